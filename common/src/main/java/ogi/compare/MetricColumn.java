package ogi.compare;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ogi.compare.metric.Base;
import ogi.compare.metric.Metric;

/**
 * One metric over many reports, side by side: what {@link Observation} says of one report, as whole
 * numbers in arrays. Only a report in which cells of the metric are missing or out of balance needs
 * an object.
 */
public final class MetricColumn {
  private static final byte KNOWN = -1;
  private static final byte RARE = -2;
  private static final Reason[] REASONS = Reason.values();

  private final Metric metric;
  private final Scales scales;
  private final byte[] codes;
  private final long[] tops;
  private final long[] bottoms;
  private final Map<Integer, RareReading> rare = new HashMap<>();
  private double[] values;

  /** A column of so many reports, each of which must be set once. */
  public MetricColumn(Metric metric, Scales scales, int size) {
    this.metric = metric;
    this.scales = scales;
    codes = new byte[size];
    tops = new long[size];
    bottoms = metric.base().divided() ? new long[size] : null;
  }

  public Metric metric() {
    return metric;
  }

  public int size() {
    return codes.length;
  }

  /** Sets a report whose cells all have figures and in which no broken sum touches them. */
  public void set(int i, long top, long bottom) {
    tops[i] = top;
    codes[i] = KNOWN;
    if (metric.base().divided()) {
      bottoms[i] = bottom;
      if (metric.base() == Base.RATE && exceeds(top, bottom)) {
        codes[i] = (byte) Reason.NUMERATOR_EXCEEDS.ordinal();
      } else if (bottom == 0) {
        codes[i] = (byte) Reason.ZERO_DENOMINATOR.ordinal();
      }
    }
  }

  private boolean exceeds(long top, long bottom) {
    return scales.top() == scales.bottom()
        ? top > bottom
        : scales.top(top).compareTo(scales.bottom(bottom)) > 0;
  }

  /** Sets a report of an area whose residents are not known; for per-head figures. */
  public void setWithoutResidents(int i, long top) {
    tops[i] = top;
    codes[i] = (byte) Reason.NO_RESIDENTS.ordinal();
  }

  /** Sets a report in which the metric is not defined, or rests on an impossible figure. */
  public void setUndefined(int i, Reason reason) {
    codes[i] = (byte) reason.ordinal();
  }

  /** Sets a report in which cells are missing or out of balance, or a figure is very large. */
  public void set(int i, RareReading reading) {
    codes[i] = RARE;
    rare.put(i, reading);
  }

  /** Whether no cell is missing and no figure impossible; residents may be unknown. */
  boolean complete(int i) {
    return switch (codes[i]) {
      case KNOWN -> true;
      case RARE -> Tally.complete(metric, rare.get(i).seen());
      default -> {
        Reason reason = REASONS[codes[i]];
        yield reason == Reason.ZERO_DENOMINATOR || reason == Reason.NO_RESIDENTS;
      }
    };
  }

  /** Whether the figures stand in the arrays; {@link #rare(int)} has them otherwise. */
  public boolean plain(int i) {
    return codes[i] != RARE;
  }

  RareReading rare(int i) {
    return rare.get(i);
  }

  /** Whether the report says between which figures its numerator lies. */
  boolean hasRange(int i) {
    return complete(i) || codes[i] == Reason.NUMERATOR_EXCEEDS.ordinal();
  }

  /** Whether a plain report has a denominator. */
  boolean hasBottom(int i) {
    return metric.base().divided() && codes[i] != Reason.NO_RESIDENTS.ordinal();
  }

  /** Numerator of a plain report, amounts in millionths. */
  public long top(int i) {
    return tops[i];
  }

  /** Denominator of a plain report. */
  public long bottom(int i) {
    return bottoms[i];
  }

  /** How the figures are held. */
  public Scales scales() {
    return scales;
  }

  /** The value of each report that can be ranked, NaN for the others. */
  public double[] values() {
    if (values == null) {
      values = new double[size()];
      long least = metric.minimumDenominator() * scales.bottomUnit();
      for (int i = 0; i < values.length; i++) {
        values[i] = value(i, least);
      }
    }
    return values;
  }

  private double value(int i, long least) {
    if (codes[i] == KNOWN) {
      if (!metric.base().divided()) {
        return Division.nearest(tops[i], 1, scales.top());
      }
      return bottoms[i] < least
          ? Double.NaN
          : Division.nearest(tops[i], metric.unit().factor(), scales.top())
              / Division.nearest(bottoms[i], 1, scales.bottom());
    }
    if (codes[i] == RARE && Peers.refusal(metric, rare.get(i).seen()).isEmpty()) {
      return rare.get(i).seen().value().orElseThrow();
    }
    return Double.NaN;
  }

  /** Whether no broken sum touches the metric's cells in that report. */
  public boolean consistent(int i) {
    return plain(i) || rare.get(i).consistent();
  }

  /** The metric after repair; empty when a broken part has no single explanation. */
  public Optional<Observation> repaired(int i, Observation seen) {
    return plain(i) ? Optional.of(seen) : rare.get(i).repaired();
  }

  /** The metric in that report. */
  public Observation observation(int i) {
    if (codes[i] == RARE) {
      return rare.get(i).seen();
    }
    Optional<Reason> reason = codes[i] == KNOWN ? Optional.empty() : Optional.of(REASONS[codes[i]]);
    boolean divided = metric.base().divided();
    if (!hasRange(i)) {
      return new Observation(
          metric.unit(),
          divided,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          reason,
          List.of());
    }
    BigDecimal top = scales.top(tops[i]);
    Optional<BigDecimal> bottom =
        hasBottom(i) ? Optional.of(scales.bottom(bottoms[i])) : Optional.empty();
    return new Observation(
        metric.unit(),
        divided,
        Optional.of(top),
        bottom,
        Optional.of(Range.exactly(top)),
        bottom.map(Range::exactly),
        reason,
        List.of());
  }
}
