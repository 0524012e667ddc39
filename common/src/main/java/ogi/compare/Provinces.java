package ogi.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import ogi.compare.metric.Metric;
import ogi.filer.Scope;

/**
 * Provinces in order of one metric: the reports of one level, kind and scope of each province
 * together. Levels are never mixed, because a report on an area holds those from inside it. A
 * province of whose reports too few are in is shown and not ranked.
 */
public final class Provinces {
  private Provinces() {}

  /**
   * A province's reports together.
   *
   * @param code of the province
   * @param tally its reports of one stratum
   * @param expected how many reports should be there; empty when that is not known
   * @param residents of the province
   * @param lastYear its rank in last year's group, if it had one
   */
  public record Member(
      String code,
      Added tally,
      OptionalLong expected,
      OptionalLong residents,
      OptionalInt lastYear) {

    /** Share of the expected reports that have all figures of the metric; empty when unknown. */
    public Optional<Double> coverage() {
      return expected.isEmpty() || expected.getAsLong() <= 0
          ? Optional.empty()
          : Optional.of((double) tally.complete() / expected.getAsLong());
    }
  }

  /** Ranks provinces of one stratum; their order does not matter. */
  public static Ranking rank(
      Stratum stratum, Metric metric, List<Member> members, RankSettings settings) {
    return rank(stratum, metric, members, settings, EarlierPlaces.none());
  }

  /** The same, with the places of the year before, against which the moves are tested. */
  public static Ranking rank(
      Stratum stratum,
      Metric metric,
      List<Member> members,
      RankSettings settings,
      EarlierPlaces lastYear) {
    Optional<Reason> closed =
        stratum.scope() == Scope.UNKNOWN ? Optional.of(Reason.SCOPE_UNKNOWN) : Optional.empty();
    List<Candidate> candidates =
        members.stream().map(member -> candidate(metric, member, settings)).toList();
    return Ranking.of("provinces." + stratum.key(), closed, metric, candidates, settings, lastYear);
  }

  private static Candidate candidate(Metric metric, Member member, RankSettings settings) {
    Observation observation = observe(metric, member, settings.minimumCoverage());
    return new Candidate(
        member.code(), "", observation, Optional.of(observation), true, member.lastYear());
  }

  /** The metric over all complete reports of a province. */
  static Observation observe(Metric metric, Member member, double minimumCoverage) {
    Optional<BigDecimal> numerator =
        member.tally().complete() == 0 ? Optional.empty() : Optional.of(member.tally().statedSum());
    Optional<BigDecimal> denominator =
        switch (metric.base()) {
          case COUNT, AMOUNT -> Optional.empty();
          case RATE, RATIO -> numerator.map(any -> member.tally().denominatorSum());
          case PER_HEAD, AMOUNT_PER_HEAD -> people(member.residents());
        };
    Optional<Reason> reason =
        Observer.reason(metric, numerator, denominator).or(() -> tooFew(member, minimumCoverage));
    return new Observation(
        metric.unit(),
        metric.base().divided(),
        numerator,
        denominator,
        numerator.map(Range::exactly),
        denominator.map(Range::exactly),
        reason,
        List.of());
  }

  private static Optional<BigDecimal> people(OptionalLong residents) {
    return residents.isPresent()
        ? Optional.of(BigDecimal.valueOf(residents.getAsLong()))
        : Optional.empty();
  }

  private static Optional<Reason> tooFew(Member member, double minimumCoverage) {
    Optional<Double> coverage = member.coverage();
    if (coverage.isEmpty()) {
      return Optional.of(Reason.COVERAGE_UNKNOWN);
    }
    return coverage.get() < minimumCoverage ? Optional.of(Reason.COVERAGE_LOW) : Optional.empty();
  }
}
