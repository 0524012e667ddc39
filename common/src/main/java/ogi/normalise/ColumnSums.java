package ogi.normalise;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import ogi.form.Cell;
import ogi.form.Sum;
import ogi.report.Figure;

/**
 * What the sums down the columns of section 三 say about the cells of one row, as far as the rows
 * around it are read: the most a cell can hold, and the number it must hold.
 */
final class ColumnSums {
  /** The sums do not tell the cell's number. */
  static final long UNKNOWN = -1;

  private final List<Sum> sums;
  private final Map<Cell, Figure> figures;

  ColumnSums(List<Sum> sums, Map<Cell, Figure> figures) {
    this.sums =
        sums.stream()
            .filter(sum -> sum.kind() == Sum.Kind.OUTCOMES || sum.kind() == Sum.Kind.BALANCE)
            .toList();
    this.figures = figures;
  }

  /** The most that each cell can hold, if no number is below zero and the sums hold. */
  long[] limits(List<Cell> cells) {
    long[] limits = new long[cells.size()];
    Arrays.fill(limits, Placement.NO_LIMIT);
    for (int i = 0; i < limits.length; i++) {
      for (Sum sum : sums) {
        Cell cell = cells.get(i);
        List<Cell> own = sum.left().contains(cell) ? sum.left() : sum.right();
        List<Cell> other = own == sum.left() ? sum.right() : sum.left();
        if (own.contains(cell) && isKnown(other)) {
          limits[i] = Math.min(limits[i], total(other) - without(cell, own));
        }
      }
    }
    return limits;
  }

  /** The number that each cell must hold, or {@link #UNKNOWN}. */
  long[] exact(List<Cell> cells) {
    long[] exact = new long[cells.size()];
    Arrays.fill(exact, UNKNOWN);
    for (int i = 0; i < exact.length; i++) {
      for (Sum sum : sums) {
        Cell cell = cells.get(i);
        List<Cell> own = sum.left().contains(cell) ? sum.left() : sum.right();
        List<Cell> other = own == sum.left() ? sum.right() : sum.left();
        List<Cell> rest = own.stream().filter(found -> !found.equals(cell)).toList();
        if (own.contains(cell) && isKnown(other) && isKnown(rest)) {
          exact[i] = Math.max(UNKNOWN, total(other) - total(rest));
        }
      }
    }
    return exact;
  }

  private boolean isKnown(List<Cell> cells) {
    return cells.stream().allMatch(cell -> figures.containsKey(cell) && count(cell) >= 0);
  }

  private long without(Cell cell, List<Cell> cells) {
    return total(cells.stream().filter(found -> !found.equals(cell)).toList());
  }

  private long total(List<Cell> cells) {
    return cells.stream().mapToLong(cell -> Math.max(0, count(cell))).sum();
  }

  private long count(Cell cell) {
    Figure figure = figures.get(cell);
    return figure == null ? UNKNOWN : figure.count().orElse(UNKNOWN);
  }
}
