package ogi.compare;

import java.util.List;
import java.util.OptionalInt;

/**
 * Ranks by the value as it stands, without regard to chance: equal values share the best rank of
 * their run, the next one leaves the gap.
 */
public final class PlainRanks {
  private final double[] values;
  private final RankOrder order;

  /**
   * Ranks of the reports that have a value and reach the metric's minimum.
   *
   * @param rows of the reports that are held against each other
   */
  public PlainRanks(MetricColumn column, List<Integer> rows) {
    values = column.values();
    double[] ranked =
        rows.stream().mapToDouble(row -> values[row]).filter(v -> !Double.isNaN(v)).toArray();
    order = new RankOrder(ranked, column.metric().polarity().lowestFirst());
  }

  /** The rank of a report; empty when it has none. */
  public OptionalInt of(int row) {
    return Double.isNaN(values[row])
        ? OptionalInt.empty()
        : OptionalInt.of(order.rank(values[row]));
  }
}
