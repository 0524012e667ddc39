package ogi.compare;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import ogi.compare.chance.Interval;
import ogi.compare.chance.Quantiles;

/**
 * What the reports of one area and stratum say about one metric together. Only reports with all
 * figures of the metric enter sums, means and quantiles; a missing figure is never a zero. Reports
 * of unknown scope are counted and not added, nor are reports of which one holds another.
 *
 * @param reports in the group
 * @param missing of them, those without all figures of the metric
 * @param sumLow the least the numerators can add up to, missing cells as low as they can be; empty
 *     when the metric is defined for none of the reports
 * @param sumStated the known numerators; empty when none is known
 * @param sumHigh the most they can add up to; empty when nothing limits a missing figure
 * @param mean of counts and amounts per complete report; rates have none, they are pooled
 * @param spread quantiles (type 7) of the reports' values; of quotients only those whose
 *     denominator reaches the metric's minimum
 * @param pooled quotient of the sums; only for quotients
 * @param perHundredThousand numerators per 100 000 residents; only where nothing is missing and the
 *     reports cover the area's residents
 * @param change on last year over the filers that have the figure in both years
 * @param shareOfNation the sum in percent of the nation's sum in the same stratum; only for counts
 *     and amounts
 * @param restsOnBroken share of the sum that reports with broken sums hold, where a broken sum
 *     touches the metric's cells; empty when the sum is not above zero
 */
public record Totals(
    int reports,
    int missing,
    Optional<BigDecimal> sumLow,
    Optional<BigDecimal> sumStated,
    Optional<BigDecimal> sumHigh,
    OptionalDouble mean,
    Optional<Quantiles> spread,
    Optional<Pooled> pooled,
    OptionalDouble perHundredThousand,
    Optional<Change> change,
    OptionalDouble shareOfNation,
    OptionalDouble restsOnBroken) {

  /**
   * Sum of numerators over sum of denominators, never a mean of quotients.
   *
   * @param numerator sum over the reports that have both
   * @param denominator sum over the same reports, above 0
   * @param value in the unit of the metric
   * @param interval 95 %, Wilson for rates and exact Poisson otherwise, in the same unit; none for
   *     money
   */
  public record Pooled(
      BigDecimal numerator, BigDecimal denominator, double value, Optional<Interval> interval) {}

  /**
   * @param value rise since last year: in points for rates, in percent for everything else, so that
   *     a percentage never stands for a percentage of a percentage
   * @param filers how many filers it rests on
   */
  public record Change(double value, int filers) {}
}
