package ogi.simulate.pdf;

import java.util.ArrayList;
import java.util.List;

/** How much room the cells of a table take on paper, in points. */
final class TableSizes {
  private static final double PADDING = 5;

  private final PdfForms.Table table;
  private final TableBoxes boxes;

  TableSizes(PdfForms.Table table) {
    this.table = table;
    this.boxes = TableBoxes.of(table.rows());
  }

  List<TableBoxes.Box> boxes() {
    return boxes.boxes();
  }

  /** Height of each row, in points: all its cells have room for their lines. */
  double[] heights() {
    double[] heights = new double[table.rows().size()];
    for (TableBoxes.Box box : boxes()) {
      double need = lines(box).size() * PdfForms.PITCH + PADDING;
      double have = 0;
      for (int row = box.row(); row < box.endRow(); row++) {
        heights[row] = Math.max(heights[row], PdfForms.PITCH + PADDING);
        have += heights[row];
      }
      heights[box.endRow() - 1] += Math.max(0, need - have);
    }
    return heights;
  }

  /** The text of a cell, broken over the lines of its width. */
  List<String> lines(TableBoxes.Box box) {
    return wrapped(box.text(), left(box.endColumn()) - left(box.column()) - 2 * PADDING);
  }

  /** Where a column begins. */
  double left(int column) {
    double left = PdfForms.MARGIN;
    for (int i = 0; i < column; i++) {
      left += table.widths()[i];
    }
    return left;
  }

  /** A text broken over lines of a width, anywhere, as Chinese is. */
  static List<String> wrapped(String text, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    double wide = 0;
    for (int c : text.codePoints().toArray()) {
      double more = ChineseFont.width(c) * PdfForms.SIZE;
      if (wide + more > width && line.length() > 0) {
        lines.add(line.toString());
        line.setLength(0);
        wide = 0;
      }
      line.appendCodePoint(c);
      wide += more;
    }
    lines.add(line.toString());
    return lines;
  }
}
