package ogi.check.edit;

import java.util.ArrayList;
import java.util.List;

/** The figures that operations lost, as the sums give them back. */
final class LostFigures {
  private LostFigures() {}

  /**
   * The figures of a page whose sums hold once the lost cells are filled: these lead between sums
   * like the branches of a tree, so that one after the other stands alone at some sum, and what is
   * off there is its figure. Cells that the print does not have stay as they are.
   */
  static long[] given(Page page) {
    long[] figures = page.values();
    List<Integer> lost = new ArrayList<>();
    for (int cell = 0; cell < figures.length; cell++) {
      if (page.isLost(cell)) {
        lost.add(cell);
      }
    }
    if (lost.isEmpty()) {
      return figures;
    }
    Arcs arcs = page.geometry().arcs();
    Balance balance = page.printed().balance().copy();
    for (int cell = 0; cell < figures.length; cell++) {
      balance.add(cell, figures[cell] - page.printed().value(cell));
    }
    while (!lost.isEmpty()) {
      boolean fixed = false;
      for (int i = lost.size() - 1; i >= 0; i--) {
        int cell = lost.get(i);
        int into = balance.group(arcs.to(cell));
        int from = balance.group(arcs.from(cell));
        boolean atEnd = stands(balance, arcs, lost, into) == 1;
        if (atEnd || stands(balance, arcs, lost, from) == 1) {
          long amount = atEnd ? -balance.of(into) : balance.of(from);
          figures[cell] += amount;
          balance.add(cell, amount);
          lost.remove(i);
          fixed = true;
        }
      }
      if (!fixed) {
        throw new IllegalStateException("lost figures go round");
      }
    }
    return figures;
  }

  /** How many of the lost cells lead to a sum; those that lead outside never settle it. */
  private static int stands(Balance balance, Arcs arcs, List<Integer> lost, int sum) {
    if (sum == arcs.nodes()) {
      return 0;
    }
    int count = 0;
    for (int cell : lost) {
      count += balance.group(arcs.to(cell)) == sum ? 1 : 0;
      count += balance.group(arcs.from(cell)) == sum ? 1 : 0;
    }
    return count;
  }
}
