package ogi.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import ogi.compare.Tally.Entry;
import ogi.compare.Totals.Pooled;
import ogi.compare.chance.Quantiles;
import ogi.compare.metric.Base;
import ogi.compare.metric.Metric;
import ogi.compare.metric.MetricUnit;
import ogi.filer.Scope;

/** Adds up a tally. */
final class TotalsMaker {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HUNDRED_THOUSAND =
      BigDecimal.valueOf(MetricUnit.PER_100K.factor());

  private final Tally tally;
  private final Metric metric;
  private final Frame frame;
  private final List<Entry> complete;

  TotalsMaker(Tally tally, Frame frame) {
    this.tally = tally;
    this.metric = tally.metric();
    this.frame = frame;
    this.complete = tally.entries().stream().filter(entry -> entry.complete(metric)).toList();
  }

  Totals totals() {
    int reports = tally.entries().size();
    int missing = reports - complete.size();
    if (tally.stratum().scope() == Scope.UNKNOWN || tally.countsTwice()) {
      return notAdded(reports, missing);
    }
    Optional<BigDecimal> stated =
        complete.isEmpty() ? Optional.empty() : Optional.of(tally.statedSum());
    Range range =
        tally.entries().stream()
            .map(this::range)
            .reduce(Range.exactly(BigDecimal.ZERO), Range::plus);
    Optional<Pooled> pooled = metric.base().divided() ? pooled() : Optional.empty();
    return new Totals(
        reports,
        missing,
        isDefined() ? Optional.of(range.low()) : Optional.empty(),
        stated,
        reports == 0 ? Optional.empty() : range.high(),
        mean(stated),
        spread(),
        pooled,
        perHundredThousand(stated, missing, pooled),
        frame.lastYear().flatMap(before -> Changes.between(before, tally)),
        share(stated),
        restsOnBroken(stated));
  }

  /** Of reports that are counted and not added. */
  static Totals notAdded(int reports, int missing) {
    return new Totals(
        reports,
        missing,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalDouble.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalDouble.empty(),
        Optional.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty());
  }

  /** Whether the metric is defined for one of the reports at least; else nought would be said. */
  private boolean isDefined() {
    return tally.entries().stream().anyMatch(e -> e.observation().numeratorRange().isPresent());
  }

  private Range range(Entry entry) {
    return entry
        .observation()
        .numeratorRange()
        .orElse(new Range(BigDecimal.ZERO, Optional.empty()));
  }

  private OptionalDouble mean(Optional<BigDecimal> stated) {
    if (metric.base().divided() || stated.isEmpty()) {
      return OptionalDouble.empty();
    }
    return quotient(stated.get(), BigDecimal.valueOf(complete.size()));
  }

  private Optional<Quantiles> spread() {
    double[] values =
        complete.stream()
            .map(Entry::observation)
            .filter(each -> Peers.refusal(metric, each).isEmpty())
            .mapToDouble(each -> each.value().orElseThrow())
            .toArray();
    return values.length == 0 ? Optional.empty() : Optional.of(Quantiles.of(values));
  }

  private Optional<Pooled> pooled() {
    if (metric.base().perResident() && frame.residents().isPresent()) {
      BigDecimal residents = BigDecimal.valueOf(frame.residents().getAsLong());
      boolean whole = !complete.isEmpty() && complete.size() == tally.entries().size();
      return whole ? Pooling.of(metric, tally.statedSum(), residents) : Optional.empty();
    }
    return Pooling.of(metric, complete.stream().map(Entry::observation).toList());
  }

  private OptionalDouble perHundredThousand(
      Optional<BigDecimal> stated, int missing, Optional<Pooled> pooled) {
    if (metric.base() == Base.PER_HEAD) {
      return pooled.map(each -> OptionalDouble.of(each.value())).orElse(OptionalDouble.empty());
    }
    boolean told =
        metric.base() == Base.COUNT
            && tally.stratum().scope() == Scope.AREA
            && frame.residents().isPresent()
            && stated.isPresent()
            && missing == 0;
    return told
        ? quotient(
            stated.get().multiply(HUNDRED_THOUSAND),
            BigDecimal.valueOf(frame.residents().getAsLong()))
        : OptionalDouble.empty();
  }

  private OptionalDouble share(Optional<BigDecimal> stated) {
    Optional<BigDecimal> whole =
        frame.nation().map(Tally::statedSum).filter(sum -> sum.signum() > 0);
    if (metric.base().divided() || stated.isEmpty() || whole.isEmpty()) {
      return OptionalDouble.empty();
    }
    return quotient(stated.get().multiply(HUNDRED), whole.get());
  }

  private OptionalDouble restsOnBroken(Optional<BigDecimal> stated) {
    return stated
        .filter(sum -> sum.signum() > 0)
        .map(sum -> quotient(tally.brokenSum(), sum))
        .orElse(OptionalDouble.empty());
  }

  private static OptionalDouble quotient(BigDecimal top, BigDecimal bottom) {
    return OptionalDouble.of(Division.of(top, bottom));
  }
}
