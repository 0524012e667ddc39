package ogi.document.pdf;

import java.util.List;
import ogi.document.Page;

/** A part of a page in reading order. */
sealed interface Item {
  /** Height at which it begins, in points from the top. */
  double top();

  /** A line of text; {@code number} counts the lines of text of its page from 1. */
  record Text(TextLine line, int number) implements Item {
    @Override
    public double top() {
      return line.y() - line.size();
    }
  }

  /**
   * A table, or the part of one that stands on this page.
   *
   * @param top where it begins
   * @param columns for each column its left edge, and the right edge of the last one
   * @param ruled whether lines draw its cells
   * @param rows its rows
   */
  record Table(double top, double[] columns, boolean ruled, List<Row> rows) implements Item {}

  /** A row of a table: its cells from left to right. */
  record Row(List<Page.Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }
}
