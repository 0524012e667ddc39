package ogi.normalise;

import java.util.ArrayList;
import java.util.List;
import ogi.document.Piece;

/** Rows without a label whose place in the form cannot be told by their order alone. */
final class Unlabelled {
  /** What a row without a label shows of itself. */
  enum State {
    /** All its cells, and its own sum can hold. */
    SOUND,
    /** All its cells, and its own sum does not hold. */
    BROKEN,
    /** A row of the source's with more or fewer cells than the form: it keeps its place only. */
    TORN,
    /** Where it begins or ends is not shown, or figures of no row stand behind it. */
    STRANGE
  }

  /**
   * Such rows between two labels.
   *
   * @param rows in the order of the source
   * @param stops the rows that the form has there
   * @param states what each row shows of itself
   */
  record Gap(List<RowSpan> rows, List<Stop> stops, List<State> states) {
    Gap {
      rows = List.copyOf(rows);
      stops = List.copyOf(stops);
      states = List.copyOf(states);
    }

    int count(State state) {
      return (int) states.stream().filter(own -> own == state).count();
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
      // 总计 over the last column reads like the label of a row, and behind bare rows it proves none.
      boolean head = !own.waiting.isEmpty() && row.label().filter(Token::head).isPresent();
      if (row.label().isPresent() && !head || row.stop().isUnlabelled()) {
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
    List<State> states = waiting.stream().map(this::state).toList();
    boolean sound = states.stream().allMatch(state -> state == State.SOUND);
    if (waiting.size() < stops.size() || !sound) {
      gaps.add(new Gap(waiting, stops, states));
    }
    waiting.clear();
  }

  private State state(RowSpan row) {
    List<Token> tokens = cells.of(row);
    if (!row.extra().isEmpty() || tokens.isEmpty()) {
      return State.STRANGE;
    }
    if (tokens.size() != row.stop().width()) {
      return tokens.get(0).piece().row() == Piece.NO_ROW ? State.STRANGE : State.TORN;
    }
    boolean sound =
        tokens.stream().allMatch(Unlabelled::isCell)
            && (tokens.get(tokens.size() - 1).isPlaceholder() || Counts.sumHolds(tokens));
    return sound ? State.SOUND : State.BROKEN;
  }

  private static boolean isCell(Token token) {
    return token.isBlank() || token.isPlaceholder() || Counts.of(token) >= 0;
  }
}
