package ogi.check.edit;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import ogi.form.Cell;
import ogi.form.Sum;

/**
 * Whether a table that was planted can be known again at all: which of its figures stand nowhere
 * any more, and whether the sums give them back. Found without the search, by the rank of a matrix.
 */
final class GoneFigures {
  private GoneFigures() {}

  /**
   * Whether the sums leave open what the slips lost, even for one who knows all other figures.
   *
   * <p>Lost are the blank cells, and each figure other than zero of a changed cell that no changed
   * cell shows: it was typed over, pushed over the edge, or counted into another. (A zero is never
   * counted as lost, so that rather too few tables are called open.) The sums give them back when
   * no other figures in these cells fit, that is when the columns of the sums' matrix that belong
   * to them are independent.
   */
  static boolean open(Planted planted) {
    List<Integer> lost = new ArrayList<>(of(planted));
    List<BigInteger[]> rows = new ArrayList<>();
    for (Sum sum : planted.form().sums()) {
      BigInteger[] row = new BigInteger[lost.size()];
      for (int column = 0; column < row.length; column++) {
        int cell = lost.get(column);
        row[column] = BigInteger.valueOf(times(sum.left(), cell) - times(sum.right(), cell));
      }
      rows.add(row);
    }
    return rank(rows, lost.size()) < lost.size();
  }

  private static long times(List<Cell> cells, int index) {
    return cells.stream().filter(cell -> cell.index() == index).count();
  }

  /** The cells whose true figures are nowhere to be seen. */
  static Set<Integer> of(Planted planted) {
    Map<Long, Integer> shown = new HashMap<>();
    List<Integer> changed = new ArrayList<>();
    for (int cell = 0; cell < planted.truth().length; cell++) {
      if (planted.truth()[cell] != planted.printed()[cell]) {
        changed.add(cell);
        shown.merge(planted.printed()[cell], 1, Integer::sum);
      }
    }
    Set<Integer> lost = new TreeSet<>(planted.blank());
    for (int cell : changed) {
      long figure = planted.truth()[cell];
      int left = shown.merge(figure, -1, Integer::sum);
      if (left < 0 && figure != 0) {
        lost.add(cell);
      }
    }
    return lost;
  }

  /** By elimination without fractions. */
  private static int rank(List<BigInteger[]> rows, int columns) {
    int rank = 0;
    for (int column = 0; column < columns; column++) {
      int pivot = rank;
      while (pivot < rows.size() && rows.get(pivot)[column].signum() == 0) {
        pivot++;
      }
      if (pivot < rows.size()) {
        BigInteger[] top = rows.set(pivot, rows.get(rank));
        rows.set(rank, top);
        for (int row = rank + 1; row < rows.size(); row++) {
          clear(rows.get(row), top, column);
        }
        rank++;
      }
    }
    return rank;
  }

  private static void clear(BigInteger[] row, BigInteger[] top, int column) {
    BigInteger factor = row[column];
    if (factor.signum() != 0) {
      for (int i = 0; i < row.length; i++) {
        row[i] = row[i].multiply(top[column]).subtract(top[i].multiply(factor));
      }
    }
  }
}
