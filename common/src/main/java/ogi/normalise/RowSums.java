package ogi.normalise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ogi.form.Cell;
import ogi.form.Sum;
import ogi.report.Figures;

/** The sums in which the cells of one row take part, met with numbers that are only supposed. */
final class RowSums {
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
    return across.stream().allMatch(sum -> difference(sum, counts).filter(d -> d == 0).isPresent());
  }

  /** Whether no sum down a column is broken by the row; sums with missing figures break nothing. */
  boolean fitDown(long[] counts) {
    return down.stream().allMatch(sum -> difference(sum, counts).orElse(0L) == 0);
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
        .filter(sum -> difference(sum, counts).filter(d -> d == 0).isPresent())
        .filter(sum -> added(sum.right(), counts).orElse(0L) > 0)
        .toList();
  }

  private Optional<Long> difference(Sum sum, long[] counts) {
    Optional<Long> left = added(sum.left(), counts);
    Optional<Long> right = added(sum.right(), counts);
    return left.isPresent() && right.isPresent()
        ? Optional.of(left.get() - right.get())
        : Optional.empty();
  }

  private Optional<Long> added(List<Cell> of, long[] counts) {
    Map<Integer, Long> own = new HashMap<>();
    for (int i = 0; i < counts.length; i++) {
      own.put(cells.get(i).index(), counts[i]);
    }
    long sum = 0;
    for (Cell cell : of) {
      Optional<Long> value =
          Optional.ofNullable(own.get(cell.index())).or(() -> figures.of(cell).count());
      if (value.isEmpty()) {
        return Optional.empty();
      }
      sum += value.get();
    }
    return Optional.of(sum);
  }
}
