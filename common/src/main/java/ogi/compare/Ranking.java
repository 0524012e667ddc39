package ogi.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ogi.compare.chance.Interval;
import ogi.compare.metric.Metric;
import ogi.filer.Scope;

/**
 * A peer group in order of one metric.
 *
 * <p>Quotients are ranked by their empirical-Bayes value with rank intervals from its distribution.
 * Counts and amounts are complete figures of the year, so they are ranked as they are; their rank
 * interval only says how far peers with missing figures could move them.
 *
 * @param part name of the group: the key of its stratum, for provinces with a prefix
 * @param metric what is compared
 * @param fit what was learned from the group; empty for counts and amounts, and when nobody is
 *     ranked
 * @param standings ranked ones first, by rank; then by id and report
 */
public record Ranking(String part, Metric metric, Optional<Fit> fit, List<Standing> standings) {
  private static final Comparator<Candidate> BY_ID =
      Comparator.comparing(Candidate::id).thenComparing(Candidate::reportId);

  public Ranking {
    standings = List.copyOf(standings);
  }

  /**
   * Ranks the filers of one stratum; a year's counties are some 3 000, all its bodies some 100 000.
   * The order of the candidates does not matter.
   */
  public static Ranking of(
      Stratum stratum, Metric metric, List<Candidate> candidates, RankSettings settings) {
    Optional<Reason> closed =
        stratum.scope() == Scope.UNKNOWN ? Optional.of(Reason.SCOPE_UNKNOWN) : Optional.empty();
    return of(stratum.key(), closed, metric, candidates, settings);
  }

  /**
   * Ranks the filers of one stratum that belong to one peer group, see {@link
   * ogi.compare.peers.PeerGroups}.
   *
   * @param peerGroup name of the group, the empty one for the whole stratum; empty for those that
   *     belong to none, who are listed and not ranked
   */
  public static Ranking among(
      Stratum stratum,
      Optional<String> peerGroup,
      Metric metric,
      List<Candidate> candidates,
      RankSettings settings) {
    if (peerGroup.equals(Optional.of(""))) {
      return of(stratum, metric, candidates, settings);
    }
    Optional<Reason> closed =
        stratum.scope() == Scope.UNKNOWN
            ? Optional.of(Reason.SCOPE_UNKNOWN)
            : peerGroup.isEmpty() ? Optional.of(Reason.NO_PEER_GROUP) : Optional.empty();
    String part = stratum.key() + "." + peerGroup.orElse("none");
    return of(part, closed, metric, candidates, settings);
  }

  /** Ranks a named group, or gives everybody the reason for which the group is not ranked. */
  static Ranking of(
      String part,
      Optional<Reason> closed,
      Metric metric,
      List<Candidate> candidates,
      RankSettings settings) {
    List<Candidate> sorted = candidates.stream().sorted(BY_ID).toList();
    List<Candidate> peers = new ArrayList<>();
    List<Standing> standings = new ArrayList<>();
    for (Candidate candidate : sorted) {
      Optional<Reason> reason = Peers.refusal(metric, candidate.asRead()).or(() -> closed);
      reason.ifPresent(why -> standings.add(refused(metric, candidate, why)));
      if (reason.isEmpty()) {
        peers.add(candidate);
      }
    }
    if (peers.size() < settings.minimumPeers()) {
      peers.forEach(peer -> standings.add(refused(metric, peer, Reason.TOO_FEW_PEERS)));
      standings.sort(Comparator.comparing(Standing::candidate, BY_ID));
      return new Ranking(part, metric, Optional.empty(), standings);
    }
    PlaceFinder finder = new PlaceFinder(part, metric, peers, settings);
    List<Place> places = finder.places(sorted);
    List<Standing> ranked = new ArrayList<>();
    for (int i = 0; i < peers.size(); i++) {
      Optional<Interval> interval = Peers.interval(metric, peers.get(i).asRead());
      ranked.add(
          new Standing(peers.get(i), interval, Optional.of(places.get(i)), Optional.empty()));
    }
    ranked.sort(Comparator.comparingInt(line -> line.place().orElseThrow().rank()));
    ranked.addAll(standings);
    return new Ranking(part, metric, finder.fit(), ranked);
  }

  private static Standing refused(Metric metric, Candidate candidate, Reason reason) {
    return new Standing(
        candidate,
        Peers.interval(metric, candidate.asRead()),
        Optional.empty(),
        Optional.of(reason));
  }

  /**
   * What was learned from a group of quotients, in the unit of the metric.
   *
   * @param pooled sum of numerators over sum of denominators
   * @param priorMean mean of the true levels
   * @param priorDeviation standard deviation of the true levels; 0 when chance explains everything
   * @param phi over-dispersion of the funnel
   * @param tau standard deviation between filers that the funnel allows
   */
  public record Fit(
      double pooled, double priorMean, double priorDeviation, double phi, double tau) {}
}
