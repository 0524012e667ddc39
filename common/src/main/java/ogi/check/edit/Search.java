package ogi.check.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds all smallest sets of operations after which every sum of a page holds. Smallest is first
 * the number of operations. In section 三, where most cells stand in two sums, those that change
 * single cells are smaller than those that touch several: an operation that can be put in many ways
 * fits by chance more often, and totals that were forgotten or cut short come before all others. In
 * section 四 one sum cannot tell them apart, and both are found.
 *
 * <p>An amount is never guessed: of several operations with a free amount one always touches a sum
 * that no other touches, and what is left of that sum gives its amount. Sets of one and two
 * operations are searched to the end, sets of three within a fixed effort, so that the answer does
 * not depend on the machine.
 */
final class Search {
  /** Sets of more operations are not looked for. */
  static final int LARGEST = 3;

  /** Sets of this size are searched whatever the effort. */
  static final int ALWAYS = 2;

  /** How many partial sets of three operations may be looked at before they are given up. */
  static final int EFFORT = 40_000;

  /** No operation with a free amount touches more sums. */
  private static final int WIDEST_MOVE = 4;

  private static final int WIDEST_CHANGE = 3;

  /**
   * What was found.
   *
   * @param operations the size of the sets, or the largest size searched to the end when none
   * @param complete whether all sets up to that size were looked at
   * @param sets for each set of new figures the most plausible operations that lead to it
   */
  record Found(int operations, boolean complete, List<Repaired> sets) {}

  private final Page page;
  private final Geometry geometry;
  private final Residual residual;
  private final List<Step> chosen = new ArrayList<>();
  private final Map<Repaired.Key, Repaired> found = new LinkedHashMap<>();
  private List<Step> withinRows;
  private List<Step> candidates;
  private Map<Long, List<Step>> byHash;
  private int effort;
  private boolean bounded;
  private boolean withLostRows;

  /** The residual is that of the sums to be mended; it is left as it was. */
  Search(Page page, Residual residual) {
    this.page = page;
    this.geometry = page.geometry();
    this.residual = residual;
  }

  /** Searches by growing size up to so many operations. */
  Found run(int largest) {
    for (int operations = 1; operations <= largest; operations++) {
      bounded = operations > ALWAYS;
      searchWith(operations, bounded);
      if (found.isEmpty() && !bounded) {
        searchWith(operations, true);
      }
      if (!found.isEmpty() || exhausted()) {
        int searched = found.isEmpty() ? operations - 1 : operations;
        return new Found(searched, !exhausted(), List.copyOf(found.values()));
      }
    }
    return new Found(largest, true, List.of());
  }

  /**
   * All sets of so many operations, at first without those that must guess a whole row which the
   * print has lost.
   */
  private void searchWith(int operations, boolean lossy) {
    withLostRows = lossy;
    candidates = null;
    byHash = null;
    for (int wide = 0; wide <= operations; wide++) {
      attempt(operations - wide, wide);
      if (exhausted() || (!found.isEmpty() && geometry.isWeighed())) {
        return;
      }
    }
  }

  private boolean exhausted() {
    return bounded && effort > EFFORT;
  }

  /** All sets of so many changes of one cell and so many operations that touch several. */
  private void attempt(int changes, int wide) {
    if (changes == 0 && wide == 1) {
      single();
      return;
    }
    free(changes, wide, false);
    if (wide == 0) {
      return;
    }
    if (candidates == null) {
      candidates = new ArrayList<>(withinRows);
      candidates.addAll(wholeRows());
    }
    for (Step step : candidates) {
      choose(step);
      free(changes, wide - 1, false);
      if (wide > 1) {
        free(changes, wide - 2, true);
      }
      undo(step);
    }
  }

