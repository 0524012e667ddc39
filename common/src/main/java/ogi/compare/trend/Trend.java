package ogi.compare.trend;

import java.util.List;
import ogi.compare.Series;

/**
 * The trend of an unbroken stretch of a series. Nothing is said of fewer than five points: of four,
 * the clearest order of all comes about by chance once in twelve times.
 *
 * @param segment number of the stretch in its series
 * @param last the newest of its points
 * @param from first year with a point
 * @param to last year with a point
 * @param points with a value whose own denominator reaches the metric's minimum
 * @param leftOut further reports of the stretch, which have no value or too small a denominator
 * @param score Kendall's: rising pairs of years less falling ones
 * @param tau score over the largest there can be, ties allowed for (tau-b); 0 when all are equal
 * @param p chance of so far a score without a trend, exact, both sides
 * @param slope median rise per year, in the unit of the metric
 * @param slopeLow lower end of its 95 % interval
 * @param slopeHigh upper end
 */
public record Trend(
    int segment,
    Series.Point last,
    int from,
    int to,
    int points,
    int leftOut,
    int score,
    double tau,
    double p,
    double slope,
    double slopeLow,
    double slopeHigh) {
  /** From so many points on a trend is tested. */
  public static final int FEWEST = 5;

  /** The trends of a series: one per unbroken stretch with enough points, in their order. */
  public static List<Trend> of(Series series) {
    return series.segments().stream()
        .map(stretch -> Stretch.of(series.metric(), stretch))
        .filter(stretch -> stretch.points().size() >= FEWEST)
        .map(Stretch::trend)
        .toList();
  }
}
