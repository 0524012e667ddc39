package ogi.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import ogi.compare.Place.FunnelPlace;
import ogi.compare.Place.IntervalBasis;
import ogi.compare.chance.Band;
import ogi.compare.chance.FalseDiscovery;
import ogi.compare.chance.Funnel;
import ogi.compare.chance.GroupLevels;
import ogi.compare.chance.GroupLevels.Learned;
import ogi.compare.chance.RankChances;
import ogi.compare.metric.Metric;

/** Finds the places of rankable peers. */
final class PlaceFinder {
  private static final int SMALLEST_WITH_TENTHS = 10;

  private final Metric metric;
  private final List<Candidate> peers;
  private final RankSettings settings;
  private final double[] scores;
  private final int[] ranks;
  private final RankOrder order;
  private final Optional<Quotients> quotients;
  private final Scores scored;

  PlaceFinder(Metric metric, List<Candidate> peers, RankSettings settings) {
    this.metric = metric;
    this.peers = peers;
    this.settings = settings;
    Peers figures = new Peers(metric, peers);
    this.quotients =
        metric.base().chance() ? Optional.of(Quotients.of(metric, figures)) : Optional.empty();
    this.scored = new Scores(metric, quotients.map(Quotients::group));
    this.scores = quotients.map(Quotients::scores).orElseGet(figures::values);
    this.order = new RankOrder(scores, metric.polarity().lowestFirst());
    this.ranks = new int[scores.length];
    for (int i = 0; i < ranks.length; i++) {
      ranks[i] = order.rank(scores[i]);
    }
  }

  Optional<Ranking.Fit> fit() {
    return quotients.map(each -> each.fit(metric.unit().factor()));
  }

  /** How far the missing cells of candidates could move ranks. */
  MissingPeers missing(List<Candidate> everybody) {
    List<Observation> seen = everybody.stream().map(Candidate::asRead).toList();
    return new MissingPeers(metric, seen, scored, order);
  }

  Extremes extremes(int i, MissingPeers missing) {
    return missing.of(scores[i], ranks[i]);
  }

  /** The places in the order of the peers. */
  List<Place> places(MissingPeers missing, EarlierPlaces lastYear) {
    RankSpan span =
        quotients.map(this::summed).orElseGet(() -> missing.span(scores, ranks)).holding(ranks);
    int[] groups = TieGroups.of(ranks, span);
    double[] q =
        quotients
            .map(each -> FalseDiscovery.adjusted(each.funnel().pValue()))
            .orElseGet(() -> new double[0]);
    List<Optional<Place.Move>> moves = moves(span, q, lastYear);
    StressTest stress = new StressTest(metric, peers, order, scores, scored, settings);
    Place.Group group = new Place.Group(peers.size(), fit());
    List<Place> places = new ArrayList<>(peers.size());
    for (int i = 0; i < peers.size(); i++) {
      StressTest.Outcome outcome =
          stress.of(i, ranks[i], span.low()[i], span.high()[i], extremes(i, missing));
      places.add(
          new Place(
              ranks[i],
              span.low()[i],
              span.high()[i],
              span.basis(),
              groups[i],
              order.percentile(scores[i]),
              quotient(i, Learned::mean),
              chance(span.first(), i),
              chance(span.last(), i),
              funnel(i, q),
              quotient(i, level -> Math.sqrt(level.variance())),
              outcome.rankConsistent(),
              outcome.rankRepaired(),
              outcome.fragile(),
              moves.get(i),
              group));
    }
    return places;
  }

  private List<Optional<Place.Move>> moves(RankSpan span, double[] q, EarlierPlaces lastYear) {
    RankMoves moves = new RankMoves(metric, peers, lastYear, settings);
    return quotients
        .map(
            each ->
                moves.ofQuotients(
                    ranks,
                    each.figures(),
                    each.levels(),
                    each.group().prior().variance(),
                    worse(each.funnel().z(), q)))
        .orElseGet(() -> moves.ofCounts(ranks, span));
  }

  /** Who is flagged at the bad end; nobody where no end is bad. */
  private boolean[] worse(double[] z, double[] q) {
    boolean[] worse = new boolean[z.length];
    for (int i = 0; i < z.length; i++) {
      boolean bad =
          switch (metric.polarity()) {
            case NONE -> false;
            case HIGHER_IS_BETTER -> z[i] < 0;
            case LOWER_IS_BETTER -> z[i] > 0;
          };
      worse[i] = bad && q[i] <= settings.falseDiscoveryRate();
    }
    return worse;
  }

  private OptionalDouble quotient(int i, ToDoubleFunction<Learned> what) {
    return quotients.isPresent()
        ? OptionalDouble.of(
            what.applyAsDouble(quotients.get().levels()[i]) * metric.unit().factor())
        : OptionalDouble.empty();
  }

  private OptionalDouble chance(double[] chances, int i) {
    boolean told = quotients.isPresent() && peers.size() >= SMALLEST_WITH_TENTHS;
    return told ? OptionalDouble.of(chances[i]) : OptionalDouble.empty();
  }

  private Optional<FunnelPlace> funnel(int i, double[] q) {
    return quotients.map(
        each -> {
          double z = each.funnel().z()[i];
          return new FunnelPlace(z, Band.of(z), q[i], q[i] <= settings.falseDiscoveryRate());
        });
  }

  private RankSpan summed(Quotients each) {
    RankChances chances = each.group().ranks(settings.level(), metric.polarity().lowestFirst());
    return new RankSpan(
        IntervalBasis.POSTERIOR, chances.low(), chances.high(), chances.first(), chances.last());
  }

  /** What a group of quotients shows. */
  private record Quotients(
      Peers figures, GroupLevels group, Learned[] levels, double[] scores, Funnel funnel) {

    static Quotients of(Metric metric, Peers figures) {
      GroupLevels group = figures.levels();
      Learned[] levels = group.learned();
      double[] scores = new double[levels.length];
      for (int i = 0; i < scores.length; i++) {
        scores[i] = levels[i].mean();
      }
      Funnel funnel = Funnel.of(Peers.family(metric), figures.numerators(), figures.denominators());
      return new Quotients(figures, group, levels, scores, funnel);
    }

    Ranking.Fit fit(double factor) {
      return new Ranking.Fit(
          funnel.target() * factor,
          group.shape(),
          group.prior().mean() * factor,
          Math.sqrt(group.prior().variance()) * factor,
          group.prior().variance() == 0
              ? OptionalDouble.empty()
              : OptionalDouble.of(group.prior().weight()),
          funnel.phi(),
          Math.sqrt(funnel.tauSquared()) * factor);
    }
  }
}
