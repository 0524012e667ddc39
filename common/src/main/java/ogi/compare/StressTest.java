package ogi.compare;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import ogi.compare.metric.Metric;

/** What becomes of ranks among consistent reports only, and after repair. */
final class StressTest {
  private final List<Candidate> peers;
  private final RankOrder order;
  private final double[] scores;
  private final double limit;
  private final Variant consistent;
  private final Variant repaired;

  StressTest(
      Metric metric,
      List<Candidate> peers,
      RankOrder order,
      double[] scores,
      RankSettings settings) {
    this.peers = peers;
    this.order = order;
    this.scores = scores;
    this.limit = settings.fragileShare();
    List<Optional<Observation>> sound =
        peers.stream()
            .map(peer -> Optional.of(peer.asRead()).filter(each -> peer.consistent()))
            .toList();
    List<Optional<Observation>> mended =
        peers.stream()
            .map(peer -> peer.repaired().filter(each -> Peers.refusal(metric, each).isEmpty()))
            .toList();
    this.consistent = new Variant(metric, sound);
    this.repaired = new Variant(metric, mended);
  }

  Outcome of(int i) {
    boolean untested = !peers.get(i).consistent() && peers.get(i).repaired().isEmpty();
    double position = order.position(scores[i]);
    boolean moves = consistent.moves(i, position, limit) || repaired.moves(i, position, limit);
    return new Outcome(consistent.rank(i), repaired.rank(i), untested || moves);
  }

  record Outcome(OptionalInt rankConsistent, OptionalInt rankRepaired, boolean fragile) {}

  /** The ranking of those peers that have a figure in this variant. */
  private static final class Variant {
    private final double[] scores;
    private final int[] indexes;
    private final RankOrder order;

    Variant(Metric metric, List<Optional<Observation>> observations) {
      List<Observation> present = observations.stream().flatMap(Optional::stream).toList();
      scores = present.isEmpty() ? new double[0] : new Peers(metric, present).scores();
      order = new RankOrder(scores, metric.polarity().lowestFirst());
      indexes = new int[observations.size()];
      int next = 0;
      for (int i = 0; i < indexes.length; i++) {
        indexes[i] = observations.get(i).isPresent() ? next++ : -1;
      }
    }

    OptionalInt rank(int i) {
      return indexes[i] < 0 ? OptionalInt.empty() : OptionalInt.of(order.rank(scores[indexes[i]]));
    }

    boolean moves(int i, double position, double limit) {
      return indexes[i] >= 0 && Math.abs(order.position(scores[indexes[i]]) - position) > limit;
    }
  }
}
