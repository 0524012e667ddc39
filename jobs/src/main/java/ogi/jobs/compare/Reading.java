package ogi.jobs.compare;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ogi.compare.MetricColumn;
import ogi.compare.Observation;
import ogi.compare.Reason;
import ogi.compare.Scales;
import ogi.compare.metric.Metric;
import ogi.jobs.store.PackedValues;
import ogi.table.ColumnType;

/**
 * One report with all its metrics, as short as it can be: two whole numbers for a metric whose
 * cells all have figures, an object only where cells are missing or out of balance.
 */
public final class Reading implements Serializable {
  /** No figure. */
  static final long NONE = Long.MIN_VALUE;

  /** Figures up to this can be added a thousand times within a long. */
  static final long LARGEST = 1_000_000_000_000_000L;

  private static final byte KNOWN = 0;
  private static final byte WITHOUT_RESIDENTS = 1;
  private static final byte RARE = 2;
  private static final byte UNDEFINED = 3;

  private final ReportKey key;
  private final byte[] codes;
  private final long[] tops;
  private final long[] bottoms;
  private final TreeMap<Integer, SeenMetric.Rare> rare = new TreeMap<>();
  private boolean usable;
  private long requests = NONE;
  private long concluded = NONE;
  private boolean superseded;

  Reading(ReportKey key, int metrics) {
    this.key = key;
    codes = new byte[metrics];
    tops = new long[metrics];
    bottoms = new long[metrics];
  }

  ReportKey key() {
    return key;
  }

  /**
   * Says what coverage counts of the report.
   *
   * @param some whether there is a figure in section 三
   * @param newRequests of the year; {@code null} when the report does not state them
   * @param concludedRequests of the year, its caseload; {@code null} when it does not tell
   */
  void arrived(boolean some, Number newRequests, Number concludedRequests) {
    usable = some;
    requests = newRequests == null ? NONE : newRequests.longValue();
    concluded = concludedRequests == null ? NONE : concludedRequests.longValue();
  }

  /** Marks what a version stated that the report of the key has superseded. */
  void supersede() {
    superseded = true;
  }

  /** Whether it tells what a version stated that the report of the key has superseded. */
  boolean superseded() {
    return superseded;
  }

  /** Concluded requests of the year; empty when the report does not tell. */
  Optional<BigDecimal> concluded() {
    return concluded < 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(concluded));
  }

  boolean usable() {
    return usable;
  }

  /** New requests of the year, or {@link #NONE}. */
  long requests() {
    return requests;
  }

  void known(int m, long top, long bottom) {
    codes[m] = KNOWN;
    tops[m] = top;
    bottoms[m] = bottom;
  }

  void withoutResidents(int m, long top) {
    codes[m] = WITHOUT_RESIDENTS;
    tops[m] = top;
  }

  void undefined(int m, Reason reason) {
    codes[m] = (byte) (UNDEFINED + reason.ordinal());
  }

  /** Takes an observation, in numbers if they say all of it. */
  void set(
      int m,
      Metric metric,
      Scales scales,
      Observation seen,
      Optional<Observation> repaired,
      boolean consistent) {
    long top = scaled(seen.numerator(), scales.top());
    long bottom = scaled(seen.denominator(), scales.bottom());
    if (!consistent || !seen.missing().isEmpty()) {
      rare(m, seen, repaired, consistent);
    } else if (seen.numeratorRange().isEmpty()) {
      undefined(m, seen.reason().orElseThrow());
    } else if (top == NONE || (bottom == NONE && seen.denominator().isPresent())) {
      rare(m, seen, repaired, consistent);
    } else if (seen.denominator().isPresent() || !metric.base().divided()) {
      known(m, top, Math.max(bottom, 0));
    } else {
      withoutResidents(m, top);
    }
  }

  private void rare(int m, Observation seen, Optional<Observation> repaired, boolean consistent) {
    codes[m] = RARE;
    rare.put(
        m,
        new SeenMetric.Rare(
            SeenMetric.of(seen), repaired.map(SeenMetric::of).orElse(null), consistent));
  }

  private static long scaled(Optional<BigDecimal> figure, int scale) {
    if (figure.isEmpty()) {
      return NONE;
    }
    BigDecimal moved = figure.get().movePointRight(scale);
    boolean whole = moved.signum() == 0 || moved.stripTrailingZeros().scale() <= 0;
    boolean fits = moved.abs().compareTo(BigDecimal.valueOf(LARGEST)) <= 0;
    return whole && fits ? moved.longValueExact() : NONE;
  }

  /** Puts a metric into a column of many reports. */
  void fill(int row, int m, MetricColumn column) {
    switch (codes[m]) {
      case KNOWN -> column.set(row, tops[m], bottoms[m]);
      case WITHOUT_RESIDENTS -> column.setWithoutResidents(row, tops[m]);
      case RARE -> column.set(row, rare.get(m).reading(column.metric()));
      default -> column.setUndefined(row, Reason.values()[codes[m] - UNDEFINED]);
    }
  }

  /** One metric by itself. */
  Observation observation(int m, Metric metric, Scales scales) {
    MetricColumn column = new MetricColumn(metric, scales, 1);
    fill(0, m, column);
    return column.observation(0);
  }

  /** Packs the report with the metrics from one number to before another. */
  void pack(int from, int to, PackedValues.Writer out) {
    key.pack(out);
    out.value(ColumnType.FLAG, usable);
    out.value(ColumnType.COUNT, requests == NONE ? null : requests);
    out.value(ColumnType.COUNT, concluded == NONE ? null : concluded);
    out.value(ColumnType.FLAG, superseded);
    for (int m = from; m < to; m++) {
      out.number(codes[m]);
      if (codes[m] == KNOWN || codes[m] == WITHOUT_RESIDENTS) {
        out.number(tops[m]);
      }
      if (codes[m] == KNOWN) {
        out.number(bottoms[m]);
      } else if (codes[m] == RARE) {
        rare.get(m).pack(out);
      }
    }
  }

  /** The next report, which was packed with so many metrics. */
  static Reading unpack(int metrics, PackedValues.Reader in, Map<String, String> shared) {
    Reading reading = new Reading(ReportKey.unpack(in, shared), metrics);
    reading.arrived(
        (Boolean) in.value(ColumnType.FLAG),
        (Number) in.value(ColumnType.COUNT),
        (Number) in.value(ColumnType.COUNT));
    reading.superseded = (Boolean) in.value(ColumnType.FLAG);
    for (int m = 0; m < metrics; m++) {
      reading.codes[m] = (byte) in.number();
      if (reading.codes[m] == KNOWN || reading.codes[m] == WITHOUT_RESIDENTS) {
        reading.tops[m] = in.number();
      }
      if (reading.codes[m] == KNOWN) {
        reading.bottoms[m] = in.number();
      } else if (reading.codes[m] == RARE) {
        reading.rare.put(m, SeenMetric.Rare.unpack(in));
      }
    }
    return reading;
  }
}
