package ogi.simulate.pdf;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes paragraphs and filled-in tables as a PDF file, as offices publish them: tables with drawn
 * lines, with borders of thin filled shapes, or with none; labels broken in narrow cells; tables
 * that go on over pages; page numbers and running heads.
 */
public final class PdfForms {
  /** How the borders of cells are drawn. */
  public enum Borders {
    LINES,
    THIN_SHAPES,
    NONE
  }

  /**
   * How the document looks.
   *
   * @param number printed at the foot of each page, with %d for its number; may be empty
   * @param head printed at the head of each page; may be empty
   * @param repeatedRows rows that are printed again where a table goes on on a further page
   * @param height of a page, in points
   */
  public record Style(
      Borders borders, String number, String head, int repeatedRows, double height) {
    /** Drawn lines, page numbers, A4. */
    public static final Style PLAIN = new Style(Borders.LINES, "— %d —", "", 0, 842);

    /** The same with other borders. */
    public Style with(Borders other) {
      return new Style(other, number, head, repeatedRows, height);
    }

    /** The same with another page number. */
    public Style withNumber(String other) {
      return new Style(borders, other, head, repeatedRows, height);
    }

    /** The same with a running head. */
    public Style withHead(String other) {
      return new Style(borders, number, other, repeatedRows, height);
    }

    /** The same with heads of tables printed again. */
    public Style repeating(int rows) {
      return new Style(borders, number, head, rows, height);
    }

    /** The same on sheets of another height. */
    public Style high(double points) {
      return new Style(borders, number, head, repeatedRows, points);
    }
  }

  /** A cell that begins in a row and covers columns and rows. */
  public record Cell(String text, int columns, int rows) {
    /** A cell of one column and row. */
    public static Cell of(String text) {
      return new Cell(text, 1, 1);
    }
  }

  /** A paragraph or a table. */
  public sealed interface Part {}

  /** Running text, set in and broken over lines. */
  public record Paragraph(String text) implements Part {}

  /** A table: widths of its columns in points; each row has the cells that begin in it. */
  public record Table(double[] widths, List<List<Cell>> rows) implements Part {}

  static final double WIDTH = 595;
  static final double MARGIN = 72;
  static final double SIZE = 10.5;
  static final double PITCH = 14;

  private final Style style;
  private final PdfSheets sheets;
  private final Map<TableBoxes.Box, Integer> printed = new IdentityHashMap<>();
  private double y = MARGIN;

  private PdfForms(Style style) {
    this.style = style;
    this.sheets = new PdfSheets(style);
  }

  /** The file, without a title of its own. */
  public static byte[] write(List<? extends Part> parts, Style style) {
    return write(parts, style, "");
  }

  /** The file with a title in its properties; the same input gives the same bytes. */
  public static byte[] write(List<? extends Part> parts, Style style, String title) {
    PdfForms writer = new PdfForms(style);
    for (Part part : parts) {
      if (part instanceof Paragraph paragraph) {
        writer.paragraph(paragraph.text());
      } else if (part instanceof Table table) {
        writer.table(table);
      }
    }
    return writer.sheets.bytes(title);
  }

  private double foot() {
    return style.height() - MARGIN;
  }

  private void paragraph(String text) {
    double wide = WIDTH - 2 * MARGIN;
    boolean first = true;
    for (String line : TableSizes.wrapped("\u3000\u3000" + text, wide)) {
      if (y + PITCH * 1.4 > foot()) {
        newPage();
      }
      y += PITCH * 1.4;
      double indent = first ? 2 * SIZE : 0;
      sheets.text(MARGIN + indent, y, SIZE, line.replace("\u3000\u3000", ""));
      first = false;
    }
  }

  private void newPage() {
    sheets.next();
    y = MARGIN;
  }

  private void table(Table table) {
    TableSizes sizes = new TableSizes(table);
    double[] heights = sizes.heights();
    y += PITCH;
    int from = 0;
    double[] tops = new double[heights.length + 1];
    tops[0] = y;
    for (int row = 0; row < heights.length; row++) {
      if (tops[row] + heights[row] > foot()) {
        draw(sizes, from, row, tops);
        newPage();
        from = row;
        tops[row] = repeat(sizes, heights);
      }
      tops[row + 1] = tops[row] + heights[row];
    }
    draw(sizes, from, heights.length, tops);
    y = tops[heights.length];
  }

  /** Prints the head once more and returns where it ends. */
  private double repeat(TableSizes sizes, double[] heights) {
    double[] tops = new double[heights.length + 1];
    tops[0] = y;
    for (int row = 0; row < style.repeatedRows(); row++) {
      tops[row + 1] = tops[row] + heights[row];
    }
    draw(sizes, 0, style.repeatedRows(), tops);
    return tops[style.repeatedRows()];
  }

  /** Draws the rows of one page; cells that span over its end go on on the next. */
  private void draw(TableSizes sizes, int from, int to, double[] tops) {
    for (TableBoxes.Box box : sizes.boxes()) {
      int first = Math.max(from, box.row());
      int end = Math.min(to, box.endRow());
      if (first >= end) {
        continue;
      }
      double left = sizes.left(box.column());
      double right = sizes.left(box.endColumn());
      border(left, tops[first], right, tops[end]);
      List<String> lines = sizes.lines(box);
      int done = first == box.row() ? 0 : printed.getOrDefault(box, lines.size());
      int room = (int) ((tops[end] - tops[first]) / PITCH);
      int until = end == box.endRow() ? lines.size() : Math.min(lines.size(), done + room);
      cell(lines.subList(done, until), (left + right) / 2, (tops[first] + tops[end]) / 2);
      printed.put(box, until);
    }
  }

  private void cell(List<String> lines, double middle, double centre) {
    double baseline = centre - lines.size() * PITCH / 2 + PITCH / 2 + 0.36 * SIZE;
    for (String line : lines) {
      if (!line.isEmpty()) {
        sheets.text(middle - ChineseFont.width(line) * SIZE / 2, baseline, SIZE, line);
      }
      baseline += PITCH;
    }
  }

  private void border(double left, double top, double right, double foot) {
    switch (style.borders()) {
      case LINES -> sheets.frame(left, top, right, foot);
      case THIN_SHAPES -> {
        sheets.shape(left, top, right - left, 0.48);
        sheets.shape(left, foot, right - left, 0.48);
        sheets.shape(left, top, 0.48, foot - top);
        sheets.shape(right, top, 0.48, foot - top);
      }
      case NONE -> {}
    }
  }
}
