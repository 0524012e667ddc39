package ogi.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ogi.compare.chance.Family;
import ogi.compare.chance.Interval;
import ogi.compare.chance.Prior;
import ogi.compare.metric.Base;
import ogi.compare.metric.Metric;

/** The figures of rankable peers side by side, and the order they give. */
final class Peers {
  private final Metric metric;
  private final List<Observation> observations;

  Peers(Metric metric, List<Observation> observations) {
    this.metric = metric;
    this.observations = observations;
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

  double[] numerators() {
    return numbers(Observation::numerator);
  }

  double[] denominators() {
    return numbers(Observation::denominator);
  }

  private double[] numbers(Function<Observation, Optional<BigDecimal>> figure) {
    return observations.stream()
        .mapToDouble(each -> figure.apply(each).orElseThrow().doubleValue())
        .toArray();
  }

  Prior prior() {
    return Prior.fit(family(metric), numerators(), denominators());
  }

  /** What the peers are ordered by: shrunken quotients, or counts and amounts as they are. */
  double[] scores() {
    if (!metric.base().chance()) {
      return observations.stream().mapToDouble(each -> each.value().orElseThrow()).toArray();
    }
    return scores(prior(), numerators(), denominators());
  }

  static double[] scores(Prior prior, double[] numerators, double[] denominators) {
    double[] scores = new double[numerators.length];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = prior.shrunken(numerators[i], denominators[i]);
    }
    return scores;
  }
}
