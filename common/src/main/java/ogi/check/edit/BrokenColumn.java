package ogi.check.edit;

import java.util.Arrays;

/**
 * One column of a page with a broken sum down it, as a quick check of operations on whole rows:
 * what does not mend this column need not be tried on the others. Sums that a cell without a figure
 * joins to others are not asked.
 */
final class BrokenColumn {
  private final Page page;
  private final Geometry geometry;
  private final int column;
  private final int[] alone;

  BrokenColumn(Page page) {
    this.page = page;
    this.geometry = page.geometry();
    this.column = first();
    this.alone =
        column < 0
            ? Step.NONE
            : Arrays.stream(geometry.down(column)).filter(page.balance()::isAlone).toArray();
  }

  /** The first with a broken sum that is joined to no other, else the first with a broken sum. */
  private int first() {
    int first = -1;
    for (int at = 0; at < geometry.columns(); at++) {
      for (int sum : geometry.down(at)) {
        if (page.balance().of(sum) != 0) {
          if (page.balance().isAlone(sum)) {
            return at;
          }
          first = first < 0 ? at : first;
        }
      }
    }
    return first;
  }

  /** Whether there is one. */
  boolean exists() {
    return column >= 0;
  }

  /**
   * Whether the sums down the column could hold once its figures are those of other rows.
   *
   * @param from for each row the row whose figures it gets, or -1 where they were lost
   */
  boolean couldMend(int[] from) {
    long both = 0;
    int given = 0;
    for (int sum : alone) {
      long left = page.balance().of(sum);
      boolean free = false;
      for (int row = 0; row < from.length; row++) {
        int side = from[row] == row ? 0 : geometry.side(geometry.at(row, column), sum);
        if (side != 0) {
          free |= from[row] < 0 || isOpen(from[row]) || isOpen(row);
          left += side * ((from[row] < 0 ? 0 : value(from[row])) - value(row));
        }
      }
      if (!free && left != 0) {
        return false;
      }
      both += free ? left : 0;
      given += free ? 1 : 0;
    }
    return given < 2 || !isTotalLost(from) || both == 0;
  }

  private long value(int row) {
    return page.value(row, column);
  }

  private boolean isOpen(int row) {
    return page.isOpen(geometry.at(row, column));
  }

  /** The lost row of totals is felt on both sides. */
  private boolean isTotalLost(int[] from) {
    for (int row = 0; row < from.length; row++) {
      if (from[row] < 0 && geometry.isTotalRow(row)) {
        return true;
      }
    }
    return false;
  }

  /** Whether what a draft puts into one row could mend the sums down the column. */
  boolean couldMend(Draft draft, int row) {
    if (!exists()) {
      return false;
    }
    int cell = geometry.at(row, column);
    long more = draft.figure(cell) - page.value(cell);
    for (int sum : alone) {
      if (page.balance().of(sum) + geometry.side(cell, sum) * more != 0) {
        return false;
      }
    }
    return true;
  }
}
