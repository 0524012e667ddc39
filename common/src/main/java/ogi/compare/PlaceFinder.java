package ogi.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import ogi.compare.Place.FunnelPlace;
import ogi.compare.Place.IntervalBasis;
import ogi.compare.chance.Band;
import ogi.compare.chance.FalseDiscovery;
import ogi.compare.chance.Funnel;
import ogi.compare.chance.Prior;
import ogi.compare.chance.RankChances;
import ogi.compare.metric.Metric;

/** Finds the places of rankable peers. */
final class PlaceFinder {
  private static final int SMALLEST_WITH_TENTHS = 10;

  private final String part;
  private final Metric metric;
  private final List<Candidate> peers;
  private final RankSettings settings;
  private final double[] scores;
  private final RankOrder order;
  private final Optional<Quotients> quotients;

  PlaceFinder(String part, Metric metric, List<Candidate> peers, RankSettings settings) {
    this.part = part;
    this.metric = metric;
    this.peers = peers;
    this.settings = settings;
    Peers figures = new Peers(metric, peers.stream().map(Candidate::asRead).toList());
    this.quotients = metric.base().chance() ? Optional.of(quotients(figures)) : Optional.empty();
    this.scores = quotients.map(Quotients::scores).orElseGet(figures::scores);
    this.order = new RankOrder(scores, metric.polarity().lowestFirst());
  }

  private static Quotients quotients(Peers figures) {
    double[] numerators = figures.numerators();
    double[] denominators = figures.denominators();
    Prior prior = figures.prior();
    return new Quotients(
        numerators,
        denominators,
        prior,
        Peers.scores(prior, numerators, denominators),
        Funnel.of(prior.family(), numerators, denominators));
  }

  Optional<Ranking.Fit> fit() {
    double factor = metric.unit().factor();
    return quotients.map(
        group ->
            new Ranking.Fit(
                group.funnel().target() * factor,
                group.prior().mean() * factor,
                Math.sqrt(group.prior().variance()) * factor,
                group.funnel().phi(),
                Math.sqrt(group.funnel().tauSquared()) * factor));
  }

  /** The places in the order of the peers; all candidates are asked for missing figures. */
  List<Place> places(List<Candidate> everybody) {
    RankSpan span = quotients.map(this::drawn).orElseGet(() -> moved(everybody));
    int[] groups = TieGroups.of(scores, order, span);
    StressTest stress = new StressTest(metric, peers, order, scores, settings);
    boolean[] flags =
        quotients
            .map(
                group ->
                    FalseDiscovery.raised(group.funnel().pValue(), settings.falseDiscoveryRate()))
            .orElseGet(() -> new boolean[peers.size()]);
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < peers.size(); i++) {
      places.add(place(i, span, groups[i], flags[i], stress.of(i)));
    }
    return places;
  }

  private Place place(
      int i, RankSpan span, int tieGroup, boolean flagged, StressTest.Outcome stress) {
    return new Place(
        order.rank(scores[i]),
        span.low()[i],
        span.high()[i],
        span.basis(),
        tieGroup,
        order.percentile(scores[i]),
        quotients.isPresent()
            ? OptionalDouble.of(scores[i] * metric.unit().factor())
            : OptionalDouble.empty(),
        chance(span.first(), i),
        chance(span.last(), i),
        quotients.map(group -> funnelPlace(group.funnel(), i, flagged)),
        stress.rankConsistent(),
        stress.rankRepaired(),
        stress.fragile());
  }

  private OptionalDouble chance(double[] chances, int i) {
    boolean told = quotients.isPresent() && peers.size() >= SMALLEST_WITH_TENTHS;
    return told ? OptionalDouble.of(chances[i]) : OptionalDouble.empty();
  }

  private static FunnelPlace funnelPlace(Funnel funnel, int i, boolean flagged) {
    return new FunnelPlace(funnel.z()[i], Band.of(funnel.z()[i]), flagged);
  }

  private RankSpan drawn(Quotients group) {
    RankChances.Plan plan =
        new RankChances.Plan(
            settings.draws(), settings.level(), metric.polarity().lowestFirst(), settings.seed());
    RankChances chances =
        RankChances.of(
            group.prior(),
            group.numerators(),
            group.denominators(),
            plan.forPart(part + "." + metric.id()));
    return new RankSpan(
            IntervalBasis.POSTERIOR, chances.low(), chances.high(), chances.first(), chances.last())
        .holding(scores, order);
  }

  private RankSpan moved(List<Candidate> everybody) {
    List<Observation> missing =
        everybody.stream()
            .map(Candidate::asRead)
            .filter(each -> each.reason().filter(Reason.MISSING_CELLS::equals).isPresent())
            .toList();
    return new MissingPeers(missing, metric.polarity().lowestFirst())
        .span(scores, order)
        .holding(scores, order);
  }

  private record Quotients(
      double[] numerators, double[] denominators, Prior prior, double[] scores, Funnel funnel) {}
}
