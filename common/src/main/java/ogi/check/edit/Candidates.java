package ogi.check.edit;

import java.util.ArrayList;
import java.util.List;

/**
 * The operations without a free amount that could have to do with the broken sums of a page, from
 * those sums outwards: an operation within a row is tried where the sum of that row is broken, one
 * that moves whole rows or columns where sums down the columns are.
 */
final class Candidates {
  private final Page page;
  private final Residual residual;
  private final List<Step> steps = new ArrayList<>();

  private Candidates(Page page, Residual residual) {
    this.page = page;
    this.residual = residual;
  }

  /** Operations that a sum across a row feels, in a fixed order. */
  static List<Step> withinRows(Page page, Residual residual) {
    Candidates candidates = new Candidates(page, residual);
    Totals.offer(candidates);
    if (page.geometry().isWeighed()) {
      ColumnShifts.offer(candidates);
    }
    DigitBorders.offer(candidates);
    Swaps.ofCells(candidates);
    return List.copyOf(candidates.steps);
  }

  /**
   * Operations on whole rows and columns, which no sum across a row feels.
   *
   * @param lost with those that lost a row, which is then computed
   */
  static List<Step> ofWholeRows(Page page, Residual residual, boolean lost) {
    Candidates candidates = new Candidates(page, residual);
    RowShifts.offer(candidates, lost);
    Swaps.ofRowsAndColumns(candidates);
    return List.copyOf(candidates.steps);
  }

  Page page() {
    return page;
  }

  /** Whether the sum across a row is off. */
  boolean isRowBroken(int row) {
    return residual.isBroken(page.geometry().across(row));
  }

  /** Whether the sum across some row is off. */
  boolean isAnyRowBroken() {
    for (int row = 0; row < page.geometry().rows(); row++) {
      if (isRowBroken(row)) {
        return true;
      }
    }
    return false;
  }

  /** What is left of a sum down the column of a cell, seen from the cell: what it lacks. */
  long lacking(int cell) {
    int[] sums = page.geometry().sumsOf(cell);
    for (int i = 0; i < sums.length; i++) {
      if (sums[i] != page.geometry().across(page.geometry().row(cell))) {
        return -page.geometry().signs(cell)[i] * residual.of(sums[i]);
      }
    }
    return 0;
  }

  /** Whether a sum down a column is off. */
  boolean isColumnBroken(int column) {
    for (int row = 0; row < page.geometry().rows(); row++) {
      int cell = page.geometry().at(row, column);
      for (int sum : page.geometry().sumsOf(cell)) {
        if (sum != page.geometry().across(row) && residual.isBroken(sum)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Takes the figures as a candidate, unless they are those printed, negative, or unfelt. */
  void offer(Operation operation, long[] proposed) {
    page.step(operation, proposed).ifPresent(steps::add);
  }
}
