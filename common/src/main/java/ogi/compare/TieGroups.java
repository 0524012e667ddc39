package ogi.compare;

import java.util.Arrays;

/**
 * Cuts a ranking into groups that can be told apart: going down the ranks, a group lasts as long as
 * the intervals of its members reach back to the interval of its first member.
 */
final class TieGroups {
  private TieGroups() {}

  static int[] of(int[] ranks, RankSpan span) {
    long[] downwards = new long[ranks.length];
    for (int i = 0; i < ranks.length; i++) {
      downwards[i] = (long) ranks[i] << Integer.SIZE | i;
    }
    Arrays.sort(downwards);
    int[] groups = new int[ranks.length];
    int group = 0;
    int reach = 0;
    int lastRank = 0;
    for (long each : downwards) {
      int i = (int) each;
      if (span.low()[i] > reach && ranks[i] != lastRank) {
        group++;
        reach = span.high()[i];
      }
      lastRank = ranks[i];
      groups[i] = group;
    }
    return groups;
  }
}
