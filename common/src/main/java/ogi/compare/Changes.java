package ogi.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ogi.compare.Tally.Entry;
import ogi.compare.Totals.Change;
import ogi.compare.Totals.Pooled;
import ogi.compare.metric.Base;
import ogi.compare.metric.Metric;

/**
 * The rise of a metric over the filers that have it in both years, so that a newly reporting or a
 * missing filer is not taken for a change. A metric whose cells differ between the forms is
 * compared only where the form stayed the same.
 */
final class Changes {
  private static final double PERCENT = 100;

  private Changes() {}

  static Optional<Change> between(Tally before, Tally now) {
    Metric metric = now.metric();
    Map<String, Entry> earlier = new HashMap<>();
    before.entries().stream()
        .filter(entry -> entry.complete(metric) && !entry.filerId().isEmpty())
        .forEach(entry -> earlier.put(entry.filerId(), entry));
    List<Observation> then = new ArrayList<>();
    List<Observation> today = new ArrayList<>();
    for (Entry entry : now.entries()) {
      Entry old = earlier.get(entry.filerId());
      boolean both = old != null && entry.complete(metric);
      if (both && (!metric.breakBetweenForms() || old.form().equals(entry.form()))) {
        then.add(old.observation());
        today.add(entry.observation());
      }
    }
    return metric.base().divided()
        ? quotients(metric, Pooling.of(metric, then), Pooling.of(metric, today), today.size())
        : sums(sum(then), sum(today), today.size());
  }

  /** The rise of a quotient from one pooled level to the other. */
  static Optional<Change> quotients(
      Metric metric, Optional<Pooled> old, Optional<Pooled> fresh, int filers) {
    if (old.isEmpty() || fresh.isEmpty()) {
      return Optional.empty();
    }
    double before = old.get().value();
    double after = fresh.get().value();
    if (metric.base() == Base.RATE) {
      return Optional.of(new Change(after - before, filers));
    }
    return before == 0
        ? Optional.empty()
        : Optional.of(new Change((after / before - 1) * PERCENT, filers));
  }

  /** The rise of a sum. */
  static Optional<Change> sums(BigDecimal before, BigDecimal after, int filers) {
    if (before.signum() <= 0) {
      return Optional.empty();
    }
    double rise = after.subtract(before).doubleValue() / before.doubleValue();
    return Optional.of(new Change(rise * PERCENT, filers));
  }

  private static BigDecimal sum(List<Observation> observations) {
    return observations.stream()
        .map(each -> each.numerator().orElseThrow())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
