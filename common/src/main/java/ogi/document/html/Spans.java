package ogi.document.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ogi.document.block.Block;
import org.jsoup.nodes.Element;

/**
 * Places the cells of a table's rows on its grid: a cell takes the first column that no cell from
 * above reaches into. Spans beyond any real table are cut, for a page may claim a hundred thousand.
 */
final class Spans {
  /** The widest table of any form has 15 columns. */
  private static final int MOST_COLUMNS = 100;

  /** Columns further right are counted but nothing reaches down into them. */
  private static final int TRACKED = 1000;

  /** Columns that there is room for before a table shows that it is wider. */
  private static final int USUAL = 16;

  /** Per column: how many rows from here on the cell above still covers. */
  private int[] rowsLeft = new int[USUAL];

  /** Per column: the column where the cell that covers it begins. */
  private int[] origin = new int[USUAL];

  /** No column from here on is covered. */
  private int used;

  private final List<Block.Cell> row = new ArrayList<>();
  private int column;

  void beginRow() {
    row.clear();
    column = 0;
  }

  void add(Element element, List<Block> content) {
    reachIn();
    int columns = Math.max(1, Math.min(number(element, "colspan", 1), MOST_COLUMNS));
    int rows = number(element, "rowspan", 1);
    row.add(new Block.Cell(content, column, columns, false));
    int end = Math.min(column + columns, TRACKED);
    if (end > rowsLeft.length) {
      rowsLeft = Arrays.copyOf(rowsLeft, Math.max(end, 2 * rowsLeft.length));
      origin = Arrays.copyOf(origin, rowsLeft.length);
    }
    for (int c = column; c < end; c++) {
      rowsLeft[c] = rows == 0 ? Integer.MAX_VALUE : rows;
      origin[c] = column;
    }
    used = Math.max(used, end);
    column += columns;
  }

  Block.Row endRow() {
    int end = used;
    while (column < end) {
      if (rowsLeft[column] > 0) {
        reachIn();
      } else {
        column++;
      }
    }
    for (int c = 0; c < used; c++) {
      rowsLeft[c] -= rowsLeft[c] > 0 ? 1 : 0;
    }
    while (used > 0 && rowsLeft[used - 1] == 0) {
      used--;
    }
    return new Block.Row(row);
  }

  /** No cell reaches out of its group of rows. */
  void endGroup() {
    Arrays.fill(rowsLeft, 0, used, 0);
    used = 0;
  }

  /** The cells from above that cover the columns from here on, up to the first free one. */
  private void reachIn() {
    while (column < used && rowsLeft[column] > 0) {
      int from = column;
      int cell = origin[column];
      while (column < used && rowsLeft[column] > 0 && origin[column] == cell) {
        column++;
      }
      row.add(new Block.Cell(List.of(), from, column - from, true));
    }
  }

  /** A number as browsers read it: its leading digits. */
  private static int number(Element element, String name, int otherwise) {
    if (element.attributesSize() == 0) {
      return otherwise;
    }
    String value = element.attr(name).strip();
    int number = 0;
    int at = 0;
    while (at < value.length() && at < 6 && value.charAt(at) >= '0' && value.charAt(at) <= '9') {
      number = number * 10 + value.charAt(at) - '0';
      at++;
    }
    return at == 0 ? otherwise : number;
  }
}
