package ogi.compare;

import java.util.List;
import java.util.OptionalDouble;

/** How far peers without a figure could move the ranks of complete counts. */
final class MissingPeers {
  private final RankOrder lows;
  private final RankOrder highs;
  private final int unlimited;
  private final boolean lowestFirst;

  MissingPeers(List<Observation> missing, boolean lowestFirst) {
    this.lowestFirst = lowestFirst;
    double[] least = missing.stream().mapToDouble(each -> each.valueLow().orElse(0)).toArray();
    double[] most =
        missing.stream()
            .map(Observation::valueHigh)
            .filter(OptionalDouble::isPresent)
            .mapToDouble(OptionalDouble::getAsDouble)
            .toArray();
    lows = new RankOrder(least, lowestFirst);
    highs = new RankOrder(most, lowestFirst);
    unlimited = least.length - most.length;
  }

  RankSpan span(double[] scores, RankOrder order) {
    int[] low = new int[scores.length];
    int[] high = new int[scores.length];
    for (int i = 0; i < scores.length; i++) {
      int rank = order.rank(scores[i]);
      low[i] = rank + certainlyBefore(scores[i]);
      high[i] = rank + possiblyBefore(scores[i]);
    }
    return new RankSpan(
        Place.IntervalBasis.MISSING_PEERS,
        low,
        high,
        new double[scores.length],
        new double[scores.length]);
  }

  private int certainlyBefore(double score) {
    return lowestFirst ? highs.below(score) : lows.size() - lows.notAbove(score);
  }

  private int possiblyBefore(double score) {
    return lowestFirst ? lows.below(score) : highs.size() - highs.notAbove(score) + unlimited;
  }
}
