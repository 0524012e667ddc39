package ogi.check.edit;

import java.util.Random;
import java.util.function.UnaryOperator;

/** Slips in one cell, and between two. */
final class CellSlips {
  private CellSlips() {}

  static boolean otherFigure(Random random, long[][] t) {
    int row = random.nextInt(t.length);
    int column = random.nextInt(t[row].length);
    long amount = 1 + random.nextInt(1 + (int) Math.min(500, 2 * t[row][column] + 9));
    boolean less = random.nextBoolean() && t[row][column] >= amount;
    t[row][column] += less ? -amount : amount;
    return true;
  }

  static boolean digitDropped(Random random, long[][] t) {
    return digits(random, t, 2, text -> without(text, random.nextInt(text.length())));
  }

  static boolean digitDoubled(Random random, long[][] t) {
    return digits(
        random,
        t,
        1,
        text -> {
          int at = random.nextInt(text.length());
          return text.substring(0, at) + text.charAt(at) + text.substring(at);
        });
  }

  static boolean digitsSwapped(Random random, long[][] t) {
    return digits(
        random,
        t,
        2,
        text -> {
          int at = random.nextInt(text.length() - 1);
          return text.substring(0, at)
              + text.charAt(at + 1)
              + text.charAt(at)
              + text.substring(at + 2);
        });
  }

  static boolean digitWrong(Random random, long[][] t) {
    return digits(
        random,
        t,
        1,
        text -> {
          int at = random.nextInt(text.length());
          return text.substring(0, at) + random.nextInt(10) + text.substring(at + 1);
        });
  }

  static boolean powerOfTen(Random random, long[][] t) {
    return digits(random, t, 1, text -> text + (random.nextBoolean() ? "0" : "00"));
  }

  static boolean moveInRow(Random random, long[][] t) {
    int[] from = filled(random, t);
    int to = random.nextInt(t[0].length - 1);
    if (from == null || isTotal(t, from[0], from[1]) || from[1] == to) {
      return false;
    }
    return move(random, t, from, new int[] {from[0], to});
  }

  static boolean moveInColumn(Random random, long[][] t) {
    int[] from = filled(random, t);
    int to = random.nextInt(t.length);
    if (from == null || isTotal(t, from[0], from[1]) || isTotal(t, to, from[1]) || to == from[0]) {
      return false;
    }
    return move(random, t, from, new int[] {to, from[1]});
  }

  /** A figure too high or too low, and the total of its row computed from it. */
  static boolean carriedIntoTotal(Random random, long[][] t) {
    int row = random.nextInt(t.length);
    int column = random.nextInt(t[row].length - 1);
    long amount = 1 + random.nextInt(1 + (int) Math.min(500, 2 * t[row][column] + 9));
    boolean less = random.nextBoolean() && t[row][column] >= amount;
    t[row][column] += less ? -amount : amount;
    t[row][t[row].length - 1] += less ? -amount : amount;
    return true;
  }

  static boolean swapCells(Random random, long[][] t) {
    int[] one = filled(random, t);
    if (one == null) {
      return false;
    }
    boolean beside = random.nextBoolean();
    int row = beside ? one[0] : random.nextInt(t.length);
    int column = beside ? random.nextInt(t[0].length) : one[1];
    long kept = t[one[0]][one[1]];
    t[one[0]][one[1]] = t[row][column];
    t[row][column] = kept;
    return true;
  }

  static boolean isTotal(long[][] t, int row, int column) {
    return column == t[0].length - 1 || row == t.length - 2;
  }

  /** A cell that is not zero, or null when none was met. */
  static int[] filled(Random random, long[][] t) {
    for (int i = 0; i < 300; i++) {
      int row = random.nextInt(t.length);
      int column = random.nextInt(t[0].length);
      if (t[row][column] > 0) {
        return new int[] {row, column};
      }
    }
    return null;
  }

  private static boolean move(Random random, long[][] t, int[] from, int[] to) {
    long all = t[from[0]][from[1]];
    long amount = random.nextInt(3) == 0 ? all : 1 + (long) (random.nextDouble() * all);
    t[from[0]][from[1]] -= Math.min(all, amount);
    t[to[0]][to[1]] += Math.min(all, amount);
    return true;
  }

  static String without(String text, int at) {
    return text.substring(0, at) + text.substring(at + 1);
  }

  /** Rewrites the digits of a cell that has enough of them. */
  static boolean digits(Random random, long[][] t, int least, UnaryOperator<String> slip) {
    int[] at = filled(random, t);
    if (at == null || ("" + t[at[0]][at[1]]).length() < least) {
      return false;
    }
    t[at[0]][at[1]] = Long.parseLong(slip.apply("" + t[at[0]][at[1]]));
    return true;
  }
}
