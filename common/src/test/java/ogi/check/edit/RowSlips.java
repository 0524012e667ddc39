package ogi.check.edit;

import java.util.Random;

/** Whole rows and columns in the wrong place, left empty or lost. */
final class RowSlips {
  private RowSlips() {}

  static boolean swapRows(Random random, long[][] t) {
    int one = random.nextInt(t.length);
    int other = random.nextInt(t.length);
    long[] kept = t[one];
    t[one] = t[other];
    t[other] = kept;
    return true;
  }

  static boolean swapColumns(Random random, long[][] t) {
    int one = random.nextInt(t[0].length - 1);
    int other = random.nextInt(t[0].length - 1);
    int[][] parts = {{0, 2}, {2, t.length - 2}, {2, t.length - 1}, {t.length - 2, t.length}};
    int[] part = parts[random.nextInt(parts.length)];
    for (int row = part[0]; row < part[1]; row++) {
      long kept = t[row][one];
      t[row][one] = t[row][other];
      t[row][other] = kept;
    }
    return true;
  }

  static boolean shiftRow(Random random, long[][] t) {
    int[] at = CellSlips.filled(random, t);
    int by = random.nextInt(10) < 7 ? 1 : 2 + random.nextInt(2);
    if (at != null) {
      shift(t[at[0]], random.nextBoolean() ? by : -by);
    }
    return at != null;
  }

  static boolean shiftBlock(Random random, long[][] t) {
    int first = random.nextInt(t.length - 1);
    int last = first + 1 + random.nextInt(t.length - first - 1);
    int n = random.nextInt(4) == 0 ? 2 : 1;
    int by = random.nextBoolean() ? n : -n;
    for (int row = first; row <= last; row++) {
      shift(t[row], by);
    }
    return true;
  }

  static boolean shiftRows(Random random, long[][] t) {
    boolean down = random.nextBoolean();
    int edge = down ? t.length - 1 - random.nextInt(2) : random.nextInt(2);
    int other = down ? random.nextInt(edge) : edge + 1 + random.nextInt(t.length - edge - 1);
    rows(t, down, edge, other);
    return true;
  }

  static boolean resultLost(Random random, long[][] t) {
    boolean down = random.nextBoolean();
    int edge = 2 + random.nextInt(t.length - 4);
    int other = down ? random.nextInt(edge) : edge + 1 + random.nextInt(t.length - edge - 1);
    rows(t, down, edge, other);
    return true;
  }

  static boolean rowForgotten(Random random, long[][] t) {
    int row = random.nextInt(t.length);
    t[row] = new long[t[0].length];
    return row != t.length - 2;
  }

  /** Moves the rows between two by one towards the edge, whose figures are lost. */
  private static void rows(long[][] t, boolean down, int edge, int other) {
    int step = down ? -1 : 1;
    for (int row = edge; row != other; row += step) {
      t[row] = t[row + step];
    }
    t[other] = new long[t[0].length];
  }

  /** To the right by so many columns (to the left when negative), zeros coming in. */
  private static void shift(long[] row, int by) {
    long[] before = row.clone();
    for (int column = 0; column < row.length; column++) {
      int from = column - by;
      row[column] = from < 0 || from >= row.length ? 0 : before[from];
    }
  }
}
