package ogi.compare;

import java.util.List;
import java.util.Optional;
import ogi.compare.metric.Metric;

/**
 * How far peers with missing cells could move the ranks. Each of them has a least and a most score,
 * from what the form's sums leave to its missing cells.
 */
final class MissingPeers {
  private final Scores scores;
  private final RankOrder ranked;
  private final boolean lowestFirst;
  private final RankOrder lows;
  private final RankOrder highs;
  private final RankOrder certainLows;
  private final RankOrder certainHighs;

  MissingPeers(Metric metric, List<Observation> candidates, Scores scores, RankOrder ranked) {
    this.scores = scores;
    this.ranked = ranked;
    this.lowestFirst = metric.polarity().lowestFirst();
    List<ScoreRange> missing =
        candidates.stream()
            .filter(MissingPeers::lacksCells)
            .flatMap(each -> scores.range(each).stream())
            .toList();
    List<ScoreRange> certain = missing.stream().filter(ScoreRange::certain).toList();
    lows = order(missing, true);
    highs = order(missing, false);
    certainLows = order(certain, true);
    certainHighs = order(certain, false);
  }

  private RankOrder order(List<ScoreRange> ranges, boolean low) {
    return new RankOrder(
        ranges.stream().mapToDouble(range -> low ? range.low() : range.high()).toArray(),
        lowestFirst);
  }

  static boolean lacksCells(Observation observation) {
    return observation.reason().filter(Reason.MISSING_CELLS::equals).isPresent();
  }

  /** Best and worst rank of a filer with that score and rank. */
  Extremes of(double score, int rank) {
    return new Extremes(
        rank + (lowestFirst ? certainHighs : certainLows).before(score),
        rank + (lowestFirst ? lows : highs).before(score));
  }

  /** Best and worst rank of a filer that lacks cells itself; empty when it cannot be ranked. */
  Optional<Extremes> of(Observation missing) {
    return scores
        .range(missing)
        .map(
            range -> {
              double best = lowestFirst ? range.low() : range.high();
              double worst = lowestFirst ? range.high() : range.low();
              RankOrder others = lowestFirst ? lows : highs;
              // Its own range is among those that may come before its worst score.
              int self = range.low() < range.high() ? 1 : 0;
              return new Extremes(
                  1 + ranked.before(best) + (lowestFirst ? certainHighs : certainLows).before(best),
                  1 + ranked.before(worst) + others.before(worst) - self);
            });
  }

  /** The extremes of all as intervals of complete counts. */
  RankSpan span(double[] values, int[] ranks) {
    int[] low = new int[ranks.length];
    int[] high = new int[ranks.length];
    for (int i = 0; i < ranks.length; i++) {
      Extremes extremes = of(values[i], ranks[i]);
      low[i] = extremes.best();
      high[i] = extremes.worst();
    }
    return new RankSpan(
        Place.IntervalBasis.MISSING_PEERS,
        low,
        high,
        new double[ranks.length],
        new double[ranks.length]);
  }

  /**
   * Between which scores a filer must be.
   *
   * @param low least score
   * @param high most; infinite when nothing limits it
   * @param certain whether it would be ranked whatever its missing cells hold
   */
  record ScoreRange(double low, double high, boolean certain) {}
}
