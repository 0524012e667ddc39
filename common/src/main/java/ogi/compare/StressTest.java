package ogi.compare;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import ogi.compare.metric.Metric;

/**
 * What becomes of ranks among consistent reports only, after repair, and when missing cells turn
 * out one way or the other. What was learned from the group stays as it is, so that only the
 * figures in question move the ranks.
 */
final class StressTest {
  /** Leaving out reports at random moves a rank further than this once in twenty times. */
  private static final double NORMAL_95 = 1.959963984540054;

  private final List<Candidate> peers;
  private final RankOrder order;
  private final double[] scores;
  private final double allowance;
  private final Variant consistent;
  private final Variant repaired;

  StressTest(
      Metric metric,
      List<Candidate> peers,
      RankOrder order,
      double[] scores,
      Scores scored,
      RankSettings settings) {
    this.peers = peers;
    this.order = order;
    this.scores = scores;
    this.allowance = metric.base().chance() ? 0 : settings.fragileShare() * peers.size();
    double[] sound = new double[scores.length];
    double[] mended = new double[scores.length];
    for (int i = 0; i < scores.length; i++) {
      Candidate peer = peers.get(i);
      sound[i] = peer.consistent() ? scores[i] : Double.NaN;
      mended[i] = mended(metric, peer, scores[i], scored);
    }
    this.consistent = new Variant(sound, metric.polarity().lowestFirst());
    this.repaired = new Variant(mended, metric.polarity().lowestFirst());
  }

  private static double mended(Metric metric, Candidate peer, double score, Scores scored) {
    if (peer.repaired().isEmpty()) {
      return Double.NaN;
    }
    Observation repaired = peer.repaired().get();
    if (repaired == peer.asRead() || repaired.equals(peer.asRead())) {
      return score;
    }
    return Peers.refusal(metric, repaired).isEmpty() ? scored.of(repaired) : Double.NaN;
  }

  /** The ranks of one peer, whose interval and extremes are given. */
  Outcome of(int i, int rank, int low, int high, Extremes extremes) {
    boolean untested = !peers.get(i).consistent() && peers.get(i).repaired().isEmpty();
    boolean open = allowance == 0 && (extremes.best() < low || extremes.worst() > high);
    double position = order.position(scores[i]);
    boolean moves =
        beyond(consistent.move(i, position), consistent, position, rank, low, high)
            || beyond(repaired.move(i, position), repaired, position, rank, low, high);
    return new Outcome(consistent.rank(i), repaired.rank(i), untested || open || moves);
  }

  /** Whether a rank that moves so far in the group leaves the interval. */
  private boolean beyond(
      double move, Variant variant, double position, int rank, int low, int high) {
    double all = scores.length;
    double fewer = Math.max(variant.order.size(), 1);
    double random = all * Math.sqrt(Math.max(0, position * (1 - position) * (1 / fewer - 1 / all)));
    double room = allowance + NORMAL_95 * random + 0.5;
    double moved = rank + all * move;
    return moved < low - room || moved > high + room;
  }

  record Outcome(OptionalInt rankConsistent, OptionalInt rankRepaired, boolean fragile) {}

  /** The ranking of those peers that have a score in this variant, not NaN. */
  private static final class Variant {
    private final double[] scores;
    private final RankOrder order;

    Variant(double[] scores, boolean lowestFirst) {
      this.scores = scores;
      double[] present = new double[scores.length];
      int found = 0;
      for (double score : scores) {
        if (!Double.isNaN(score)) {
          present[found++] = score;
        }
      }
      order = new RankOrder(Arrays.copyOf(present, found), lowestFirst);
    }

    OptionalInt rank(int i) {
      return Double.isNaN(scores[i]) ? OptionalInt.empty() : OptionalInt.of(order.rank(scores[i]));
    }

    /** How far the place of a peer moves, as a share of the group; 0 when it is not there. */
    double move(int i, double position) {
      return Double.isNaN(scores[i]) ? 0 : order.position(scores[i]) - position;
    }
  }
}
