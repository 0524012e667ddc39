package ogi.check;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * How far two figures are apart for someone who types them: the fewest keystrokes of Damerau and
 * Levenshtein (a digit added, left out, replaced, or two neighbours swapped; no digit touched
 * twice).
 */
public final class Digits {
  private Digits() {}

  /** 0 for equal figures; 1 for 12 and 21, for 3 and 30, for 8 and 3. */
  public static int distance(long one, long other) {
    String a = Long.toString(one);
    String b = Long.toString(other);
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int cheapest(int[][] cost, String a, String b, int i, int j) {
    int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int least = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, 1 + cost[i - 2][j - 2]) : least;
  }

  /**
   * The figure of an interval with a low end that is the fewest keystrokes away from the printed
   * one; among equals the one that differs least, then the smaller. Looked for among the ends and
   * the figures one keystroke away.
   */
  static long nearest(long printed, Interval possible) {
    Set<Long> candidates = new LinkedHashSet<>();
    possible.low().ifPresent(candidates::add);
    possible.high().ifPresent(candidates::add);
    if (!possible.single()) {
      candidates.addAll(oneKeystrokeAway(printed));
    }
    long best = possible.low().getAsLong();
    for (long candidate : candidates) {
      if (possible.contains(candidate) && nearer(printed, candidate, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static boolean nearer(long printed, long one, long other) {
    int keystrokes = Integer.compare(distance(printed, one), distance(printed, other));
    int amount = Long.compare(Math.abs(one - printed), Math.abs(other - printed));
    return keystrokes != 0 ? keystrokes < 0 : amount != 0 ? amount < 0 : one < other;
  }

  private static Set<Long> oneKeystrokeAway(long printed) {
    String text = Long.toString(Math.abs(printed));
    Set<Long> figures = new LinkedHashSet<>();
    for (int i = 0; i <= text.length(); i++) {
      String head = text.substring(0, i);
      String tail = text.substring(i);
      String rest = tail.isEmpty() ? "" : tail.substring(1);
      if (!(head + rest).isEmpty()) {
        figures.add(Long.parseLong(head + rest));
      }
      for (char digit = '0'; digit <= '9'; digit++) {
        figures.add(Long.parseLong(head + digit + tail));
        figures.add(Long.parseLong(head + digit + rest));
      }
      if (rest.length() > 0) {
        figures.add(Long.parseLong(head + rest.charAt(0) + tail.charAt(0) + rest.substring(1)));
      }
    }
    return figures;
  }
}
