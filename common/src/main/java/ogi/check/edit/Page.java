package ogi.check.edit;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;
import ogi.check.Counts;
import ogi.form.FormRow.Role;

/** The figures of one block as printed, every cell a count, with what its sums say of them. */
final class Page {
  private final Geometry geometry;
  private final long[] values;

  Page(Geometry geometry, long[] values) {
    this.geometry = geometry;
    this.values = values.clone();
  }

  /**
   * The block, or nothing when a cell of the broken rows is missing or negative: then cells alone
   * are looked at.
   */
  static Optional<Page> of(Geometry geometry, Counts counts, IntPredicate rows) {
    long[] values = new long[geometry.size()];
    for (int cell = 0; cell < values.length; cell++) {
      int index = geometry.cell(cell).index();
      boolean given = counts.known(index) && counts.value(index) >= 0;
      if (!given && rows.test(geometry.row(cell))) {
        return Optional.empty();
      }
      values[cell] = given ? counts.value(index) : 0;
    }
    return Optional.of(new Page(geometry, values));
  }

  Geometry geometry() {
    return geometry;
  }

  long value(int cell) {
    return values[cell];
  }

  long value(int row, int column) {
    return values[geometry.at(row, column)];
  }

  long[] values() {
    return values.clone();
  }

  /** By how much each sum of some rows is off; sums down the columns need all rows. */
  Residual residual(IntPredicate rows) {
    Residual residual = new Residual(geometry.sums());
    for (int cell = 0; cell < values.length; cell++) {
      if (!rows.test(geometry.row(cell))) {
        continue;
      }
      int[] sums = geometry.sumsOf(cell);
      for (int i = 0; i < sums.length; i++) {
        residual.add(sums[i], geometry.signs(cell)[i] * values[cell]);
      }
    }
    return residual;
  }

  boolean isZero(int row) {
    for (int column = 0; column < geometry.columns(); column++) {
      if (value(row, column) != 0) {
        return false;
      }
    }
    return true;
  }

  /** The first row of that role, or -1. */
  int first(Role role) {
    for (int row = 0; row < geometry.rows(); row++) {
      if (geometry.role(row) == role) {
        return row;
      }
    }
    return -1;
  }

  /** The figures of a column over the rows of that role, added. */
  long sum(Role role, int column) {
    long sum = 0;
    for (int row = 0; row < geometry.rows(); row++) {
      sum += geometry.role(row) == role ? value(row, column) : 0;
    }
    return sum;
  }

  /** What leads from the printed figures to these, or nothing when they are equal or negative. */
  Optional<Step> step(Operation operation, long[] proposed) {
    int[] cells = new int[values.length];
    long[] deltas = new long[values.length];
    long[] effects = new long[geometry.sums()];
    int changed = 0;
    for (int cell = 0; cell < values.length; cell++) {
      if (proposed[cell] < 0) {
        return Optional.empty();
      }
      long delta = proposed[cell] - values[cell];
      if (delta != 0) {
        cells[changed] = cell;
        deltas[changed++] = delta;
        int[] sums = geometry.sumsOf(cell);
        for (int i = 0; i < sums.length; i++) {
          effects[sums[i]] += geometry.signs(cell)[i] * delta;
        }
      }
    }
    if (changed < 2) {
      return Optional.empty();
    }
    return felt(operation, Arrays.copyOf(cells, changed), Arrays.copyOf(deltas, changed), effects);
  }

  /** A step that no sum feels cannot explain anything. */
  private static Optional<Step> felt(
      Operation operation, int[] cells, long[] deltas, long[] effects) {
    int[] sums = new int[effects.length];
    long[] felt = new long[effects.length];
    int number = 0;
    for (int sum = 0; sum < effects.length; sum++) {
      if (effects[sum] != 0) {
        sums[number] = sum;
        felt[number++] = effects[sum];
      }
    }
    return number == 0
        ? Optional.empty()
        : Optional.of(
            new Step(
                operation,
                cells,
                deltas,
                Arrays.copyOf(sums, number),
                Arrays.copyOf(felt, number)));
  }
}
