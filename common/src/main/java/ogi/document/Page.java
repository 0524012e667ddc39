package ogi.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A document as a person reads it: lines of text and rows of tables in reading order, whatever the
 * format it came in. Nothing is interpreted; nothing but white space and markup is lost.
 *
 * @param title title that the format itself carries (an HTML title, a property of an Office file);
 *     empty when there is none
 * @param lines in reading order
 */
public record Page(String title, List<Line> lines) {
  public Page {
    lines = List.copyOf(lines);
  }

  /** A page of plain text; tables in it are layouts of text and are read as such. */
  public static Page ofText(String text) {
    List<Line> lines = new ArrayList<>();
    text.lines().forEach(line -> lines.add(new Line(lines.size() + 1, "", line, 0, List.of())));
    return new Page("", lines);
  }

  /**
   * A line of text, or a row of a table.
   *
   * @param number running number, from 1
   * @param place where the line stands in the source, for a person: {@code page 3, line 7}, {@code
   *     table 2, row 5}; empty when the number says it all
   * @param text the text; for a row the texts of its cells, parted by tabs
   * @param table running number of the table that a row belongs to, from 1; 0 for text. Two tables
   *     are two even when nothing stands between them
   * @param cells the cells of a row from left to right; empty for text
   */
  public record Line(int number, String place, String text, int table, List<Cell> cells) {
    public Line {
      cells = List.copyOf(cells);
    }

    public boolean isRow() {
      return table > 0;
    }
  }

  /**
   * A cell of a row, spans resolved to columns of the table's grid.
   *
   * @param text without surrounding white space; empty for an empty cell
   * @param column first column of the grid that it covers, from 0
   * @param columns how many columns it covers
   * @param covered whether the cell itself stands in a row above and only reaches into this one;
   *     its text is then empty
   */
  public record Cell(String text, int column, int columns, boolean covered) {}
}
