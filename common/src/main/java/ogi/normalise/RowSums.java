package ogi.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
      boolean touched =
          sum.left().stream().anyMatch(this::isOwn) || sum.right().stream().anyMatch(this::isOwn);
      if (touched) {
        boolean along = sum.kind() == Sum.Kind.ACROSS || sum.kind() == Sum.Kind.DISPUTES;
        (along ? across : down).add(sum);
      }
    }
  }

  private boolean isOwn(Cell cell) {
    return !cells.isEmpty()
        && cell.index() >= cells.get(0).index()
        && cell.index() <= cells.get(cells.size() - 1).index();
  }

  /** Whether every sum along the row holds. */
  boolean holdAcross(long[] counts) {
    return across.stream().allMatch(sum -> difference(sum, counts) == 0);
  }

  /** Whether no sum down a column is broken by the row; sums with missing figures break nothing. */
  boolean fitDown(long[] counts) {
    return down.stream()
        .mapToLong(sum -> difference(sum, counts))
        .allMatch(difference -> difference == 0 || difference == UNKNOWN);
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
    return sums.stream()
        .filter(sum -> sum.left().contains(cell) || sum.right().contains(cell))
        .filter(sum -> difference(sum, counts) == 0)
        .filter(sum -> added(sum.right(), counts) > 0)
        .toList();
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
    for (Cell cell : of) {
      int at = cell.index() - first;
      boolean supposed = at >= 0 && at < counts.length;
      Optional<Long> count = supposed ? Optional.empty() : figures.of(cell).count();
      if (!supposed && count.isEmpty()) {
        return UNKNOWN;
      }
      sum += supposed ? counts[at] : count.get();
    }
    return sum;
  }
}
