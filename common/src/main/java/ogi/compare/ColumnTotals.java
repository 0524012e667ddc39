package ogi.compare;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import ogi.compare.Totals.Pooled;
import ogi.compare.chance.Quantiles;
import ogi.compare.metric.Base;
import ogi.compare.metric.Metric;
import ogi.compare.metric.MetricUnit;

/**
 * Adds up one metric over the reports of one area, straight from its column. Says the same as
 * {@link Tally}, which is the definition and the oracle of its test.
 */
public final class ColumnTotals implements Added {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HUNDRED_THOUSAND =
      BigDecimal.valueOf(MetricUnit.PER_100K.factor());

  private final Metric metric;
  private final MetricColumn column;
  private final AreaPeers peers;
  private final ExactSum stated;
  private final ExactSum bottoms;
  private final ExactSum pooledTops;
  private final ExactSum broken;
  private final ExactSum least;
  private final ExactSum most;
  private boolean limited = true;
  private boolean defined;
  private int complete;

  private ColumnTotals(MetricColumn column, AreaPeers peers) {
    this.metric = column.metric();
    this.column = column;
    this.peers = peers;
    int scale = column.scales().top();
    stated = new ExactSum(scale);
    pooledTops = new ExactSum(scale);
    broken = new ExactSum(scale);
    least = new ExactSum(scale);
    most = new ExactSum(scale);
    bottoms = new ExactSum(column.scales().bottom());
  }

  /** Sums of the area's reports. */
  public static ColumnTotals of(MetricColumn column, AreaPeers peers) {
    ColumnTotals sums = new ColumnTotals(column, peers);
    for (int row : peers.rows()) {
      if (column.plain(row)) {
        sums.addPlain(row);
      } else {
        sums.addRare(column.rare(row));
      }
    }
    return sums;
  }

  private void addPlain(int row) {
    defined |= column.hasRange(row);
    if (!column.hasRange(row)) {
      limited = false;
    } else if (column.complete(row)) {
      complete++;
      stated.add(column.top(row));
      if (column.hasBottom(row)) {
        pooledTops.add(column.top(row));
        bottoms.add(column.bottom(row));
      }
    } else {
      // Its numerator is known and is not added, since it cannot be right.
      least.add(column.top(row));
      most.add(column.top(row));
    }
  }

  private void addRare(RareReading reading) {
    Observation seen = reading.seen();
    defined |= seen.numeratorRange().isPresent();
    if (Tally.complete(metric, seen)) {
      complete++;
      BigDecimal top = seen.numerator().orElseThrow();
      stated.add(top);
      if (seen.denominator().isPresent()) {
        pooledTops.add(top);
        bottoms.add(seen.denominator().get());
      }
      if (!reading.consistent()) {
        broken.add(top);
      }
    } else if (seen.numeratorRange().isPresent()) {
      Range range = seen.numeratorRange().get();
      least.add(range.low());
      range.high().ifPresent(most::add);
      limited &= range.high().isPresent();
    } else {
      limited = false;
    }
  }

  @Override
  public int complete() {
    return complete;
  }

  @Override
  public BigDecimal statedSum() {
    return stated.value();
  }

  @Override
  public BigDecimal denominatorSum() {
    return bottoms.value();
  }

  /**
   * What the reports add up to.
   *
   * @param before the metric a year earlier and its reports; empty in a first year
   * @param year the reports of the stratum
   * @param nation sum of the whole nation in the same stratum
   */
  public Totals totals(Optional<MetricColumn> before, PeerYear year, BigDecimal nation) {
    int reports = peers.rows().length;
    if (!peers.added()) {
      return TotalsMaker.notAdded(reports, reports - complete);
    }
    BigDecimal sum = stated.value();
    boolean some = complete > 0;
    Optional<Pooled> pooled = metric.base().divided() ? pooled(sum, reports) : Optional.empty();
    boolean share = some && !metric.base().divided() && nation.signum() > 0;
    return new Totals(
        reports,
        reports - complete,
        defined ? Optional.of(sum.add(least.value())) : Optional.empty(),
        some ? Optional.of(sum) : Optional.empty(),
        limited ? Optional.of(sum.add(most.value())) : Optional.empty(),
        some && !metric.base().divided()
            ? quotient(sum, BigDecimal.valueOf(complete))
            : OptionalDouble.empty(),
        spread(),
        pooled,
        perHundredThousand(sum, reports, pooled),
        before
            .filter(any -> peers.knownBefore())
            .flatMap(old -> new ColumnChange(old, column, year).over(peers)),
        share ? quotient(sum.multiply(HUNDRED), nation) : OptionalDouble.empty(),
        some && sum.signum() > 0 ? quotient(broken.value(), sum) : OptionalDouble.empty());
  }

  private Optional<Quantiles> spread() {
    double[] all = column.values();
    double[] values = new double[peers.rows().length];
    int count = 0;
    for (int row : peers.rows()) {
      if (!Double.isNaN(all[row])) {
        values[count++] = all[row];
      }
    }
    return count == 0
        ? Optional.empty()
        : Optional.of(Quantiles.of(java.util.Arrays.copyOf(values, count)));
  }

  private Optional<Pooled> pooled(BigDecimal sum, int reports) {
    if (metric.base().perResident() && peers.residents().isPresent()) {
      return complete > 0 && complete == reports
          ? Pooling.of(metric, sum, BigDecimal.valueOf(peers.residents().getAsLong()))
          : Optional.empty();
    }
    return Pooling.of(metric, pooledTops.value(), bottoms.value());
  }

  private OptionalDouble perHundredThousand(BigDecimal sum, int reports, Optional<Pooled> pooled) {
    if (metric.base() == Base.PER_HEAD) {
      return pooled.map(p -> OptionalDouble.of(p.value())).orElse(OptionalDouble.empty());
    }
    // Residents are given for area-wide reports only.
    boolean told =
        metric.base() == Base.COUNT
            && peers.residents().isPresent()
            && complete > 0
            && complete == reports;
    return told
        ? quotient(
            sum.multiply(HUNDRED_THOUSAND), BigDecimal.valueOf(peers.residents().getAsLong()))
        : OptionalDouble.empty();
  }

  private static OptionalDouble quotient(BigDecimal top, BigDecimal bottom) {
    return OptionalDouble.of(Division.of(top, bottom));
  }
}
