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
    if (candidates.brokenRows().size() > 1) {
      totals.column();
    }
  }

  /** （七）总计 and what was left out of it, or added to it from the row below. */
  private void row() {
    int row = geometry.first(Role.OUTCOME_TOTAL);
    int first = geometry.first(Role.OUTCOME);
    if (row < 0 || first < 0 || !candidates.reaches(row, row)) {
      return;
    }
    if (page.isZero(row)) {
      computed(row);
      return;
    }
    for (int from = first; from < row; from++) {
      Draft draft = candidates.draft();
      for (int until = from; until < row && !page.isZero(from); until++) {
        add(draft, row, until, 1);
        if (!page.isZero(until) && candidates.couldMend(row)) {
          candidates.offer(Operation.TOTAL_PARTIAL);
        }
      }
    }
    for (int other = row + 1; other < geometry.rows(); other++) {
      if (geometry.role(other) == Role.CARRIED && !page.isZero(other)) {
        add(candidates.draft(), row, other, -1);
        candidates.offer(Operation.TOTAL_PARTIAL);
      }
    }
  }

  private void add(Draft draft, int total, int row, int times) {
    for (int column = 0; column < geometry.columns(); column++) {
      int cell = geometry.at(total, column);
      draft.put(cell, draft.figure(cell) + times * page.value(row, column));
    }
  }

  private void computed(int row) {
    Draft draft = candidates.draft();
    for (int column = 0; column < geometry.columns(); column++) {
      draft.lose(geometry.at(row, column), results(column));
    }
    candidates.offer(Operation.TOTAL_FORGOTTEN);
  }

  /** The results of a column, added. */
  private long results(int column) {
    long sum = 0;
    for (int row = 0; row < geometry.rows(); row++) {
      sum += geometry.role(row) == Role.OUTCOME ? page.value(row, column) : 0;
    }
    return sum;
  }

  /** 总计 of the rows, with what was left out in all of them, or in those that are off. */
  private void column() {
    int broken = candidates.brokenRows().get(0);
    long off = parts(broken) - page.value(broken, geometry.total());
    if (!candidates.isEnding() || page.value(broken, geometry.total()) == 0) {
      across(row -> page.value(row, geometry.total()) == 0, Operation.TOTAL_FORGOTTEN);
    }
    for (int from = 0; from < geometry.total(); from++) {
      long left = 0;
      for (int until = from; until < geometry.total(); until++) {
        left += page.value(broken, until);
        if (!candidates.isEnding() || left == off) {
          partial(from, until);
        }
      }
    }
  }

  private void partial(int from, int until) {
    Draft draft = candidates.draft();
    for (int row = 0; row < geometry.rows(); row++) {
      int cell = geometry.at(row, geometry.total());
      draft.put(cell, page.value(cell) + within(row, from, until));
    }
    candidates.offer(Operation.TOTAL_PARTIAL);
    across(
        row -> page.value(row, geometry.total()) == parts(row) - within(row, from, until),
        Operation.TOTAL_PARTIAL);
  }

  private long parts(int row) {
    return within(row, 0, geometry.columns() - 1) - page.value(row, geometry.total());
  }

  private long within(int row, int from, int until) {
    long sum = 0;
    for (int column = from; column <= until; column++) {
      sum += page.value(row, column);
    }
    return sum;
  }

  /** Computes the totals of all rows of which this is true, if they are several. */
  private void across(IntPredicate rows, Operation operation) {
    int[] lost =
        candidates.brokenRows().stream()
            .filter(rows::test)
            .mapToInt(row -> geometry.at(row, geometry.total()))
            .toArray();
    if (lost.length < 2) {
      return;
    }
    Draft draft = candidates.draft();
    for (int cell : lost) {
      draft.lose(cell, parts(geometry.row(cell)));
    }
    candidates.offer(operation);
  }
}
