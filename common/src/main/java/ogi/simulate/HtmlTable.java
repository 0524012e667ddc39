package ogi.simulate;

import java.util.List;
import java.util.Random;
import ogi.simulate.HtmlWriter.Shape;
import ogi.simulate.PrintedReport.Printed;

/** Tables as markup: spans across and down, empty cells in the ways met. */
final class HtmlTable {
  private HtmlTable() {}

  static void write(List<List<Printed>> rows, Shape shape, Random random, StringBuilder out) {
    boolean emptyHeads = shape == Shape.PLAIN && random.nextBoolean();
    out.append("<table border=\"1\" cellspacing=\"0\">\n<tbody>\n");
    for (int row = 0; row < rows.size(); row++) {
      out.append("<tr>");
      int column = 0;
      for (Printed cell : rows.get(row)) {
        if (!cell.covered()) {
          cell(cell, depth(rows, row, column, cell.columns()), shape, random, out);
        }
        column += cell.columns();
      }
      out.append("</tr>\n");
      if (emptyHeads && row == 0 && rows.get(0).size() == 1) {
        // Some editors repeat a merged head as a row of real empty cells.
        out.append("<tr>").append("<td></td>".repeat(column)).append("</tr>\n");
      }
    }
    out.append("</tbody>\n</table>\n");
  }

  /** How many rows a cell covers: as many as follow with a covered cell in its column. */
  static int depth(List<List<Printed>> rows, int row, int column, int columns) {
    int depth = 1;
    while (row + depth < rows.size() && coveredAt(rows.get(row + depth), column, columns)) {
      depth++;
    }
    return depth;
  }

  private static boolean coveredAt(List<Printed> row, int column, int columns) {
    int at = 0;
    for (Printed cell : row) {
      if (at == column) {
        return cell.covered() && cell.columns() == columns;
      }
      at += cell.columns();
    }
    return false;
  }

  private static void cell(Printed cell, int depth, Shape shape, Random random, StringBuilder out) {
    out.append("<td");
    out.append(cell.columns() > 1 ? " colspan=\"" + cell.columns() + "\"" : "");
    out.append(depth > 1 ? " rowspan=\"" + depth + "\"" : "");
    out.append('>').append(content(cell, shape, random)).append("</td>");
  }

  private static String content(Printed cell, Shape shape, Random random) {
    String text = cell.text();
    if (shape == Shape.OFFICE) {
      return text.isEmpty() ? "<p><o:p> </o:p></p>" : "<p>" + spans(cell.flat(), random) + "</p>";
    }
    String lines = HtmlWriter.escaped(text).replace("\n", "<br />");
    if (shape == Shape.SCRIPT || shape == Shape.JSON) {
      return "<p>" + (lines.isEmpty() ? "&nbsp;" : lines) + "</p>";
    }
    return lines.isEmpty() && random.nextBoolean() ? "&nbsp;" : lines;
  }

  /** A text over several spans and fonts, as office editors leave it. */
  static String spans(String text, Random random) {
    int cut = text.length() > 3 ? 1 + random.nextInt(text.length() - 2) : text.length();
    String first = HtmlWriter.escaped(text.substring(0, cut));
    String rest = HtmlWriter.escaped(text.substring(cut));
    return "<span style=\"font-family:仿宋_GB2312\">"
        + first
        + "</span>"
        + (rest.isEmpty() ? "" : "<span lang=\"EN-US\">" + rest + "</span>")
        + "<span><o:p></o:p></span>";
  }
}
