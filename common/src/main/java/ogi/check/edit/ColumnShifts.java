package ogi.check.edit;

import java.util.Arrays;

/**
 * Rows whose figures stand some columns off. The figures pushed out at one end are lost: the sums
 * give them back.
 */
final class ColumnShifts {
  private static final int FARTHEST = 3;
  private static final int FARTHEST_OF_BLOCK = 2;

  private final Candidates candidates;
  private final Page page;
  private final Geometry geometry;

  private ColumnShifts(Candidates candidates) {
    this.candidates = candidates;
    this.page = candidates.page();
    this.geometry = page.geometry();
  }

  static void offer(Candidates candidates) {
    ColumnShifts shifts = new ColumnShifts(candidates);
    boolean hidden = candidates.isNoRowBroken();
    for (int row = 0; row < shifts.geometry.rows(); row++) {
      if (candidates.isAsked(row) || (hidden && !shifts.page.isZero(row))) {
        for (int by = -FARTHEST; by <= FARTHEST; by++) {
          shifts.row(row, by);
        }
      }
      if (candidates.reaches(row, shifts.geometry.rows()) && shifts.page.isBroken(row)) {
        shifts.blocks(row);
      }
    }
  }

  /** What was pushed out is given back by the sums. */
  private void row(int row, int by) {
    long[] proposed = page.values();
    if (by != 0 && shift(proposed, row, by)) {
      candidates.offer(Operation.SHIFT_ROW, proposed, lost(row, by));
    }
  }

  /** The cells whose figures were pushed out: of the last columns, or of the first. */
  private int[] lost(int row, int by) {
    int first = by > 0 ? geometry.columns() - by : 0;
    int[] cells = new int[Math.abs(by)];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = geometry.at(row, first + i);
    }
    return cells;
  }

  /** All blocks that begin here, the last row broken; of each row one figure was no zero. */
  private void blocks(int first) {
    for (int by = -FARTHEST_OF_BLOCK; by <= FARTHEST_OF_BLOCK; by++) {
      long[] proposed = page.values();
      boolean possible = by != 0 && shift(proposed, first, by);
      int[] lost = new int[geometry.rows()];
      int rows = 0;
      lost[rows++] = pushedOut(first, by);
      for (int row = first + 1; possible && row < geometry.rows(); row++) {
        if (page.isZero(row)) {
          continue;
        }
        possible = shift(proposed, row, by);
        lost[rows++] = pushedOut(row, by);
        if (possible && page.isBroken(row) && candidates.reaches(first, row)) {
          candidates.offer(Operation.SHIFT_BLOCK, proposed, Arrays.copyOf(lost, rows));
        }
      }
    }
  }

  private int pushedOut(int row, int by) {
    return geometry.at(row, by > 0 ? geometry.total() : 0);
  }

  /**
   * Puts a row back that stands so many columns too far to the right (to the left when negative);
   * false when it cannot have stood there. The total or the first applicant makes it add up; other
   * figures that were pushed out are taken to be zeros.
   */
  private boolean shift(long[] proposed, int row, int by) {
    if (!isVacated(row, by)) {
      return false;
    }
    int columns = geometry.columns();
    long[] right = new long[columns];
    for (int column = 0; column < columns; column++) {
      int from = column + by;
      right[column] = from < 0 || from >= columns ? 0 : page.value(row, from);
    }
    long parts = 0;
    for (int column = 0; column < columns; column++) {
      parts += column == geometry.total() ? 0 : right[column];
    }
    if (by > 0) {
      right[geometry.total()] = parts;
    } else {
      right[0] = right[geometry.total()] - parts;
    }
    for (int column = 0; column < columns; column++) {
      proposed[geometry.at(row, column)] = right[column];
    }
    return true;
  }

  /** The columns from which the row was pushed away hold nothing of their own. */
  private boolean isVacated(int row, int by) {
    int columns = geometry.columns();
    int from = by > 0 ? 0 : columns + by;
    int until = by > 0 ? by : columns;
    for (int column = from; column < until; column++) {
      if (page.value(row, column) != 0) {
        return false;
      }
    }
    return true;
  }
}
