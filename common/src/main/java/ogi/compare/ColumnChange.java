package ogi.compare;

import java.math.BigDecimal;
import java.util.Optional;
import ogi.compare.Totals.Change;
import ogi.compare.Totals.Pooled;
import ogi.compare.metric.Metric;

/**
 * Change of one metric from one year to the next. Says the same as {@link Changes} of tallies.
 *
 * @param old the metric a year earlier
 * @param column the metric of the year
 * @param year the reports of the year, which know those of the year before
 */
record ColumnChange(MetricColumn old, MetricColumn column, PeerYear year) {

  /** The change over the bodies of an area that have the figure in both years; empty without. */
  Optional<Change> over(AreaPeers peers) {
    Metric metric = column.metric();
    PeerYear then = year.before().orElseThrow();
    Side earlier = new Side(old);
    Side now = new Side(column);
    int bodies = 0;
    for (int k = 0; k < peers.rows().length; k++) {
      int row = peers.rows()[k];
      int past = peers.earlier()[k];
      while (past >= 0 && !old.complete(past)) {
        past = then.sameBodyBefore(past);
      }
      boolean both = past >= 0 && column.complete(row);
      if (both && (!metric.breakBetweenForms() || sameForm(then.peers().get(past), year, row))) {
        bodies++;
        earlier.add(past);
        now.add(row);
      }
    }
    return metric.base().divided()
        ? Changes.quotients(metric, earlier.pooled(), now.pooled(), bodies)
        : Changes.sums(earlier.tops.value(), now.tops.value(), bodies);
  }

  private static boolean sameForm(PeerReport then, PeerYear year, int row) {
    return then.form().equals(year.peers().get(row).form());
  }

  /** The sums of one year over the bodies of both. */
  private static final class Side {
    private final MetricColumn of;
    private final ExactSum tops;
    private final ExactSum under;

    Side(MetricColumn of) {
      this.of = of;
      tops = new ExactSum(of.scales().top());
      under = new ExactSum(of.scales().bottom());
    }

    void add(int row) {
      boolean plain = of.plain(row);
      boolean divided = of.metric().base().divided();
      Observation seen = plain ? null : of.rare(row).seen();
      if (divided && !(plain ? of.hasBottom(row) : seen.denominator().isPresent())) {
        return;
      }
      if (plain) {
        tops.add(of.top(row));
        under.add(divided ? of.bottom(row) : 0);
      } else {
        tops.add(seen.numerator().orElseThrow());
        under.add(seen.denominator().filter(any -> divided).orElse(BigDecimal.ZERO));
      }
    }

    Optional<Pooled> pooled() {
      return Pooling.of(of.metric(), tops.value(), under.value());
    }
  }
}