  /** One operation that touches several cells: first the totals, then all others. */
  private void single() {
    withinRows = Candidates.withinRows(page, residual);
    withinRows.stream().filter(Step::isOfTotals).forEach(this::recordAlone);
    if (!found.isEmpty() && geometry.isWeighed()) {
      return;
    }
    free(0, 1, false);
    withinRows.forEach(this::recordAlone);
    if ((residual.broken() & geometry.allAcross()) == 0) {
      wholeRows().forEach(this::recordAlone);
    }
  }

  private List<Step> wholeRows() {
    return Candidates.ofWholeRows(page, residual, withLostRows);
  }

  private void recordAlone(Step step) {
    if (step.cancels(residual)) {
      record(step);
    }
  }

  /** Changes and moves, and one more candidate at the end when asked for. */
  private void free(int changes, int moves, boolean thenCandidate) {
    int open = changes + moves;
    int reach = WIDEST_CHANGE * changes + WIDEST_MOVE * moves;
    effort++;
    if (exhausted() || (!thenCandidate && Long.bitCount(residual.broken()) > reach)) {
      return;
    }
    if (open == 0) {
      last(thenCandidate);
    } else if (open == 1 && !thenCandidate) {
      solve(changes == 1);
    } else {
      for (Direction change : changes > 0 ? geometry.changes() : List.<Direction>of()) {
        tryAmounts(change, changes - 1, moves, thenCandidate);
      }
      for (Direction move : moves > 0 ? geometry.moves() : List.<Direction>of()) {
        tryAmounts(move, changes, moves - 1, thenCandidate);
      }
    }
  }

  private void last(boolean candidate) {
    if (!candidate) {
      if (residual.broken() == 0) {
        record(null);
      }
      return;
    }
    if (byHash == null) {
      byHash = new HashMap<>();
      candidates.forEach(
          step -> byHash.computeIfAbsent(-step.hash(), key -> new ArrayList<>()).add(step));
    }
    for (Step step : byHash.getOrDefault(residual.hash(), List.of())) {
      if (step.cancels(residual)) {
        record(step);
      }
    }
  }

  /** One change or one move is left to choose: what is broken says which. */
  private void solve(boolean change) {
    long support = residual.broken();
    for (Direction direction : change ? geometry.changes(support) : geometry.moves(support)) {
      long amount = direction.solving(residual);
      if (amount != 0) {
        record(direction.step(amount));
      }
    }
  }

  private void tryAmounts(Direction direction, int changes, int moves, boolean thenCandidate) {
    if ((direction.support() & residual.broken()) == 0) {
      return;
    }
    long before = 0;
    for (int sum = 0; sum < direction.sums().length; sum++) {
      long amount = direction.cancelling(residual, sum);
      boolean alone = moves == 0 && !thenCandidate;
      if (amount != 0 && amount != before && !(alone && isTooMuch(direction, amount))) {
        before = amount;
        Step step = direction.step(amount);
        choose(step);
        free(changes, moves, thenCandidate);
        undo(step);
      }
    }
  }

  /** More than stands in a cell cannot be taken from it, unless an operation put more there. */
  private boolean isTooMuch(Direction direction, long amount) {
    for (int i = 0; i < direction.cells().length; i++) {
      int cell = direction.cells()[i];
      if (page.value(cell) + direction.units()[i] * amount < 0 && !isTouched(cell)) {
        return true;
      }
    }
    return false;
  }

  private boolean isTouched(int cell) {
    for (Step step : chosen) {
      for (int other : step.cells()) {
        if (other == cell) {
          return true;
        }
      }
    }
    return false;
  }

  private void choose(Step step) {
    chosen.add(step);
    residual.add(step, 1);
  }

  private void undo(Step step) {
    chosen.remove(chosen.size() - 1);
    residual.add(step, -1);
  }

  private void record(Step last) {
    List<Step> steps = new ArrayList<>(chosen);
    if (last != null) {
      steps.add(last);
    }
    Repaired.of(page, steps).ifPresent(r -> found.merge(r.key(), r, Repaired::morePlausible));
  }
}
