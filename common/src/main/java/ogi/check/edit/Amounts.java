package ogi.check.edit;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets of changes of one cell and of moves between two that mend all sums of a page. An amount is
 * never guessed: one broken sum is taken, every set must touch it, and of several operations with a
 * free amount one always touches a sum that no other touches, so that what is off there gives its
 * amount.
 */
final class Amounts {
  private static final int WIDEST_CHANGE = 2;
  private static final int WIDEST_MOVE = 4;

  /** Figures looked at to see what is broken. */
  private static final int TO_BEGIN = 40;

  private static final List<Direction> NOTHING = List.of();

  private final Geometry geometry;
  private final Directions directions;
  private final Effort effort;
  private final Finds finds;
  private final List<Step> chosen = new ArrayList<>();
  private Page page;
  private Balance balance;

  Amounts(Geometry geometry, Effort effort, Finds finds) {
    this.geometry = geometry;
    this.directions = geometry.directions();
    this.effort = effort;
    this.finds = finds;
  }

  /** All sets of exactly so many. */
  void find(Page on, int changes, int moves) {
    page = on;
    balance = changes + moves > 1 ? on.balance().copy() : on.balance();
    search(changes, moves);
  }

  private void search(int changes, int moves) {
    int reach = WIDEST_CHANGE * changes + WIDEST_MOVE * moves;
    if (!effort.spend(TO_BEGIN)
        || balance.broken() == 0
        || Long.bitCount(balance.broken()) > reach) {
      return;
    }
    if (changes + moves == 1) {
      solve(changes == 1);
      return;
    }
    int sum = narrowest(changes > 0, moves > 0);
    for (int node = 0; node < geometry.arcs().nodes(); node++) {
      if (balance.group(node) == sum) {
        for (Direction change : changes > 0 ? directions.changesAt(node) : NOTHING) {
          tryAmounts(change, changes - 1, moves);
        }
        for (Direction move : moves > 0 ? directions.movesAt(node) : NOTHING) {
          tryAmounts(move, changes, moves - 1);
        }
      }
    }
  }

  /** The broken sum that the fewest changes or moves touch. */
  private int narrowest(boolean changes, boolean moves) {
    int[] width = new int[geometry.arcs().nodes() + 1];
    for (int node = 0; node < geometry.arcs().nodes(); node++) {
      width[balance.group(node)] += changes ? directions.changesAt(node).size() : 0;
      width[balance.group(node)] += moves ? directions.movesAt(node).size() : 0;
    }
    int best = -1;
    for (int sum = 0; sum < geometry.arcs().nodes(); sum++) {
      boolean broken = (balance.broken() & 1L << sum) != 0;
      best = broken && (best < 0 || width[sum] < width[best]) ? sum : best;
    }
    return best;
  }

  /** One is left to choose: what is broken says which. */
  private void solve(boolean change) {
    if (balance.isPlain()) {
      long support = balance.broken();
      solve(change ? directions.changes(support) : directions.moves(support));
      return;
    }
    int sum = narrowest(change, !change);
    for (int node = 0; node < geometry.arcs().nodes(); node++) {
      if (balance.group(node) == sum) {
        solve(change ? directions.changesAt(node) : directions.movesAt(node));
      }
    }
  }

  private void solve(List<Direction> all) {
    if (!effort.spend(all.size())) {
      return;
    }
    for (Direction direction : all) {
      long amount = direction.solving(balance);
      if (amount != 0 && !isOnOpenCell(direction)) {
        List<Step> steps = new ArrayList<>(chosen);
        steps.add(direction.step(amount));
        finds.take(page, steps);
      }
    }
  }

  private void tryAmounts(Direction direction, int changes, int moves) {
    if (isOnOpenCell(direction)) {
      return;
    }
    long before = 0;
    for (int i = 0; i < direction.nodes().length; i++) {
      long amount = direction.mending(balance, i);
      if (amount != 0 && amount != before && !(moves == 0 && isTooMuch(direction, amount))) {
        before = amount;
        chosen.add(direction.step(amount));
        balance.add(direction, amount);
        search(changes, moves);
        balance.add(direction, -amount);
        chosen.remove(chosen.size() - 1);
      }
    }
  }

  private boolean isOnOpenCell(Direction direction) {
    for (int cell : direction.cells()) {
      if (page.isOpen(cell)) {
        return true;
      }
    }
    return false;
  }

  /**
   * More than stands in a cell cannot be taken from it, unless another of the set puts it there.
   */
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
}
