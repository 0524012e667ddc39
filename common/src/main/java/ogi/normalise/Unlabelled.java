package ogi.normalise;

import java.util.ArrayList;
import java.util.List;

/** Rows without a label whose place in the form cannot be told by their order alone. */
final class Unlabelled {
  /**
   * Such rows between two labels.
   *
   * @param rows in the order of the source
   * @param stops the rows that the form has there
   * @param complete whether each row has all its cells, and nothing strange stands behind it
   * @param sound whether moreover the sum of each row can hold
   */
  record Gap(List<RowSpan> rows, List<Stop> stops, boolean complete, boolean sound) {
    Gap {
      rows = List.copyOf(rows);
      stops = List.copyOf(stops);
    }
  }

  private final Plan plan;
  private final RowCells cells;
  private final List<Gap> gaps = new ArrayList<>();
  private final List<RowSpan> waiting = new ArrayList<>();

  private Unlabelled(Plan plan, RowCells cells) {
    this.plan = plan;
    this.cells = cells;
  }

  /**
   * Between two labels that were found, rows without a label are certain only if there are as many
   * of them as the form has rows there, none that the form does not have, and if each is complete
   * and its own sum holds. Returns all others.
   */
  static List<Gap> gaps(Plan plan, List<RowSpan> rows, RowCells cells) {
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
    return own.gaps;
  }

  private void settle(int previous, int next) {
    if (waiting.isEmpty()) {
      return;
    }
    List<Stop> stops = new ArrayList<>();
    for (Stop stop : plan.stops().subList(previous + 1, next)) {
      if (stop.isRow() && !stop.isUnlabelled()) {
        stops.add(stop);
      }
    }
    boolean complete = waiting.stream().allMatch(this::isComplete);
    boolean sound = complete && waiting.stream().allMatch(this::isSound);
    if (waiting.size() < stops.size() || !sound) {
      gaps.add(new Gap(waiting, stops, complete, sound));
    }
    waiting.clear();
  }

  private boolean isComplete(RowSpan row) {
    return row.extra().isEmpty() && cells.of(row).size() == row.stop().width();
  }

  private boolean isSound(RowSpan row) {
    List<Token> tokens = cells.of(row);
    return tokens.stream().allMatch(Unlabelled::isCell)
        && (tokens.get(tokens.size() - 1).isPlaceholder() || Counts.sumHolds(tokens));
  }

  private static boolean isCell(Token token) {
    return token.isBlank() || token.isPlaceholder() || Counts.of(token) >= 0;
  }
}
