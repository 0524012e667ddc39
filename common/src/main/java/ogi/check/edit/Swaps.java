package ogi.check.edit;

/**
 * Cells, rows and columns that changed places. Two cells that could be a move are left to the
 * moves, which lead to the same figures.
 */
final class Swaps {
  private final Candidates candidates;
  private final Page page;
  private final Geometry geometry;

  private Swaps(Candidates candidates) {
    this.candidates = candidates;
    this.page = candidates.page();
    this.geometry = page.geometry();
  }

  /** Cells of a row that is broken, or of two rows. */
  static void ofCells(Candidates candidates) {
    new Swaps(candidates).cells();
  }

  /** What leaves every sum across a row as it is. */
  static void ofRowsAndColumns(Candidates candidates) {
    Swaps swaps = new Swaps(candidates);
    swaps.rows();
    swaps.columns();
  }

  private void cells() {
    for (int row = 0; row < geometry.rows(); row++) {
      if (candidates.isRowBroken(row)) {
        for (int column = 0; column < geometry.columns(); column++) {
          cells(geometry.at(row, column));
        }
      }
    }
  }

  /** With every cell of its row and column; a pair of broken rows is met once. */
  private void cells(int one) {
    for (int column = 0; column < geometry.columns(); column++) {
      swap(one, geometry.at(geometry.row(one), column), geometry.column(one) < column);
    }
    for (int row = 0; row < geometry.rows(); row++) {
      boolean once = geometry.row(one) < row || !candidates.isRowBroken(row);
      swap(one, geometry.at(row, geometry.column(one)), once && row != geometry.row(one));
    }
  }

  private void swap(int one, int other, boolean wanted) {
    if (wanted
        && page.value(one) != page.value(other)
        && !Directions.isMove(geometry, one, other)) {
      long[] proposed = page.values();
      exchange(proposed, one, other);
      candidates.offer(Operation.SWAP_CELLS, proposed);
    }
  }

  private static void exchange(long[] values, int one, int other) {
    long kept = values[one];
    values[one] = values[other];
    values[other] = kept;
  }

  /** Two rows of the same part in the sums can change places unnoticed. */
  private void rows() {
    for (int one = 0; one < geometry.rows(); one++) {
      for (int other = one + 1; other < geometry.rows(); other++) {
        if (geometry.role(one) != geometry.role(other)
            && !(page.isZero(one) && page.isZero(other))) {
          long[] proposed = page.values();
          for (int column = 0; column < geometry.columns(); column++) {
            exchange(proposed, geometry.at(one, column), geometry.at(other, column));
          }
          candidates.offer(Operation.SWAP_ROWS, proposed);
        }
      }
    }
  }

  /** One column entered in another, in two or more neighbouring rows. */
  private void columns() {
    for (int one = 0; one < geometry.columns(); one++) {
      for (int other = one + 1; other < geometry.columns(); other++) {
        if (one != geometry.total()
            && other != geometry.total()
            && candidates.isColumnBroken(one)
            && candidates.isColumnBroken(other)) {
          columns(one, other);
        }
      }
    }
  }

  private void columns(int one, int other) {
    for (int first = 0; first < geometry.rows(); first++) {
      long[] proposed = page.values();
      for (int row = first; row < geometry.rows(); row++) {
        exchange(proposed, geometry.at(row, one), geometry.at(row, other));
        if (row > first && isBorder(first, row)) {
          candidates.offer(Operation.SWAP_COLUMNS, proposed);
        }
      }
    }
  }

  /** What is entered wrongly begins or ends where a part of the table does. */
  private boolean isBorder(int first, int last) {
    boolean begins = first == 0 || geometry.role(first) != geometry.role(first - 1);
    boolean ends = last == geometry.rows() - 1 || geometry.role(last) != geometry.role(last + 1);
    return begins || ends;
  }
}
