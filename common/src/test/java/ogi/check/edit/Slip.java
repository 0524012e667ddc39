package ogi.check.edit;

import java.util.Random;

/**
 * What may go wrong in a table, planted without the search's own code. Each slip changes a table of
 * rows with seven columns in place and says whether it could.
 */
enum Slip {
  OTHER_FIGURE(0) {
    @Override
    boolean plant(Random random, long[][] t) {
      int row = random.nextInt(t.length);
      int column = random.nextInt(t[row].length);
      long amount = 1 + random.nextInt(1 + (int) Math.min(500, 2 * t[row][column] + 9));
      boolean less = random.nextBoolean() && t[row][column] >= amount;
      t[row][column] += less ? -amount : amount;
      return true;
    }
  },
  DIGIT_DROPPED(0) {
    @Override
    boolean plant(Random random, long[][] t) {
      return digits(random, t, 2, text -> without(text, random.nextInt(text.length())));
    }
  },
  DIGIT_DOUBLED(0) {
    @Override
    boolean plant(Random random, long[][] t) {
      return digits(
          random,
          t,
          1,
          text -> {
            int at = random.nextInt(text.length());
            return text.substring(0, at) + text.charAt(at) + text.substring(at);
          });
    }
  },
  DIGITS_SWAPPED(0) {
    @Override
    boolean plant(Random random, long[][] t) {
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
  },
  DIGIT_WRONG(0) {
    @Override
    boolean plant(Random random, long[][] t) {
      return digits(
          random,
          t,
          1,
          text -> {
            int at = random.nextInt(text.length());
            return text.substring(0, at) + random.nextInt(10) + text.substring(at + 1);
          });
    }
  },
  POWER_OF_TEN(0) {
    @Override
    boolean plant(Random random, long[][] t) {
      return digits(random, t, 1, text -> text + (random.nextBoolean() ? "0" : "00"));
    }
  },
  MOVE_IN_ROW(1) {
    @Override
    boolean plant(Random random, long[][] t) {
      int[] from = filled(random, t);
      int to = random.nextInt(t[0].length - 1);
      if (from == null || isTotal(t, from[0], from[1]) || from[1] == to) {
        return false;
      }
      return move(random, t, from, new int[] {from[0], to});
    }
  },
  MOVE_IN_COLUMN(1) {
    @Override
    boolean plant(Random random, long[][] t) {
      int[] from = filled(random, t);
      int to = random.nextInt(t.length);
      if (from == null
          || isTotal(t, from[0], from[1])
          || isTotal(t, to, from[1])
          || to == from[0]) {
        return false;
      }
      return move(random, t, from, new int[] {to, from[1]});
    }
  },
  SWAP_CELLS(1) {
    @Override
    boolean plant(Random random, long[][] t) {
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
  },
  SWAP_ROWS(1) {
    @Override
    boolean plant(Random random, long[][] t) {
      int one = random.nextInt(t.length);
      int other = random.nextInt(t.length);
      long[] kept = t[one];
      t[one] = t[other];
      t[other] = kept;
      return true;
    }
  },
  SWAP_COLUMNS(1) {
    @Override
    boolean plant(Random random, long[][] t) {
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
  },
  SHIFT_ROW(1) {
    @Override
    boolean plant(Random random, long[][] t) {
      int[] at = filled(random, t);
      int by = random.nextInt(10) < 7 ? 1 : 2;
      if (at != null) {
        shift(t[at[0]], random.nextBoolean() ? by : -by);
      }
      return at != null;
    }
  },
  SHIFT_BLOCK(1) {
    @Override
    boolean plant(Random random, long[][] t) {
      int first = random.nextInt(t.length - 1);
      int last = first + 1 + random.nextInt(t.length - first - 1);
      int by = random.nextBoolean() ? 1 : -1;
      for (int row = first; row <= last; row++) {
        shift(t[row], by);
      }
      return true;
    }
  },
  /** Rows slip by one, and the row that the sums can give back is lost. */
  SHIFT_ROWS(1) {
    @Override
    boolean plant(Random random, long[][] t) {
      boolean down = random.nextBoolean();
      int edge = down ? t.length - 1 - random.nextInt(2) : random.nextInt(2);
      int other = down ? random.nextInt(edge) : edge + 1 + random.nextInt(t.length - edge - 1);
      rows(t, down, edge, other);
      return true;
    }
  },
  /** The same, and the figures of a result are lost: nothing in the table gives them back. */
  RESULT_LOST(1) {
    @Override
    boolean plant(Random random, long[][] t) {
      boolean down = random.nextBoolean();
      int edge = 2 + random.nextInt(t.length - 4);
      int other = down ? random.nextInt(edge) : edge + 1 + random.nextInt(t.length - edge - 1);
      rows(t, down, edge, other);
      return true;
    }
  },
  RUN_TOGETHER(1) {
    @Override
    boolean plant(Random random, long[][] t) {
      int[] at = filled(random, t);
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
  },
  TORN_APART(1) {
    @Override
    boolean plant(Random random, long[][] t) {
      int[] at = filled(random, t);
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
  },
  TOTAL_FORGOTTEN(1) {
    @Override
    boolean plant(Random random, long[][] t) {
      if (random.nextBoolean()) {
        t[t.length - 2] = new long[t[0].length];
      } else {
        for (long[] row : t) {
          row[row.length - 1] = 0;
        }
      }
      return true;
    }
  },
  TOTAL_PARTIAL(1) {
    @Override
    boolean plant(Random random, long[][] t) {
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
  };

  private final int wide;

  Slip(int wide) {
    this.wide = wide;
  }

  /** 1 when it touches several cells at once, 0 for a slip within one cell. */
  int wide() {
    return wide;
  }

  /** Its weight in {@link Size}. */
  int weight() {
    Operation operation =
        switch (this) {
          case TOTAL_FORGOTTEN, TOTAL_PARTIAL -> Operation.TOTAL_PARTIAL;
          case SHIFT_ROWS, RESULT_LOST -> Operation.SHIFT_ROWS;
          default -> Operation.CHANGE;
        };
    return Size.weight(operation, 1 + wide);
  }

  /** Changes the table; false when this one has no place for the slip. */
  abstract boolean plant(Random random, long[][] table);

  private static boolean isTotal(long[][] t, int row, int column) {
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

  static String without(String text, int at) {
    return text.substring(0, at) + text.substring(at + 1);
  }

  /** Rewrites the digits of a cell that has enough of them. */
  static boolean digits(
      Random random, long[][] t, int least, java.util.function.UnaryOperator<String> slip) {
    int[] at = filled(random, t);
    if (at == null || ("" + t[at[0]][at[1]]).length() < least) {
      return false;
    }
    t[at[0]][at[1]] = Long.parseLong(slip.apply("" + t[at[0]][at[1]]));
    return true;
  }
}
