package ogi.compare;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Cuts a ranking into groups that can be told apart: going down the ranks, a group lasts as long as
 * the intervals of its members reach back to the interval of its first member.
 */
final class TieGroups {
  private TieGroups() {}

  static int[] of(double[] scores, RankOrder order, RankSpan span) {
    List<Integer> downwards =
        IntStream.range(0, scores.length)
            .boxed()
            .sorted(
                Comparator.<Integer>comparingInt(i -> order.rank(scores[i]))
                    .thenComparingInt(i -> i))
            .toList();
    int[] groups = new int[scores.length];
    int group = 0;
    int reach = 0;
    int lastRank = 0;
    for (int i : downwards) {
      int rank = order.rank(scores[i]);
      if (span.low()[i] > reach && rank != lastRank) {
        group++;
        reach = span.high()[i];
      }
      lastRank = rank;
      groups[i] = group;
    }
    return groups;
  }
}
