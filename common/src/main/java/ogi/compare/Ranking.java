package ogi.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import ogi.compare.chance.GroupLevels;
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
    return of(stratum, metric, candidates, settings, EarlierPlaces.none());
  }

  /** The same, with the places of the year before, against which the moves are tested. */
  public static Ranking of(
      Stratum stratum,
      Metric metric,
      List<Candidate> candidates,
      RankSettings settings,
      EarlierPlaces lastYear) {
    Optional<Reason> closed =
        stratum.scope() == Scope.UNKNOWN ? Optional.of(Reason.SCOPE_UNKNOWN) : Optional.empty();
    return of(stratum.key(), closed, metric, candidates, settings, lastYear);
  }

  /**
   * Ranks the filers of one stratum that belong to one peer group, see {@link
   * ogi.compare.peers.PeerGroups}.
   *
   * @param peerGroup name of the group, the empty one for the whole stratum; empty for those that
   *     belong to none, who are listed and not ranked
   * @param lastYear the places in the same group of the year before
   */
  public static Ranking among(
      Stratum stratum,
      Optional<String> peerGroup,
      Metric metric,
      List<Candidate> candidates,
      RankSettings settings,
      EarlierPlaces lastYear) {
    if (peerGroup.equals(Optional.of(""))) {
      return of(stratum, metric, candidates, settings, lastYear);
    }
    Optional<Reason> closed =
        stratum.scope() == Scope.UNKNOWN
            ? Optional.of(Reason.SCOPE_UNKNOWN)
            : peerGroup.isEmpty() ? Optional.of(Reason.NO_PEER_GROUP) : Optional.empty();
    String part = stratum.key() + "." + peerGroup.orElse("none");
    return of(part, closed, metric, candidates, settings, lastYear);
  }

  /** Ranks a named group, or gives everybody the reason for which the group is not ranked. */
  static Ranking of(
      String part,
      Optional<Reason> closed,
      Metric metric,
      List<Candidate> candidates,
      RankSettings settings,
      EarlierPlaces lastYear) {
    List<Candidate> sorted = candidates.stream().sorted(BY_ID).toList();
    List<Candidate> peers = new ArrayList<>();
    List<Refused> others = new ArrayList<>();
    for (Candidate candidate : sorted) {
      Optional<Reason> reason = Peers.refusal(metric, candidate.asRead()).or(() -> closed);
      if (reason.isPresent()) {
        others.add(new Refused(candidate, reason.get()));
      } else {
        peers.add(candidate);
      }
    }
    PeerIntervals intervals = new PeerIntervals(metric);
    if (peers.size() < settings.minimumPeers()) {
      peers.forEach(peer -> others.add(new Refused(peer, Reason.TOO_FEW_PEERS)));
      others.sort(Comparator.comparing(Refused::candidate, BY_ID));
      List<Standing> listed =
          others.stream().map(each -> each.standing(intervals, Optional.empty())).toList();
      return new Ranking(part, metric, Optional.empty(), listed);
    }
    PlaceFinder finder = new PlaceFinder(metric, peers, settings);
    MissingPeers missing = finder.missing(sorted);
    List<Place> places = finder.places(missing, lastYear);
    List<Standing> standings = new ArrayList<>(sorted.size());
    for (int i = 0; i < peers.size(); i++) {
      Place place = places.get(i);
      standings.add(
          new Standing(
              peers.get(i),
              intervals.of(peers.get(i).asRead()),
              Optional.of(place),
              Optional.empty(),
              Optional.of(finder.extremes(i, missing))));
    }
    standings.sort(Comparator.comparingInt(line -> line.place().orElseThrow().rank()));
    for (Refused each : others) {
      boolean open = each.reason() == Reason.MISSING_CELLS && closed.isEmpty();
      standings.add(
          each.standing(
              intervals, open ? missing.of(each.candidate().asRead()) : Optional.empty()));
    }
    return new Ranking(part, metric, finder.fit(), standings);
  }

  private record Refused(Candidate candidate, Reason reason) {
    Standing standing(PeerIntervals intervals, Optional<Extremes> extremes) {
      return new Standing(
          candidate,
          intervals.of(candidate.asRead()),
          Optional.empty(),
          Optional.of(reason),
          extremes);
    }
  }

  /**
   * What was learned from a group of quotients, in the unit of the metric.
   *
   * @param pooled sum of numerators over sum of denominators
   * @param shape of the distribution of the true levels from which ranks and intervals come
   * @param priorMean mean of the beta or gamma distribution of the levels, by maximum likelihood
   * @param priorDeviation its standard deviation; 0 when chance explains everything
   * @param priorWeight how many units of the denominator it is worth: the sum of the shapes of the
   *     beta distribution, the rate of the gamma distribution; empty when chance explains all
   * @param phi over-dispersion of the funnel
   * @param tau standard deviation between filers that the funnel allows
   */
  public record Fit(
      double pooled,
      GroupLevels.Shape shape,
      double priorMean,
      double priorDeviation,
      OptionalDouble priorWeight,
      double phi,
      double tau) {}
}
