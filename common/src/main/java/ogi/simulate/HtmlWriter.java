package ogi.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import ogi.simulate.PrintedReport.Line;
import ogi.simulate.PrintedReport.Part;
import ogi.simulate.PrintedReport.Printed;
import ogi.simulate.PrintedReport.Sort;
import ogi.simulate.PrintedReport.Table;

/** Web pages in the ways that sites build them. */
final class HtmlWriter implements FormatWriter {
  /** How the page holds the report. */
  enum Shape {
    /** D1: paragraphs and one table for each section, with spans. */
    PLAIN,
    /** The whole report in a cell of a table of layout. */
    NESTED,
    /** One table for each block of the form. */
    BLOCKS,
    /** D3: the markup of an office editor, labels over several spans. */
    OFFICE,
    /** D2: the markup in a string of a script. */
    SCRIPT,
    /** The markup in a field of JSON inside a script. */
    JSON
  }

  static final String COMMENT = "<!-- SIMULATED: synthetic test data, not a real report -->";

  private final Shape shape;

  HtmlWriter(Shape shape) {
    this.shape = shape;
  }

  @Override
  public Written write(PrintedReport report, Random random) {
    String body = body(report, random);
    String page =
        switch (shape) {
          case SCRIPT -> script(report, body);
          case JSON -> json(report, body);
          case NESTED -> page(report.title(), nested(body));
          default -> page(report.title(), "<div class=\"content\">\n" + body + "</div>\n");
        };
    return HtmlCharset.encode(page, random, Set.of());
  }

  private static String nested(String body) {
    return "<table width=\"960\" border=\"0\"><tr><td width=\"180\"><ul><li>首页</li></ul></td><td>"
        + "<table border=\"0\"><tr><td>\n"
        + body
        + "</td></tr></table></td></tr></table>\n";
  }

  private static String page(String title, String content) {
    return "<!DOCTYPE html>\n<html>\n<head>\n@META@<title>"
        + escaped(title)
        + "</title>\n<style>td{border:1px solid #000}</style>\n</head>\n<body>\n"
        + COMMENT
        + "\n"
        + content
        + "</body>\n</html>\n";
  }

  private static String script(PrintedReport report, String body) {
    String text = body.replace("\\", "\\\\").replace("\"", "\\\"").replace("</", "<\\/");
    String call = "document.getElementById(\"zoom\").innerHTML = content;";
    return page(
        report.title(),
        "<div id=\"zoom\"></div>\n<script type=\"text/javascript\">\nvar content = \""
            + text.replace("\n", "")
            + "\";\n"
            + call
            + "\n</script>\n");
  }

  private static String json(PrintedReport report, String body) {
    String text = body.replace("\\", "\\\\").replace("\"", "\\\"").replace("</", "<\\/");
    return page(
        report.title(),
        "<div id=\"app\"></div>\n<script id=\"data\" type=\"application/json\">{\"title\":\""
            + report.title()
            + "\",\"content\":\""
            + text.replace("\n", "\\n")
            + "\"}</script>\n");
  }

  private String body(PrintedReport report, Random random) {
    StringBuilder out = new StringBuilder();
    List<List<Printed>> open = new ArrayList<>();
    for (Part part : report.parts()) {
      if (part instanceof Table table) {
        if (shape == Shape.BLOCKS) {
          flush(open, out, random);
        }
        open.addAll(table.rows());
      } else if (part instanceof Line line) {
        flush(open, out, random);
        line(line, out, random);
      }
    }
    flush(open, out, random);
    return out.toString();
  }

  private void flush(List<List<Printed>> rows, StringBuilder out, Random random) {
    if (!rows.isEmpty()) {
      HtmlTable.write(rows, shape, random, out);
      rows.clear();
    }
  }

  private void line(Line line, StringBuilder out, Random random) {
    boolean whole = shape != Shape.OFFICE || line.sort() == Sort.MARK;
    String text = whole ? escaped(line.text()) : HtmlTable.spans(line.text(), random);
    String tag =
        switch (line.sort()) {
          case TITLE -> shape == Shape.OFFICE ? "p" : "h1";
          case HEADING -> shape == Shape.PLAIN ? "h2" : "p";
          case FURNITURE, PAGE_NUMBER -> "div";
          default -> "p";
        };
    String strong = line.sort() == Sort.TITLE ? " align=\"center\"" : "";
    out.append('<').append(tag).append(strong).append('>').append(text);
    out.append("</").append(tag).append(">\n");
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
