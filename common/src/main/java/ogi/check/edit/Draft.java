package ogi.check.edit;

import java.util.Arrays;
import java.util.Optional;

/**
 * The figures that an operation would put into some cells of a page, tried against the sums before
 * anything is kept. Cells that the print does not have stay without a figure whatever would be put
 * there; one that would get its figure from such a cell has lost it.
 */
final class Draft {
  private final Page page;
  private final Geometry geometry;
  private final long[] figures;
  private final boolean[] written;
  private final boolean[] lost;
  private final int[] cells;
  private int size;

  Draft(Page page) {
    this.page = page;
    this.geometry = page.geometry();
    this.figures = new long[geometry.size()];
    this.written = new boolean[figures.length];
    this.lost = new boolean[figures.length];
    this.cells = new int[figures.length];
  }

  /** Nothing is written any more. */
  void clear() {
    for (int i = 0; i < size; i++) {
      written[cells[i]] = false;
      lost[cells[i]] = false;
    }
    size = 0;
  }

  /** What would stand in a cell. */
  long figure(int cell) {
    return written[cell] ? figures[cell] : page.value(cell);
  }

  /** Writes a figure into a cell. */
  void put(int cell, long figure) {
    if (page.isMissing(cell)) {
      return;
    }
    if (!written[cell]) {
      written[cell] = true;
      cells[size++] = cell;
    }
    figures[cell] = figure;
    lost[cell] = false;
  }

  /** Writes what stands on the page in another cell. */
  void take(int cell, int from) {
    if (page.isMissing(from)) {
      lose(cell, 0);
    } else {
      put(cell, page.value(from));
    }
  }

  /** The operation lost what stood in the cell: a guess, until the sums give it back. */
  void lose(int cell, long guess) {
    put(cell, guess);
    lost[cell] = written[cell];
  }

  /** Exchanges what stands in two cells. */
  void exchange(int one, int other) {
    take(one, other);
    take(other, one);
  }

  /** How many cells are written. */
  int size() {
    return size;
  }

  /** Whether two or more cells would change, and none to a negative figure. */
  boolean isPossible() {
    int changed = 0;
    for (int i = 0; i < size; i++) {
      int cell = cells[i];
      if (lost[cell]) {
        changed++;
      } else if (figures[cell] != page.value(cell)) {
        if (figures[cell] < 0) {
          return false;
        }
        changed++;
      }
    }
    return changed > 1;
  }

  /** Whether all that is broken lies in sums that feel it. */
  boolean reachesAllBroken() {
    Balance balance = page.balance();
    long left = balance.broken();
    for (int i = 0; i < size && left != 0; i++) {
      int cell = cells[i];
      if (lost[cell] || figures[cell] != page.value(cell)) {
        left &= ~(1L << balance.group(geometry.arcs().from(cell)));
        left &= ~(1L << balance.group(geometry.arcs().to(cell)));
      }
    }
    return left == 0;
  }

  /** What the sums say then; none when nothing would fix a figure that was lost. */
  Optional<Balance> balance() {
    Balance here = page.balance().copy();
    for (int i = 0; i < size; i++) {
      here.add(cells[i], figures[cells[i]] - page.value(cells[i]));
    }
    for (int i = 0; i < size; i++) {
      int cell = cells[i];
      if (lost[cell] && !page.isOpen(cell) && !here.join(cell)) {
        return Optional.empty();
      }
    }
    return Optional.of(here);
  }

  /** What leads from the figures of the page to these, which stand so far off. */
  Step step(Operation operation, int by) {
    Arrays.sort(cells, 0, size);
    int[] changed = new int[size];
    long[] deltas = new long[size];
    int[] given = new int[size];
    int changes = 0;
    int losses = 0;
    for (int i = 0; i < size; i++) {
      int cell = cells[i];
      long delta = figures[cell] - page.value(cell);
      if (delta != 0) {
        changed[changes] = cell;
        deltas[changes++] = delta;
      }
      if (lost[cell]) {
        given[losses++] = cell;
      }
    }
    return new Step(
        operation,
        Arrays.copyOf(changed, changes),
        Arrays.copyOf(deltas, changes),
        losses == 0 ? Step.NONE : Arrays.copyOf(given, losses),
        by);
  }
}
