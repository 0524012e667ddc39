package ogi.normalise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rows without a label whose place in the form cannot be told. */
final class Unlabelled {
  private final Plan plan;
  private final RowCells cells;
  private final Set<Integer> ambiguous = new HashSet<>();
  private final List<RowSpan> waiting = new ArrayList<>();

  private Unlabelled(Plan plan, RowCells cells) {
    this.plan = plan;
    this.cells = cells;
  }

  /**
   * Between two labels that were found, rows without a label are certain only if there are as many
   * of them as the form has rows there, none that the form does not have, and if each is complete
   * and its own sum holds. Returns the others' places in the form.
   */
  static Set<Integer> ambiguous(Plan plan, List<RowSpan> rows, RowCells cells) {
    Unlabelled own = new Unlabelled(plan, cells);
    int previous = -1;
    for (RowSpan row : rows) {
      if (row.label().isPresent() || row.stop().isUnlabelled()) {
        own.settle(previous, row.index());
        previous = row.index();
      } else {
        own.waiting.add(row);
      }
    }
    own.settle(previous, plan.stops().size());
    return own.ambiguous;
  }

  private void settle(int previous, int next) {
    int rows = 0;
    for (int i = previous + 1; i < next; i++) {
      Stop stop = plan.stops().get(i);
      if (stop.isRow() && !stop.isUnlabelled()) {
        rows++;
      }
    }
    if (waiting.size() < rows || !waiting.stream().allMatch(this::isSound)) {
      waiting.forEach(row -> ambiguous.add(row.index()));
    }
    waiting.clear();
  }

  private boolean isSound(RowSpan row) {
    List<Token> tokens = cells.of(row);
    return row.extra().isEmpty()
        && tokens.size() == row.stop().width()
        && tokens.stream().allMatch(token -> token.isBlank() || Counts.of(token) >= 0)
        && Counts.sumHolds(tokens);
  }
}
