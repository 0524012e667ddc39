package ogi.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import ogi.compare.Totals.Pooled;
import ogi.compare.metric.Metric;

/** Sum of numerators over sum of denominators. */
final class Pooling {
  private Pooling() {}

  /** Over the observations that have both; empty when their denominators add up to nothing. */
  static Optional<Pooled> of(Metric metric, List<Observation> observations) {
    BigDecimal top = BigDecimal.ZERO;
    BigDecimal bottom = BigDecimal.ZERO;
    for (Observation each : observations) {
      if (each.numerator().isPresent() && each.denominator().isPresent()) {
        top = top.add(each.numerator().get());
        bottom = bottom.add(each.denominator().get());
      }
    }
    return of(metric, top, bottom);
  }

  static Optional<Pooled> of(Metric metric, BigDecimal numerator, BigDecimal denominator) {
    if (denominator.signum() <= 0) {
      return Optional.empty();
    }
    int factor = metric.unit().factor();
    double value = Division.of(numerator.multiply(BigDecimal.valueOf(factor)), denominator);
    return Optional.of(
        new Pooled(
            numerator,
            denominator,
            value,
            metric.base().chance()
                ? Optional.of(
                    Peers.family(metric)
                        .interval95(numerator.doubleValue(), denominator.doubleValue())
                        .times(factor))
                : Optional.empty()));
  }
}
