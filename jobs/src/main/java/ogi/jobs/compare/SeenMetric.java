package ogi.jobs.compare;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ogi.compare.Observation;
import ogi.compare.Range;
import ogi.compare.Reason;
import ogi.compare.metric.Metric;

/** An observation as it travels between machines; absent parts are {@code null}. */
record SeenMetric(
    BigDecimal numerator,
    BigDecimal denominator,
    Span top,
    Span bottom,
    String reason,
    List<String> missing)
    implements Serializable {

  /** A range; {@code high} is {@code null} when nothing limits it. */
  record Span(BigDecimal low, BigDecimal high) implements Serializable {
    static Span of(Optional<Range> range) {
      return range.map(r -> new Span(r.low(), r.high().orElse(null))).orElse(null);
    }

    static Optional<Range> range(Span span) {
      return Optional.ofNullable(span).map(s -> new Range(s.low, Optional.ofNullable(s.high)));
    }
  }

  static SeenMetric of(Observation seen) {
    return new SeenMetric(
        seen.numerator().orElse(null),
        seen.denominator().orElse(null),
        Span.of(seen.numeratorRange()),
        Span.of(seen.denominatorRange()),
        seen.reason().map(Reason::key).orElse(null),
        seen.missing());
  }

  Observation observation(Metric metric) {
    return new Observation(
        metric.unit(),
        metric.base().divided(),
        Optional.ofNullable(numerator),
        Optional.ofNullable(denominator),
        Span.range(top),
        Span.range(bottom),
        Arrays.stream(Reason.values()).filter(r -> r.key().equals(reason)).findFirst(),
        missing);
  }
}
