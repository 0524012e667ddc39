package ogi.check.edit;

import java.util.stream.IntStream;

/**
 * Cells, rows and columns that changed places. Two cells that could be a move are left to the
 * moves, which lead to the same figures.
 */
final class Swaps {
  /** Where more rows are off, two cells are not what ails the table. */
  private static final int FEW = 6;

  private final Candidates candidates;
  private final Page page;
  private final Geometry geometry;

  private Swaps(Candidates candidates) {
    this.candidates = candidates;
    this.page = candidates.page();
    this.geometry = page.geometry();
  }

  static void offer(Candidates candidates) {
    Swaps swaps = new Swaps(candidates);
    swaps.cells();
    if (candidates.isAskedWholeRows()) {
      swaps.rows();
      swaps.columns();
    }
  }

  /** Within a row, or of two rows in one column, one of which is off. */
  private void cells() {
    if (candidates.isEnding() && candidates.brokenRows().size() > 2) {
      return;
    }
    boolean few = candidates.brokenRows().size() <= FEW;
    for (int row = 0; row < geometry.rows(); row++) {
      for (int column = 0; candidates.isAsked(row) && column < geometry.columns(); column++) {
        for (int other = column + 1; other < geometry.columns(); other++) {
          swap(geometry.at(row, column), geometry.at(row, other));
        }
      }
      for (int below = row + 1; few && below < geometry.rows(); below++) {
        for (int at = 0; candidates.isAsked(row, below) && at < geometry.columns(); at++) {
          swap(geometry.at(row, at), geometry.at(below, at));
        }
      }
    }
  }

  private void swap(int one, int other) {
    if (page.value(one) != page.value(other)
        && !page.isMissing(one)
        && !page.isMissing(other)
        && !Directions.isMove(geometry, one, other)) {
      candidates.draft().exchange(one, other);
      candidates.offer(Operation.SWAP_CELLS);
    }
  }

  /** Two rows of the same part in the sums can change places unnoticed. */
  private void rows() {
    int[] order = IntStream.range(0, geometry.rows()).toArray();
    for (int one = 0; one < geometry.rows(); one++) {
      for (int other = one + 1; other < geometry.rows(); other++) {
        if (geometry.role(one) != geometry.role(other)
            && !(page.isZero(one) && page.isZero(other))) {
          order[one] = other;
          order[other] = one;
          if (candidates.couldMend(order)) {
            rows(one, other);
          }
          order[one] = one;
          order[other] = other;
        }
      }
    }
  }

  private void rows(int one, int other) {
    Draft draft = candidates.draft();
    for (int column = 0; column < geometry.columns(); column++) {
      draft.exchange(geometry.at(one, column), geometry.at(other, column));
    }
    candidates.offer(Operation.SWAP_ROWS);
  }

  /** One column entered in another, in two or more neighbouring rows. */
  private void columns() {
    for (int one = 0; one < geometry.columns(); one++) {
      for (int other = one + 1; other < geometry.columns(); other++) {
        if (one != geometry.total()
            && other != geometry.total()
            && candidates.isAskedColumns(one, other)) {
          columns(one, other);
        }
      }
    }
  }

  private void columns(int one, int other) {
    for (int first = 0; first + 1 < geometry.rows(); first++) {
      Draft draft = candidates.draft();
      for (int row = first; row < geometry.rows(); row++) {
        draft.exchange(geometry.at(row, one), geometry.at(row, other));
        if (row > first && isPart(first, row)) {
          candidates.offer(Operation.SWAP_COLUMNS);
        }
      }
    }
  }

  /**
   * What is entered wrongly begins or ends where a part of the table does; both, when something
   * else is wrong with the table as well.
   */
  private boolean isPart(int first, int last) {
    boolean begins = first == 0 || geometry.role(first) != geometry.role(first - 1);
    boolean ends = last == geometry.rows() - 1 || geometry.role(last) != geometry.role(last + 1);
    return candidates.isEnding() ? begins || ends : begins && ends;
  }
}
