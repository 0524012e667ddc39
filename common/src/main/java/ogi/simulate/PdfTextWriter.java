package ogi.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import ogi.form.Cell;
import ogi.form.Section;
import ogi.simulate.PrintedReport.Line;
import ogi.simulate.PrintedReport.Part;
import ogi.simulate.PrintedReport.Printed;
import ogi.simulate.PrintedReport.Sort;
import ogi.simulate.PrintedReport.Table;

/**
 * E: text scraped from a PDF file. Long labels stand in broken lines before the row of their
 * figures, parents of labels are eaten into rows, rows of one figure are glued to their label, page
 * numbers fall between rows, and the fifteen figures of section 四 stand in one row without labels.
 */
final class PdfTextWriter implements FormatWriter {
  private static final int LINE = 12;

  private final StringBuilder out = new StringBuilder();
  private int rows;
  private int page = 1;

  @Override
  public Written write(PrintedReport report, Random random) {
    return new PdfTextWriter().written(report, random);
  }

  private Written written(PrintedReport report, Random random) {
    int height = Dice.between(random, 9, 30);
    for (Part part : report.parts()) {
      if (part instanceof Line line && line.sort() != Sort.PAGE_NUMBER) {
        out.append(out.toString().endsWith("|\n") ? "\n" : "").append(line.text()).append("\n\n");
      } else if (part instanceof Table table) {
        for (List<Printed> row : table.rows()) {
          row(row, random);
          if (++rows % height == 0) {
            out.append("— ").append(page++).append(" —\n");
          }
        }
      }
    }
    return TextWriter.encoded(out.toString(), random, Set.<Cell>of());
  }

  private void row(List<Printed> row, Random random) {
    List<Printed> figures = row.stream().filter(cell -> cell.cell().isPresent()).toList();
    List<String> labels =
        row.stream()
            .filter(cell -> cell.cell().isEmpty() && !cell.text().isEmpty())
            .map(Printed::flat)
            .toList();
    boolean disputes =
        figures.stream().anyMatch(cell -> cell.cell().orElseThrow().section() == Section.DISPUTES);
    if (figures.isEmpty()) {
      head(labels, random);
    } else if (figures.size() == 1 && labels.size() == 1) {
      out.append(labels.get(0)).append(' ').append(figures.get(0).flat()).append('\n');
    } else if (disputes || labels.isEmpty()) {
      figures(List.of(), figures);
    } else {
      labelled(labels, figures, random);
    }
  }

  /** Heads are glued: 信息内容本年处理决定数量. */
  private void head(List<String> labels, Random random) {
    if (labels.size() > 1 && labels.size() < 5 && random.nextBoolean()) {
      out.append(String.join("", labels)).append('\n');
    } else {
      labels.forEach(label -> out.append(label).append('\n'));
    }
  }

  private void labelled(List<String> labels, List<Printed> figures, Random random) {
    List<String> own = new ArrayList<>(labels);
    String label = own.remove(own.size() - 1);
    own.forEach(parent -> broken(parent, 3));
    if (label.length() > LINE && random.nextBoolean()) {
      broken(label, LINE);
      figures(List.of(), figures);
    } else {
      figures(List.of(label), figures);
    }
  }

  private void broken(String label, int at) {
    for (int from = 0; from < label.length(); from += at) {
      out.append(label, from, Math.min(label.length(), from + at)).append('\n');
    }
  }

  private void figures(List<String> labels, List<Printed> figures) {
    out.append('|');
    labels.forEach(label -> out.append(' ').append(label).append(" |"));
    figures.forEach(cell -> out.append(' ').append(cell.flat()).append(" |"));
    out.append('\n');
  }
}
