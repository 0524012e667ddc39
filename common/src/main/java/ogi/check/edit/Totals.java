package ogi.check.edit;

import java.util.function.IntPredicate;
import ogi.form.FormRow.Role;

/**
 * A row or a column of totals that was left at zero, or computed over a part of what it should add:
 * without some neighbouring rows or columns, or with the row below it.
 */
final class Totals {
  private final Candidates candidates;
  private final Page page;
  private final Geometry geometry;

  private Totals(Candidates candidates) {
    this.candidates = candidates;
    this.page = candidates.page();
    this.geometry = page.geometry();
  }

  static void offer(Candidates candidates) {
    Totals totals = new Totals(candidates);
    totals.row();
    totals.column();
  }

  /** （七）总计 and what was left out of it. */
  private void row() {
    int row = page.first(Role.OUTCOME_TOTAL);
    int first = page.first(Role.OUTCOME);
    if (row < 0 || first < 0) {
      return;
    }
    if (page.isZero(row)) {
      computed(row, Operation.TOTAL_FORGOTTEN);
      return;
    }
    for (int from = first; from < row; from++) {
      for (int until = from; until < row; until++) {
        int left = from;
        int right = until;
        if (isSumOf(row, r -> r < left || r > right)) {
          computed(row, Operation.TOTAL_PARTIAL);
          return;
        }
      }
    }
    for (int other = 0; other < geometry.rows(); other++) {
      if (geometry.role(other) == Role.CARRIED && exceeds(row, other)) {
        computed(row, Operation.TOTAL_PARTIAL);
      }
    }
  }

  private boolean isSumOf(int total, IntPredicate rows) {
    for (int column = 0; column < geometry.columns(); column++) {
      long sum = 0;
      for (int row = 0; row < geometry.rows(); row++) {
        boolean added = geometry.role(row) == Role.OUTCOME && rows.test(row);
        sum += added ? page.value(row, column) : 0;
      }
      if (sum != page.value(total, column)) {
        return false;
      }
    }
    return true;
  }

  private boolean exceeds(int total, int added) {
    for (int column = 0; column < geometry.columns(); column++) {
      long sum = page.sum(Role.OUTCOME, column) + page.value(added, column);
      if (sum != page.value(total, column)) {
        return false;
      }
    }
    return true;
  }

  private void computed(int row, Operation operation) {
    long[] proposed = page.values();
    for (int column = 0; column < geometry.columns(); column++) {
      proposed[geometry.at(row, column)] = page.sum(Role.OUTCOME, column);
    }
    candidates.offer(operation, proposed);
  }

  private void column() {
    across(row -> page.value(row, geometry.total()) == 0, Operation.TOTAL_FORGOTTEN);
    for (int from = 0; from < geometry.total(); from++) {
      for (int until = from; until < geometry.total(); until++) {
        int left = from;
        int right = until;
        across(
            row -> page.value(row, geometry.total()) == without(row, left, right),
            Operation.TOTAL_PARTIAL);
      }
    }
  }

  private long without(int row, int from, int until) {
    long sum = 0;
    for (int column = 0; column < geometry.columns(); column++) {
      boolean added = column != geometry.total() && (column < from || column > until);
      sum += added ? page.value(row, column) : 0;
    }
    return sum;
  }

  /** Computes the totals of all rows of which this is true, if they are several. */
  private void across(IntPredicate rows, Operation operation) {
    long[] proposed = page.values();
    for (int row = 0; row < geometry.rows(); row++) {
      if (candidates.isRowBroken(row) && rows.test(row)) {
        proposed[geometry.at(row, geometry.total())] = without(row, geometry.columns(), 0);
      }
    }
    candidates.offer(operation, proposed);
  }
}
