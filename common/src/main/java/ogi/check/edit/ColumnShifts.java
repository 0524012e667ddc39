package ogi.check.edit;

/**
 * Rows whose figures stand some columns off. The figures pushed out at one end are lost: the total
 * is computed, the first applicant gets the rest, and others were zeros or what their columns lack.
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
    boolean hidden = !candidates.isAnyRowBroken();
    for (int row = 0; row < shifts.geometry.rows(); row++) {
      if (candidates.isRowBroken(row) || (hidden && !shifts.page.isZero(row))) {
        for (int by = -FARTHEST; by <= FARTHEST; by++) {
          shifts.row(row, by);
        }
        shifts.blocks(row);
      }
    }
  }

  private void row(int row, int by) {
    long[] proposed = page.values();
    if (by != 0 && shift(proposed, row, by, false)) {
      candidates.offer(Operation.SHIFT_ROW, proposed);
    }
    long[] filled = page.values();
    if (Math.abs(by) > 1 && shift(filled, row, by, true)) {
      candidates.offer(Operation.SHIFT_ROW, filled);
    }
  }

  /** All blocks that begin here, the last row broken. */
  private void blocks(int first) {
    for (int by = -FARTHEST_OF_BLOCK; by <= FARTHEST_OF_BLOCK; by++) {
      long[] proposed = page.values();
      boolean possible = by != 0 && shift(proposed, first, by, false);
      for (int row = first + 1; possible && row < geometry.rows(); row++) {
        boolean broken = candidates.isRowBroken(row);
        possible = page.isZero(row) || shift(proposed, row, by, false);
        if (possible && broken) {
          candidates.offer(Operation.SHIFT_BLOCK, proposed);
        }
      }
    }
  }

  /**
   * Puts a row back that stands so many columns too far to the right (to the left when negative);
   * false when it cannot have stood there.
   *
   * @param filled whether lost figures are taken from what the columns lack; else they were zeros
   */
  private boolean shift(long[] proposed, int row, int by, boolean filled) {
    int columns = geometry.columns();
    long[] right = new long[columns];
    for (int column = 0; column < columns; column++) {
      int from = column + by;
      boolean lost = from < 0 || from >= columns;
      int cell = geometry.at(row, column);
      right[column] =
          !lost ? page.value(row, from) : filled ? page.value(cell) + candidates.lacking(cell) : 0;
    }
    if (!isVacated(row, by)) {
      return false;
    }
    long parts = 0;
    for (int column = 0; column < columns; column++) {
      boolean rest = by < 0 && column == 0;
      parts += column == geometry.total() || rest ? 0 : right[column];
    }
    if (by > 0) {
      right[geometry.total()] = parts;
    } else {
      right[0] = right[geometry.total()] - parts;
    }
    for (int column = 0; column < columns; column++) {
      proposed[geometry.at(row, column)] = right[column];
    }
    return right[0] >= 0;
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
