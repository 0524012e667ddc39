package ogi.check.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import ogi.check.Counts;

/**
 * The figures of one block, every cell a count, with what its sums say of them: as printed, or as
 * they are once some operations are undone, the last slip first.
 */
final class Page {
  private final Geometry geometry;
  private final long[] values;
  private final Balance balance;
  private final boolean[] open;
  private final Page printed;
  private final Page before;
  private final Step step;

  private Page(Geometry geometry, long[] values, Balance balance, boolean[] missing) {
    this.geometry = geometry;
    this.values = values;
    this.balance = balance;
    this.open = missing;
    this.printed = this;
    this.before = null;
    this.step = null;
  }

  private Page(Page before, Step step, long[] values, Balance balance, boolean[] open) {
    this.geometry = before.geometry;
    this.values = values;
    this.balance = balance;
    this.open = open;
    this.printed = before.printed;
    this.before = before;
    this.step = step;
  }

  /**
   * The block as printed, or nothing when a figure of the broken rows is negative. Cells without a
   * figure are open; of sums across other rows nothing is asked.
   */
  static Optional<Page> of(Geometry geometry, Counts counts, IntPredicate rows) {
    long[] values = new long[geometry.size()];
    boolean[] missing = new boolean[geometry.size()];
    Balance balance = Balance.empty(geometry.arcs());
    for (int cell = 0; cell < values.length; cell++) {
      int index = geometry.cell(cell).index();
      values[cell] = counts.known(index) ? counts.value(index) : 0;
      missing[cell] = !counts.known(index);
      if (values[cell] < 0 && rows.test(geometry.row(cell))) {
        return Optional.empty();
      }
      balance.add(cell, values[cell]);
    }
    for (int cell = 0; cell < values.length; cell++) {
      if (missing[cell]) {
        balance.join(cell);
      }
    }
    for (int row = 0; !geometry.isWeighed() && row < geometry.rows(); row++) {
      if (!rows.test(row)) {
        balance.forgive(geometry.arcs().to(geometry.at(row, 0)));
      }
    }
    return Optional.of(new Page(geometry, values, balance, missing));
  }

  /** The page once a step is taken; none when nothing would fix a figure that it lost. */
  Optional<Page> after(Step next) {
    return balanceAfter(next).map(here -> after(next, here));
  }

  /** The page once a step is taken, with what the sums then say. */
  Page after(Step next, Balance here) {
    long[] proposed = values.clone();
    for (int i = 0; i < next.cells().length; i++) {
      proposed[next.cells()[i]] += next.deltas()[i];
    }
    boolean[] opened = next.lost().length == 0 ? open : open.clone();
    for (int cell : next.lost()) {
      opened[cell] = true;
    }
    return new Page(this, next, proposed, here, opened);
  }

  /** What the sums say once a step is taken; none when nothing would fix a figure that it lost. */
  Optional<Balance> balanceAfter(Step next) {
    Balance here = balance.copy();
    for (int i = 0; i < next.cells().length; i++) {
      here.add(next.cells()[i], next.deltas()[i]);
    }
    for (int cell : next.lost()) {
      if (!open[cell] && !here.join(cell)) {
        return Optional.empty();
      }
    }
    return Optional.of(here);
  }

  Geometry geometry() {
    return geometry;
  }

  Balance balance() {
    return balance;
  }

  /** The page as printed. */
  Page printed() {
    return printed;
  }

  /** The page before the last step; null for the printed one. */
  Page before() {
    return before;
  }

  /** The last step; null for the printed page. */
  Step step() {
    return step;
  }

  /** The steps taken, the first one first. */
  List<Step> steps() {
    List<Step> steps = before == null ? new ArrayList<>() : before.steps();
    if (step != null) {
      steps.add(step);
    }
    return steps;
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

  /** Whether the cell has no figure in print. */
  boolean isMissing(int cell) {
    return printed.open[cell];
  }

  /** Whether some cell has no figure in print. */
  boolean hasMissing() {
    return IntStream.range(0, values.length).anyMatch(this::isMissing);
  }

  /** Whether what stands in the cell is not from the print: missing there, or lost by a step. */
  boolean isOpen(int cell) {
    return open[cell];
  }

  /** Whether a step lost the figure of the cell, so that what stands there is a guess. */
  boolean isLost(int cell) {
    return open[cell] && !isMissing(cell);
  }

  /** Whether a step lost some figure of a row. */
  boolean hasLost(int row) {
    for (int column = 0; open != printed.open && column < geometry.columns(); column++) {
      if (isLost(geometry.at(row, column))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a row does not add up as it stands; one with open cells is not asked. */
  boolean isBroken(int row) {
    long sum = 0;
    for (int column = 0; column < geometry.columns(); column++) {
      int cell = geometry.at(row, column);
      if (open[cell]) {
        return false;
      }
      sum += column == geometry.total() ? -values[cell] : values[cell];
    }
    return sum != 0
        && !balance.isForgiven(geometry.arcs().from(geometry.at(row, geometry.total())));
  }

  boolean isZero(int row) {
    for (int column = 0; column < geometry.columns(); column++) {
      if (value(row, column) != 0) {
        return false;
      }
    }
    return true;
  }
}
