package ogi.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import ogi.compare.chance.Family;
import ogi.compare.chance.GroupLevels;
import ogi.compare.chance.Interval;
import ogi.compare.metric.Base;
import ogi.compare.metric.Metric;

/** The figures of rankable peers side by side. */
final class Peers {
  private final Metric metric;
  private final double[] numerators;
  private final double[] denominators;
  private final double[] values;

  Peers(Metric metric, List<Candidate> peers) {
    this.metric = metric;
    numerators = new double[peers.size()];
    values = new double[peers.size()];
    denominators = new double[metric.base().chance() ? peers.size() : 0];
    for (int i = 0; i < numerators.length; i++) {
      Observation seen = peers.get(i).asRead();
      values[i] = seen.value().orElseThrow();
      numerators[i] = seen.numerator().orElseThrow().doubleValue();
      if (denominators.length > 0) {
        denominators[i] = seen.denominator().orElseThrow().doubleValue();
      }
    }
  }

  /** Why this observation cannot be ranked; empty when it can. */
  static Optional<Reason> refusal(Metric metric, Observation observation) {
    if (observation.reason().isPresent()) {
      return observation.reason();
    }
    BigDecimal least = BigDecimal.valueOf(metric.minimumDenominator());
    return observation.denominator().filter(pieces -> pieces.compareTo(least) < 0).isPresent()
        ? Optional.of(Reason.BELOW_MINIMUM)
        : Optional.empty();
  }

  static Family family(Metric metric) {
    return metric.base() == Base.RATE ? Family.BINOMIAL : Family.POISSON;
  }

  /** The 95 % interval of a quotient in its unit. */
  static Optional<Interval> interval(Metric metric, Observation observation) {
    if (!metric.base().chance() || observation.value().isEmpty()) {
      return Optional.empty();
    }
    Interval plain =
        family(metric)
            .interval95(
                observation.numerator().orElseThrow().doubleValue(),
                observation.denominator().orElseThrow().doubleValue());
    return Optional.of(plain.times(metric.unit().factor()));
  }

  /** What is learned from the peers' quotients. */
  GroupLevels levels() {
    return GroupLevels.of(family(metric), numerators, denominators);
  }

  double[] numerators() {
    return numerators;
  }

  /** The metric itself: what figures without chance are ordered by. */
  double[] values() {
    return values;
  }

  /** Empty where there is no chance. */
  double[] denominators() {
    return denominators;
  }
}
