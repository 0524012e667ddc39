package ogi.check.edit;

import ogi.form.FormRow.Role;

/**
 * Neighbouring rows that stand some rows off. Either the rows turned round within their block, or
 * one row of zeros was put in and the figures of the row at the other end are lost; a lost row is
 * computed from the columns when it is one that the sums fix.
 */
final class RowShifts {
  private static final int FARTHEST = 2;

  private final Candidates candidates;
  private final Page page;
  private final Geometry geometry;

  private RowShifts(Candidates candidates) {
    this.candidates = candidates;
    this.page = candidates.page();
    this.geometry = page.geometry();
  }

  static void offer(Candidates candidates, boolean lost) {
    RowShifts shifts = new RowShifts(candidates);
    if (candidates.page().first(Role.OUTCOME_TOTAL) < 0) {
      return;
    }
    for (int first = 0; first < shifts.geometry.rows(); first++) {
      for (int last = first + 1; last < shifts.geometry.rows(); last++) {
        if (shifts.geometry.role(first) != shifts.geometry.role(last)) {
          shifts.turns(first, last);
          if (lost) {
            shifts.losses(first, last);
          }
        }
      }
    }
  }

  private void turns(int first, int last) {
    int length = last - first + 1;
    for (int by = 1; by <= FARTHEST && by < length; by++) {
      turn(first, length, by);
      if (length > 2 * by) {
        turn(first, length, length - by);
      }
    }
  }

  private void losses(int first, int last) {
    if (page.isZero(first) && !page.isZero(first + 1)) {
      loss(first, last, 1);
    }
    if (page.isZero(last) && !page.isZero(last - 1)) {
      loss(first, last, -1);
    }
  }

  private void turn(int first, int length, int by) {
    long[] proposed = page.values();
    for (int row = 0; row < length; row++) {
      copy(proposed, first + row, first + (row + by) % length);
    }
    candidates.offer(Operation.SHIFT_ROWS, proposed);
  }

  private void copy(long[] proposed, int row, int from) {
    for (int column = 0; column < geometry.columns(); column++) {
      proposed[geometry.at(row, column)] = page.value(from, column);
    }
  }

  /** The rows moved down (1) or up (-1) by one, and the row at that end is lost. */
  private void loss(int first, int last, int by) {
    long[] proposed = page.values();
    int from = by > 0 ? first : first + 1;
    int until = by > 0 ? last - 1 : last;
    for (int row = from; row <= until; row++) {
      copy(proposed, row, row + by);
    }
    int lost = by > 0 ? last : first;
    if (geometry.role(lost) != Role.OUTCOME) {
      for (int column = 0; column < geometry.columns(); column++) {
        proposed[geometry.at(lost, column)] = computed(proposed, lost, column);
      }
      candidates.offer(Operation.SHIFT_ROWS, proposed);
    }
  }

  private long computed(long[] values, int lost, int column) {
    if (geometry.role(lost) == Role.OUTCOME_TOTAL) {
      return sum(values, Role.OUTCOME, column, lost);
    }
    long balance =
        sum(values, Role.INFLOW, column, lost)
            - sum(values, Role.OUTCOME_TOTAL, column, lost)
            - sum(values, Role.CARRIED, column, lost);
    return geometry.role(lost) == Role.INFLOW ? -balance : balance;
  }

  private long sum(long[] values, Role role, int column, int except) {
    long sum = 0;
    for (int row = 0; row < geometry.rows(); row++) {
      sum += row != except && geometry.role(row) == role ? values[geometry.at(row, column)] : 0;
    }
    return sum;
  }
}
