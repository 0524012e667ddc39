package ogi.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import ogi.compare.metric.MetricUnit;

/**
 * One metric in one report, or in one group of reports: its value, or the reason why there is none.
 * Exact until the quotient.
 *
 * @param unit of the value
 * @param divided whether the value is a quotient
 * @param numerator sum of the numerator's cells; empty when one has no figure
 * @param denominator sum of the denominator's cells, or residents; empty for counts and amounts and
 *     when it is not known
 * @param numeratorRange between which figures the numerator must lie; empty when the metric is not
 *     defined for the report or a figure is impossible
 * @param denominatorRange the same for the denominator
 * @param reason why there is no value; empty when there is one
 * @param missing ids of the cells without a figure, in printed order
 */
public record Observation(
    MetricUnit unit,
    boolean divided,
    Optional<BigDecimal> numerator,
    Optional<BigDecimal> denominator,
    Optional<Range> numeratorRange,
    Optional<Range> denominatorRange,
    Optional<Reason> reason,
    List<String> missing) {
  public Observation {
    Objects.requireNonNull(unit);
    missing = List.copyOf(missing);
    if (reason.isEmpty() && (numerator.isEmpty() || (divided && denominator.isEmpty()))) {
      throw new IllegalArgumentException("no value and no reason");
    }
  }

  /** The value in its unit; empty exactly when there is a reason. */
  public OptionalDouble value() {
    if (reason.isPresent()) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(
        divided
            ? quotient(numerator.orElseThrow(), denominator.orElseThrow())
            : numerator.orElseThrow().doubleValue());
  }

  /** The least the value can be, also where cells are missing; empty when nothing is known. */
  public OptionalDouble valueLow() {
    if (!divided) {
      return wrap(numeratorRange.map(range -> range.low().doubleValue()));
    }
    return wrap(
        numeratorRange.flatMap(
            top ->
                denominatorRange
                    .flatMap(Range::high)
                    .filter(most -> most.signum() > 0)
                    .map(most -> quotient(top.low(), most))));
  }

  /** The most the value can be, also where cells are missing; empty when nothing limits it. */
  public OptionalDouble valueHigh() {
    Optional<BigDecimal> top = numeratorRange.flatMap(Range::high);
    if (!divided) {
      return wrap(top.map(BigDecimal::doubleValue));
    }
    Optional<Double> quotient =
        top.flatMap(
            most ->
                denominatorRange
                    .filter(bottom -> bottom.low().signum() > 0)
                    .map(bottom -> quotient(most, bottom.low())));
    return wrap(unit == MetricUnit.PERCENT ? quotient.map(Observation::capped) : quotient);
  }

  private static double capped(double percent) {
    return Math.min(percent, MetricUnit.PERCENT.factor());
  }

  private double quotient(BigDecimal top, BigDecimal bottom) {
    return Division.of(top.multiply(BigDecimal.valueOf(unit.factor())), bottom);
  }

  private static OptionalDouble wrap(Optional<Double> number) {
    return number.map(OptionalDouble::of).orElse(OptionalDouble.empty());
  }
}
