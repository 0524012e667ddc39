package ogi.check.edit;

import java.util.Arrays;
import ogi.form.FormRow.Role;

/**
 * Neighbouring rows that stand some rows off. Either the rows turned round within their block (only
 * looked for alone), or one row of zeros was put in and the figures of the row at the other end are
 * lost; or one row was left at zero. The sums down the columns give a lost row back.
 */
final class RowShifts {
  private static final int FARTHEST = 2;
  private static final int LOST = -1;

  private final Candidates candidates;
  private final Page page;
  private final Geometry geometry;

  private RowShifts(Candidates candidates) {
    this.candidates = candidates;
    this.page = candidates.page();
    this.geometry = page.geometry();
  }

  static void offer(Candidates candidates) {
    if (candidates.page().geometry().first(Role.OUTCOME_TOTAL) < 0
        || !candidates.isAskedWholeRows()) {
      return;
    }
    boolean alone = candidates.isEnding() && candidates.page().before() == null;
    RowShifts shifts = new RowShifts(candidates);
    for (int first = 0; first < shifts.geometry.rows(); first++) {
      shifts.forgotten(first);
      for (int last = first + 1; last < shifts.geometry.rows(); last++) {
        if (alone && shifts.geometry.role(first) != shifts.geometry.role(last)) {
          shifts.turns(first, last);
        }
        shifts.losses(first, last);
      }
    }
  }

  /** A row of zeros; that of the totals is a total forgotten. */
  private void forgotten(int row) {
    if (page.isZero(row) && !geometry.isTotalRow(row)) {
      int[] from = order();
      from[row] = LOST;
      offer(from, Operation.ROW_FORGOTTEN, 0);
    }
  }

  private void turns(int first, int last) {
    int length = last - first + 1;
    for (int by = 1; by <= FARTHEST && by < length; by++) {
      turn(first, length, by);
      if (length > 2 * by) {
        turn(first, length, -by);
      }
    }
  }

  private void turn(int first, int length, int by) {
    int[] from = order();
    for (int row = 0; row < length; row++) {
      from[first + row] = first + Math.floorMod(row + by, length);
    }
    offer(from, Operation.SHIFT_ROWS, by);
  }

  /** The rows moved down or up by one, and the row at that end is lost. */
  private void losses(int first, int last) {
    if (page.isZero(first) && !page.isZero(first + 1)) {
      int[] from = order();
      for (int row = first; row < last; row++) {
        from[row] = row + 1;
      }
      from[last] = LOST;
      offer(from, Operation.SHIFT_ROWS, 1);
    }
    if (page.isZero(last) && !page.isZero(last - 1)) {
      int[] from = order();
      for (int row = last; row > first; row--) {
        from[row] = row - 1;
      }
      from[first] = LOST;
      offer(from, Operation.SHIFT_ROWS, -1);
    }
  }

  private int[] order() {
    int[] from = new int[geometry.rows()];
    Arrays.setAll(from, row -> row);
    return from;
  }

  private void offer(int[] from, Operation operation, int by) {
    if (!candidates.couldMend(from)) {
      return;
    }
    Draft draft = candidates.draft();
    for (int row = 0; row < from.length; row++) {
      for (int column = 0; from[row] != row && column < geometry.columns(); column++) {
        if (from[row] == LOST) {
          draft.lose(geometry.at(row, column), 0);
        } else {
          draft.take(geometry.at(row, column), geometry.at(from[row], column));
        }
      }
    }
    candidates.offer(operation, by);
  }
}
