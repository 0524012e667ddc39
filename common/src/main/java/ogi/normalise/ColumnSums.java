package ogi.normalise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ogi.form.Cell;
import ogi.form.Sum;

/**
 * What the sums down the columns of section 三 say about the cells of one row, as far as the rows
 * around it are read: the most a cell can hold, and the number it must hold.
 */
final class ColumnSums {
  /** The sums do not tell the cell's number. */
  static final long UNKNOWN = FoundCells.UNKNOWN;

  /**
   * What one sum says of one cell.
   *
   * @param rest the cells that are added to it
   * @param other the cells on the other side
   */
  private record Term(List<Cell> rest, List<Cell> other) {}

  /** The sums down the columns of a form, cell by cell; made once for a form. */
  static final class Terms {
    private final Map<Cell, List<Term>> byCell = new HashMap<>();

    Terms(List<Sum> sums) {
      for (Sum sum : sums) {
        if (sum.kind() == Sum.Kind.OUTCOMES || sum.kind() == Sum.Kind.BALANCE) {
          add(sum.left(), sum.right());
          add(sum.right(), sum.left());
        }
      }
    }

    private void add(List<Cell> own, List<Cell> other) {
      for (Cell cell : own) {
        List<Cell> rest = own.stream().filter(found -> !found.equals(cell)).toList();
        byCell.computeIfAbsent(cell, key -> new ArrayList<>()).add(new Term(rest, other));
      }
    }

    private List<Term> of(Cell cell) {
      return byCell.getOrDefault(cell, List.of());
    }
  }

  private final Terms terms;
  private final FoundCells found;

  ColumnSums(Terms terms, FoundCells found) {
    this.terms = terms;
    this.found = found;
  }

  /** The most that each cell can hold, if no number is below zero and the sums hold. */
  long[] limits(List<Cell> cells) {
    long[] limits = new long[cells.size()];
    Arrays.fill(limits, Placement.NO_LIMIT);
    for (int i = 0; i < limits.length; i++) {
      for (Term term : terms.of(cells.get(i))) {
        if (isKnown(term.other())) {
          limits[i] = Math.min(limits[i], total(term.other()) - total(term.rest()));
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
      for (Term term : terms.of(cells.get(i))) {
        if (isKnown(term.rest()) && isKnown(term.other())) {
          exact[i] = Math.max(UNKNOWN, total(term.other()) - total(term.rest()));
        }
      }
    }
    return exact;
  }

  private boolean isKnown(List<Cell> cells) {
    for (Cell cell : cells) {
      if (found.count(cell) < 0) {
        return false;
      }
    }
    return true;
  }

  private long total(List<Cell> cells) {
    long total = 0;
    for (Cell cell : cells) {
      total += Math.max(0, found.count(cell));
    }
    return total;
  }
}
