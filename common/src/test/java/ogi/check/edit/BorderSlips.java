package ogi.check.edit;

import java.util.Random;

/** Digits that cross the border of a cell, and totals that are not computed. */
final class BorderSlips {
  private BorderSlips() {}

  static boolean runTogether(Random random, long[][] t) {
    int[] at = CellSlips.filled(random, t);
    if (at == null || at[1] == t[0].length - 1) {
      return false;
    }
    long[] row = t[at[0]];
    long both = Long.parseLong("" + row[at[1]] + row[at[1] + 1]);
    row[at[1]] = both;
    if (random.nextBoolean()) {
      row[at[1] + 1] = 0;
    } else {
      System.arraycopy(row.clone(), at[1] + 2, row, at[1] + 1, row.length - at[1] - 2);
      row[row.length - 1] = 0;
    }
    return true;
  }

  static boolean tornApart(Random random, long[][] t) {
    int[] at = CellSlips.filled(random, t);
    if (at == null || at[1] == t[0].length - 1 || t[at[0]][at[1]] < 10) {
      return false;
    }
    long[] row = t[at[0]];
    String text = "" + row[at[1]];
    int border = 1 + random.nextInt(text.length() - 1);
    System.arraycopy(row.clone(), at[1] + 1, row, at[1] + 2, row.length - at[1] - 2);
    row[at[1]] = Long.parseLong(text.substring(0, border));
    row[at[1] + 1] = Long.parseLong(text.substring(border));
    return true;
  }

  static boolean totalForgotten(Random random, long[][] t) {
    if (random.nextBoolean()) {
      t[t.length - 2] = new long[t[0].length];
    } else {
      for (long[] row : t) {
        row[row.length - 1] = 0;
      }
    }
    return true;
  }

  static boolean totalPartial(Random random, long[][] t) {
    int last = t[0].length - 1;
    if (random.nextBoolean()) {
      int from = 2 + random.nextInt(t.length - 4);
      int until = from + random.nextInt(t.length - 2 - from);
      for (int row = from; row <= until; row++) {
        for (int column = 0; column <= last; column++) {
          t[t.length - 2][column] -= t[row][column];
        }
      }
    } else {
      int left = random.nextInt(last);
      for (long[] row : t) {
        row[last] -= row[left];
      }
    }
    return true;
  }

  /** The last digit of a cell stands before the next one's, or the other way round. */
  static boolean borderSlipped(Random random, long[][] t) {
    int[] at = CellSlips.filled(random, t);
    if (at == null || at[1] == t[0].length - 1 || t[at[0]][at[1] + 1] == 0) {
      return false;
    }
    String both = "" + t[at[0]][at[1]] + t[at[0]][at[1] + 1];
    int border = ("" + t[at[0]][at[1]]).length() + (random.nextBoolean() ? 1 : -1);
    if (border < 1 || border >= both.length()) {
      return false;
    }
    t[at[0]][at[1]] = Long.parseLong(both.substring(0, border));
    t[at[0]][at[1] + 1] = Long.parseLong(both.substring(border));
    return true;
  }
}
