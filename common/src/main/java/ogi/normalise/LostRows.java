package ogi.normalise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ogi.form.Cell;
import ogi.form.Section;
import ogi.form.Sum;
import ogi.normalise.Unlabelled.State;

/**
 * Rows of section 三 without labels, fewer than the form has between two labels: some are lost, and
 * which ones is told by sums alone. Every way to put the printed rows into those of the form in
 * their order is tried. A way counts if every sum that these rows have a part in holds, or can hold
 * with some whole numbers from zero up in the lost cells. A figure is known where all ways that
 * count agree in its cell.
 */
final class LostRows {
  /** One lost row of all 25 has 25 ways, two have 300; more lost rows tell too little. */
  private static final int MOST_WAYS = 400;

  /** So many sums that hold outweigh one that does not. */
  private static final int TELLING = 4;

  /** One row of so many may be torn. */
  private static final int MOST_TORN = 5;

  /**
   * A row that was put into the form.
   *
   * @param row as found
   * @param stop the row of the form that takes its figures
   * @param tokens its figures; none of a torn row, whose cells cannot be told
   * @param known which of them all ways agree in
   */
  record Placed(RowSpan row, Stop stop, List<Token> tokens, boolean[] known) {
    int certain() {
      int count = 0;
      for (int i = 0; i < tokens.size(); i++) {
        count += known[i] ? 1 : 0;
      }
      return count;
    }
  }

  private final Plan plan;
  private final long[] read;

  /** What the labelled rows say. */
  LostRows(Plan plan, FoundCells found) {
    this.plan = plan;
    this.read = found.counts();
  }

  /**
   * The rows of one gap in the form's rows there; empty when no way counts or the rows themselves
   * are in doubt.
   */
  Optional<List<Placed>> place(Unlabelled.Gap gap, RowCells cells) {
    List<Stop> stops = gap.stops().stream().filter(LostRows::isRequest).toList();
    int rows = gap.rows().size();
    boolean torn = gap.count(State.TORN) * MOST_TORN > rows;
    boolean requests = gap.rows().stream().allMatch(row -> isRequest(row.stop()));
    if (rows > stops.size() || !requests || torn || gap.count(State.STRANGE) > 0) {
      return Optional.empty();
    }
    List<List<Token>> tokens = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      boolean own = gap.states().get(row) != State.TORN;
      tokens.add(own ? cells.of(gap.rows().get(row)) : List.of());
    }
    if (rows == stops.size() && gap.count(State.SOUND) < rows) {
      return counted(gap, stops, tokens);
    }
    return gap.count(State.BROKEN) == 0 ? lost(gap, stops, tokens) : Optional.empty();
  }

  private Optional<List<Placed>> lost(
      Unlabelled.Gap gap, List<Stop> stops, List<List<Token>> tokens) {
    int rows = tokens.size();
    List<int[]> ways = new ArrayList<>();
    if (!spread(rows, stops.size(), new int[rows], 0, 0, ways)) {
      return Optional.empty();
    }
    SumCompletion sums = new SumCompletion(touching(stops));
    List<long[]> fitting = new ArrayList<>();
    int[] first = null;
    for (int[] way : ways) {
      long[] counts = read.clone();
      for (int row = 0; row < rows; row++) {
        fill(stops.get(way[row]), tokens.get(row), counts);
      }
      if (sums.complete(counts)) {
        first = first == null ? way : first;
        fitting.add(counts);
      }
    }
    if (first == null) {
      return Optional.empty();
    }
    List<Placed> placed = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      Stop stop = stops.get(first[row]);
      placed.add(new Placed(gap.rows().get(row), stop, tokens.get(row), agreed(stop, fitting)));
    }
    return Optional.of(placed);
  }

  /**
   * As many rows as the form has there, one of which is torn or has a sum that does not hold: the
   * others say whether their order is the form's.
   */
  private Optional<List<Placed>> counted(
      Unlabelled.Gap gap, List<Stop> stops, List<List<Token>> tokens) {
    long[] counts = read.clone();
    List<Placed> placed = new ArrayList<>();
    for (int row = 0; row < stops.size(); row++) {
      fill(stops.get(row), tokens.get(row), counts);
      boolean[] known = new boolean[stops.get(row).width()];
      Arrays.fill(known, true);
      placed.add(new Placed(gap.rows().get(row), stops.get(row), tokens.get(row), known));
    }
    int down = 0;
    int holding = 0;
    int broken = 0;
    for (Sum sum : touching(stops)) {
      if (SumCompletion.isKnown(sum, counts)) {
        boolean holds = SumCompletion.holds(sum, counts);
        boolean amount = SumCompletion.amount(sum, counts) > 0;
        holding += holds && amount ? 1 : 0;
        down += holds && amount && sum.kind() != Sum.Kind.ACROSS ? 1 : 0;
        broken += holds ? 0 : 1;
      }
    }
    return down > 0 && broken * TELLING <= holding ? Optional.of(placed) : Optional.empty();
  }

  /** How many rows are lost in a gap. */
  static int lost(Unlabelled.Gap gap) {
    return (int) gap.stops().stream().filter(LostRows::isRequest).count() - gap.rows().size();
  }

  private static boolean isRequest(Stop stop) {
    return stop.block().section() == Section.REQUESTS;
  }

  /** All ways, those that leave the last rows out first; false if there are too many. */
  private static boolean spread(
      int rows, int stops, int[] way, int next, int from, List<int[]> ways) {
    if (next == rows) {
      ways.add(way.clone());
      return ways.size() <= MOST_WAYS;
    }
    for (int stop = from; stop <= stops - (rows - next); stop++) {
      way[next] = stop;
      if (!spread(rows, stops, way, next + 1, stop + 1, ways)) {
        return false;
      }
    }
    return true;
  }

  private List<Sum> touching(List<Stop> stops) {
    List<Cell> cells = stops.stream().flatMap(stop -> stop.cells().stream()).toList();
    return plan.form().sums().stream()
        .filter(
            sum ->
                sum.left().stream().anyMatch(cells::contains)
                    || sum.right().stream().anyMatch(cells::contains))
        .toList();
  }

  private static void fill(Stop stop, List<Token> tokens, long[] counts) {
    for (int i = 0; i < tokens.size(); i++) {
      counts[stop.cells().get(i).index()] =
          Math.max(SumCompletion.UNKNOWN, Counts.of(tokens.get(i)));
    }
  }

  private static boolean[] agreed(Stop stop, List<long[]> fitting) {
    boolean[] agreed = new boolean[stop.width()];
    for (int i = 0; i < agreed.length; i++) {
      int at = stop.cells().get(i).index();
      long count = fitting.get(0)[at];
      agreed[i] =
          count != SumCompletion.UNKNOWN && fitting.stream().allMatch(way -> way[at] == count);
    }
    return agreed;
  }
}
