package ogi.jobs.compare;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ogi.compare.Observation;
import ogi.compare.Range;
import ogi.compare.RareReading;
import ogi.compare.Reason;
import ogi.compare.metric.Metric;
import ogi.jobs.store.PackedValues;
import ogi.table.ColumnType;

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

  /**
   * A metric in a report in which it takes more than two numbers.
   *
   * @param seen as the report states it
   * @param repaired after repair; {@code null} when there is no single explanation
   * @param consistent whether no broken sum touches its cells
   */
  record Rare(SeenMetric seen, SeenMetric repaired, boolean consistent) implements Serializable {
    RareReading reading(Metric metric) {
      return new RareReading(
          seen.observation(metric),
          Optional.ofNullable(repaired).map(each -> each.observation(metric)),
          consistent);
    }

    void pack(PackedValues.Writer out) {
      seen.pack(out);
      out.value(ColumnType.FLAG, repaired != null);
      if (repaired != null) {
        repaired.pack(out);
      }
      out.value(ColumnType.FLAG, consistent);
    }

    static Rare unpack(PackedValues.Reader in) {
      SeenMetric seen = SeenMetric.unpack(in);
      boolean mended = (Boolean) in.value(ColumnType.FLAG);
      SeenMetric repaired = mended ? SeenMetric.unpack(in) : null;
      return new Rare(seen, repaired, (Boolean) in.value(ColumnType.FLAG));
    }
  }

  private void pack(PackedValues.Writer out) {
    out.value(ColumnType.MONEY, numerator);
    out.value(ColumnType.MONEY, denominator);
    pack(top, out);
    pack(bottom, out);
    out.value(ColumnType.TEXT, reason);
    out.value(ColumnType.TEXTS, missing);
  }

  private static void pack(Span span, PackedValues.Writer out) {
    out.value(ColumnType.MONEY, span == null ? null : span.low());
    out.value(ColumnType.MONEY, span == null ? null : span.high());
  }

  @SuppressWarnings("unchecked")
  private static SeenMetric unpack(PackedValues.Reader in) {
    return new SeenMetric(
        (BigDecimal) in.value(ColumnType.MONEY),
        (BigDecimal) in.value(ColumnType.MONEY),
        span(in),
        span(in),
        (String) in.value(ColumnType.TEXT),
        (List<String>) in.value(ColumnType.TEXTS));
  }

  private static Span span(PackedValues.Reader in) {
    BigDecimal low = (BigDecimal) in.value(ColumnType.MONEY);
    BigDecimal high = (BigDecimal) in.value(ColumnType.MONEY);
    return low == null ? null : new Span(low, high);
  }
}
