package ogi.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import ogi.compare.chance.FalseDiscovery;
import ogi.compare.chance.GroupLevels.Learned;
import ogi.compare.chance.MoveTest;
import ogi.compare.metric.Metric;

/**
 * How the members of a group have moved since last year. For quotients a move is real when chance
 * explains it no more, as {@link MoveTest} and the false discovery rate over the group say. Counts
 * are complete: there a move is real when the ranks that missing peers leave open do not meet.
 */
final class RankMoves {
  private final Metric metric;
  private final RankSettings settings;
  private final EarlierPlaces lastYear;
  private final List<Candidate> peers;
  private final List<Integer> both = new ArrayList<>();

  RankMoves(Metric metric, List<Candidate> peers, EarlierPlaces lastYear, RankSettings settings) {
    this.metric = metric;
    this.settings = settings;
    this.lastYear = lastYear;
    this.peers = peers;
    for (int i = 0; i < peers.size(); i++) {
      if (before(i).isPresent()) {
        both.add(i);
      }
    }
  }

  private Optional<EarlierPlace> before(int i) {
    Candidate peer = peers.get(i);
    return peer.lastYear().isPresent() ? lastYear.place(peer.id()) : Optional.empty();
  }

  /** RankMoves of complete counts, one per peer; empty for those who were not ranked last year. */
  List<Optional<Place.Move>> ofCounts(int[] ranks, RankSpan span) {
    List<Optional<Place.Move>> moves = none();
    for (int i : both) {
      EarlierPlace before = before(i).orElseThrow();
      boolean apart = span.low()[i] > before.rankHigh() || span.high()[i] < before.rankLow();
      moves.set(
          i,
          Optional.of(
              new Place.Move(
                  before.rank() - ranks[i],
                  Optional.of(apart),
                  OptionalDouble.empty(),
                  Optional.empty())));
    }
    return moves;
  }

  /**
   * RankMoves of quotients.
   *
   * @param figures of the peers
   * @param levels of the peers, learned from the group
   * @param variance between the peers
   * @param worse per peer, whether it is flagged at the bad end
   */
  List<Optional<Place.Move>> ofQuotients(
      int[] ranks, Peers figures, Learned[] levels, double variance, boolean[] worse) {
    double factor = metric.unit().factor();
    double[] numerators = new double[both.size()];
    double[] denominators = new double[both.size()];
    Learned[] before = new Learned[both.size()];
    Learned[] after = new Learned[both.size()];
    for (int k = 0; k < both.size(); k++) {
      int i = both.get(k);
      numerators[k] = figures.numerators()[i];
      denominators[k] = figures.denominators()[i];
      after[k] = levels[i];
      before[k] = learned(before(i).orElseThrow(), factor, variance);
    }
    MoveTest test = MoveTest.of(Peers.family(metric), before, after, numerators, denominators);
    double[] q = FalseDiscovery.adjusted(test.pValue());
    List<Optional<Place.Move>> moves = none();
    for (int k = 0; k < both.size(); k++) {
      int i = both.get(k);
      boolean real = q[k] <= settings.falseDiscoveryRate();
      moves.set(
          i,
          Optional.of(
              new Place.Move(
                  before(i).orElseThrow().rank() - ranks[i],
                  Optional.of(real),
                  OptionalDouble.of(q[k]),
                  worsening(worse[i], real, test.rises()[k]))));
    }
    return moves;
  }

  /** Where all seemed alike last year, they may have differed as much as they do this year. */
  private static Learned learned(EarlierPlace place, double factor, double variance) {
    double deviation = place.levelDeviation() / factor;
    double level = place.shrunken() / factor;
    return new Learned(level, deviation == 0 ? variance : deviation * deviation);
  }

  private Optional<Boolean> worsening(boolean worse, boolean real, boolean rises) {
    return switch (metric.polarity()) {
      case NONE -> Optional.empty();
      case HIGHER_IS_BETTER -> Optional.of(worse && real && !rises);
      case LOWER_IS_BETTER -> Optional.of(worse && real && rises);
    };
  }

  private List<Optional<Place.Move>> none() {
    List<Optional<Place.Move>> moves = new ArrayList<>(peers.size());
    peers.forEach(peer -> moves.add(Optional.empty()));
    return moves;
  }
}
