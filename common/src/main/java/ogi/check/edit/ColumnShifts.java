package ogi.check.edit;

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

  /** Whatever was pushed out is given back by the sums. */
  private void row(int row, int by) {
    if (by == 0 || !isVacated(row, by)) {
      return;
    }
    Draft draft = candidates.draft();
    shift(draft, row, by);
    int first = by > 0 ? geometry.columns() - by : 0;
    for (int column = first; column < first + Math.abs(by); column++) {
      int cell = geometry.at(row, column);
      draft.lose(cell, draft.figure(cell));
    }
    candidates.offer(Operation.SHIFT_ROW, by);
  }

  /** All blocks that begin here, the last row broken; of each row one figure was no zero. */
  private void blocks(int first) {
    for (int by = -FARTHEST_OF_BLOCK; by <= FARTHEST_OF_BLOCK; by++) {
      if (by == 0 || !isVacated(first, by)) {
        continue;
      }
      Draft draft = candidates.draft();
      shift(draft, first, by);
      boolean possible = true;
      for (int row = first + 1; possible && row < geometry.rows(); row++) {
        if (page.isZero(row)) {
          continue;
        }
        possible = isVacated(row, by);
        if (possible) {
          shift(draft, row, by);
          if (page.isBroken(row) && candidates.reaches(first, row)) {
            candidates.offer(Operation.SHIFT_BLOCK, by);
          }
        }
      }
    }
  }

  /**
   * Puts a row back that stands so many columns too far to the right (to the left when negative).
   * The total or the first applicant makes it add up and is lost until the sums confirm it; other
   * figures that were pushed out are taken to be zeros.
   */
  private void shift(Draft draft, int row, int by) {
    long parts = 0;
    for (int column = 0; column < geometry.columns(); column++) {
      int from = column + by;
      int cell = geometry.at(row, column);
      if (from < 0 || from >= geometry.columns()) {
        draft.put(cell, 0);
      } else {
        draft.take(cell, geometry.at(row, from));
      }
      parts += column == geometry.total() ? 0 : draft.figure(cell);
    }
    if (by > 0) {
      draft.lose(geometry.at(row, geometry.total()), parts);
    } else {
      long total = draft.figure(geometry.at(row, geometry.total()));
      draft.lose(geometry.at(row, 0), total - parts);
    }
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
