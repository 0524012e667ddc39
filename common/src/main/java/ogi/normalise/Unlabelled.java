package ogi.normalise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rows without a label whose place in the form cannot be told. */
final class Unlabelled {
  private Unlabelled() {}

  /**
   * Between two labels that were found, rows without a label are certain only if there are as many
   * of them as the form has rows there, and no row that the form does not have.
   */
  static Set<RowSpan> ambiguous(Plan plan, List<RowSpan> rows) {
    Set<RowSpan> ambiguous = new HashSet<>();
    List<RowSpan> waiting = new ArrayList<>();
    int previous = -1;
    for (RowSpan row : rows) {
      boolean certain = row.label().isPresent() || row.stop().isUnlabelled();
      if (certain) {
        settle(plan, waiting, previous, row.index(), ambiguous);
        previous = row.index();
      } else {
        waiting.add(row);
      }
    }
    settle(plan, waiting, previous, plan.stops().size(), ambiguous);
    return ambiguous;
  }

  private static void settle(
      Plan plan, List<RowSpan> waiting, int previous, int next, Set<RowSpan> ambiguous) {
    int rows = 0;
    for (int i = previous + 1; i < next; i++) {
      Stop stop = plan.stops().get(i);
      if (stop.isRow() && !stop.isUnlabelled()) {
        rows++;
      }
    }
    boolean extra = waiting.stream().anyMatch(row -> !row.extra().isEmpty());
    if (waiting.size() < rows || extra) {
      ambiguous.addAll(waiting);
    }
    waiting.clear();
  }
}
