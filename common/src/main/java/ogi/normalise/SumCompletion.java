package ogi.normalise;

import java.util.List;
import ogi.form.Cell;
import ogi.form.Sum;

/**
 * Completes counts by sums: a single unknown cell follows from the others, and where nothing is
 * left for several unknown ones all of them are zero. Numbers below zero are never the answer.
 */
final class SumCompletion {
  /** The count of a cell is not known. */
  static final long UNKNOWN = FoundCells.UNKNOWN;

  private final List<Sum> sums;

  /** The sums that may be used; of a broken one nobody can know which cell is at fault. */
  SumCompletion(List<Sum> sums) {
    this.sums = List.copyOf(sums);
  }

  /**
   * Fills in what follows.
   *
   * @param counts by the cells' place in the form; changed
   * @return whether every sum holds or can hold
   */
  boolean complete(long[] counts) {
    boolean more = true;
    while (more) {
      more = false;
      for (Sum sum : sums) {
        long before = unknown(sum.left(), counts) + unknown(sum.right(), counts);
        if (!settle(sum, counts)) {
          return false;
        }
        more |= unknown(sum.left(), counts) + unknown(sum.right(), counts) < before;
      }
    }
    return true;
  }

  /** Whether every cell of a sum has a count. */
  static boolean isKnown(Sum sum, long[] counts) {
    return unknown(sum.left(), counts) + unknown(sum.right(), counts) == 0;
  }

  static boolean holds(Sum sum, long[] counts) {
    return total(sum.left(), counts) == total(sum.right(), counts);
  }

  /** What its right side adds up to. */
  static long amount(Sum sum, long[] counts) {
    return total(sum.right(), counts);
  }

  private static boolean settle(Sum sum, long[] counts) {
    long open = total(sum.left(), counts) - total(sum.right(), counts);
    long left = unknown(sum.left(), counts);
    long right = unknown(sum.right(), counts);
    if (left > 0 && right > 0) {
      return true;
    }
    long rest = left > 0 ? -open : open;
    if (left + right == 0) {
      return open == 0;
    }
    if (rest < 0) {
      return false;
    }
    if (rest == 0 || left + right == 1) {
      fill(sum.left(), rest, counts);
      fill(sum.right(), rest, counts);
    }
    return true;
  }

  private static void fill(List<Cell> cells, long rest, long[] counts) {
    for (Cell cell : cells) {
      if (counts[cell.index()] == UNKNOWN) {
        counts[cell.index()] = rest;
      }
    }
  }

  private static long total(List<Cell> cells, long[] counts) {
    long total = 0;
    for (int i = 0; i < cells.size(); i++) {
      total += Math.max(0, counts[cells.get(i).index()]);
    }
    return total;
  }

  private static long unknown(List<Cell> cells, long[] counts) {
    long unknown = 0;
    for (int i = 0; i < cells.size(); i++) {
      unknown += counts[cells.get(i).index()] == UNKNOWN ? 1 : 0;
    }
    return unknown;
  }
}
