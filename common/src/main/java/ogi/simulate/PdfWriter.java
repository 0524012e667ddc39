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
import ogi.simulate.pdf.PdfForms;
import ogi.simulate.pdf.PdfForms.Borders;
import ogi.simulate.pdf.PdfForms.Cell;
import ogi.simulate.pdf.PdfForms.Paragraph;
import ogi.simulate.pdf.PdfForms.Style;

/**
 * PDF files with a text layer: tables go on over pages with page numbers between, labels break over
 * lines in narrow columns, and borders are drawn, filled or missing.
 */
final class PdfWriter implements FormatWriter {
  private static final double[] FOUR = {150, 100, 100, 101};
  private static final double[] TEN = {26, 40, 105, 40, 40, 40, 40, 40, 40, 40};
  private static final double FULL = 450;

  private final boolean ruled;

  /** Tables with borders, or with none. */
  PdfWriter(boolean ruled) {
    this.ruled = ruled;
  }

  @Override
  public Written write(PrintedReport report, Random random) {
    List<PdfForms.Part> parts = new ArrayList<>();
    List<List<Printed>> open = new ArrayList<>();
    for (Part part : report.parts()) {
      if (part instanceof Table table) {
        open.addAll(table.rows());
      } else if (part instanceof Line line && line.sort() != Sort.PAGE_NUMBER) {
        flush(open, parts);
        parts.add(new Paragraph(line.text().strip()));
      }
    }
    flush(open, parts);
    byte[] bytes = PdfForms.write(parts, style(random), "SIMULATED " + report.title());
    return new Written(bytes, "", "", Set.of());
  }

  private Style style(Random random) {
    Borders drawn = Dice.pick(random, Borders.LINES, Borders.LINES, Borders.THIN_SHAPES);
    String number = Dice.pick(random, "— %d —", "- %d -", "%d", "第 %d 页", "");
    String head = Dice.pick(random, "", "", "模拟数据 SIMULATED");
    double height = Dice.pick(random, 842.0, 842.0, 700.0, 560.0);
    return new Style(ruled ? drawn : Borders.NONE, number, head, 0, height);
  }

  private static void flush(List<List<Printed>> rows, List<PdfForms.Part> parts) {
    if (rows.isEmpty()) {
      return;
    }
    List<List<Cell>> cells = new ArrayList<>();
    int columns = 0;
    for (int row = 0; row < rows.size(); row++) {
      List<Cell> begun = new ArrayList<>();
      int column = 0;
      for (Printed cell : rows.get(row)) {
        if (!cell.covered()) {
          int depth = HtmlTable.depth(rows, row, column, cell.columns());
          begun.add(new Cell(cell.flat().strip(), cell.columns(), depth));
        }
        column += cell.columns();
      }
      cells.add(begun);
      columns = Math.max(columns, column);
    }
    parts.add(new PdfForms.Table(widths(columns), cells));
    rows.clear();
  }

  private static double[] widths(int columns) {
    if (columns == FOUR.length || columns == TEN.length) {
      return columns == FOUR.length ? FOUR : TEN;
    }
    double[] widths = new double[columns];
    java.util.Arrays.fill(widths, FULL / columns);
    return widths;
  }
}
