package ogi.normalise;

import java.util.ArrayList;
import java.util.List;
import ogi.form.Cell;
import ogi.form.Sum;
import ogi.report.Figures;

/** The sums in which the cells of one row take part, met with numbers that are only supposed. */
final class RowSums {
  /** A figure is missing. */
  private static final long UNKNOWN = Long.MIN_VALUE;

  private final Figures figures;
  private final List<Cell> cells;
  private final List<Sum> across = new ArrayList<>();
  private final List<Sum> down = new ArrayList<>();

  RowSums(Stop stop, Figures figures) {
    this.figures = figures;
    this.cells = stop.cells();
    for (Sum sum : figures.form().sums()) {
      if (touches(sum.left()) || touches(sum.right())) {
        boolean along = sum.kind() == Sum.Kind.ACROSS || sum.kind() == Sum.Kind.DISPUTES;
        (along ? across : down).add(sum);
      }
    }
  }

  private boolean touches(List<Cell> side) {
    if (cells.isEmpty()) {
      return false;
    }
    int first = cells.get(0).index();
    int last = cells.get(cells.size() - 1).index();
    for (int i = 0; i < side.size(); i++) {
      int index = side.get(i).index();
      if (index >= first && index <= last) {
        return true;
      }
    }
    return false;
  }

  /** Whether every sum along the row holds. */
  boolean holdAcross(long[] counts) {
    for (Sum sum : across) {
      if (difference(sum, counts) != 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether no sum down a column is broken by the row; sums with missing figures break nothing. */
  boolean fitDown(long[] counts) {
    for (Sum sum : down) {
      long difference = difference(sum, counts);
      if (difference != 0 && difference != UNKNOWN) {
        return false;
      }
    }
    return true;
  }

  /**
   * The sums with amounts that speak for the number in one cell: that along the row, and one down
   * its column where the form has such. Empty when one of them is wanting.
   */
  List<Sum> confirming(int at, long[] counts) {
    Cell cell = cells.get(at);
    List<Sum> along = holding(across, cell, counts);
    List<Sum> columns = holding(down, cell, counts);
    if (along.isEmpty() || columns.isEmpty() && !down.isEmpty()) {
      return List.of();
    }
    List<Sum> all = new ArrayList<>(along);
    all.addAll(columns);
    return all;
  }

  private List<Sum> holding(List<Sum> sums, Cell cell, long[] counts) {
    List<Sum> holding = new ArrayList<>(0);
    for (Sum sum : sums) {
      boolean takesPart = sum.left().contains(cell) || sum.right().contains(cell);
      if (takesPart && difference(sum, counts) == 0 && added(sum.right(), counts) > 0) {
        holding.add(sum);
      }
    }
    return holding;
  }

  /** Left less right; {@link #UNKNOWN} where a figure is missing. */
  private long difference(Sum sum, long[] counts) {
    long left = added(sum.left(), counts);
    long right = added(sum.right(), counts);
    return left == UNKNOWN || right == UNKNOWN ? UNKNOWN : left - right;
  }

  private long added(List<Cell> of, long[] counts) {
    int first = cells.get(0).index();
    long sum = 0;
    for (int i = 0; i < of.size(); i++) {
      Cell cell = of.get(i);
      int at = cell.index() - first;
      boolean supposed = at >= 0 && at < counts.length;
      long count = supposed ? counts[at] : figures.of(cell).countOr(UNKNOWN);
      if (!supposed && count == UNKNOWN) {
        return UNKNOWN;
      }
      sum += count;
    }
    return sum;
  }
}
