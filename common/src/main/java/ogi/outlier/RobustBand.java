package ogi.outlier;

import java.util.Arrays;
import ogi.compare.chance.Quantiles;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * How far a value lies from the median of the others, in their scaled median absolute deviations
 * (B. Iglewicz and D. C. Hoaglin, "How to detect and handle outliers", 1993, who ask from 3.5 on).
 * Its p-value is that of a t-distribution whose tails are as heavy as those of the others: the
 * degrees of freedom follow from the ratio of their ninth decile to their median distance, and are
 * no more than a tenth of the values, since few values do not show how heavy their tails are.
 *
 * @param centre median of the others
 * @param scale 1.4826 times their median absolute deviation, so that it equals the standard
 *     deviation of a normal distribution; no less than the floor given
 * @param z distance of the value in scales
 * @param pValue two-sided
 */
public record RobustBand(double centre, double scale, double z, double pValue) {
  private static final double TO_NORMAL = 1.4826022185056018;
  private static final int[] DEGREES = {2, 3, 4, 5, 7, 10, 15, 30};
  private static final double[] RATIOS = ratios();

  /**
   * Every value against the others, in the order given.
   *
   * @param values at least two, finite
   * @param floor least scale, above 0: equal values do not make every other one infinitely far
   */
  public static RobustBand[] of(double[] values, double floor) {
    Folds folds = new Folds(values.length);
    RobustBand[] bands = new RobustBand[values.length];
    for (int fold = 0; fold < folds.count(); fold++) {
      double[] others = folds.others(values, fold);
      double centre = Quantiles.of(others).median();
      double[] distances = Arrays.stream(others).map(other -> Math.abs(other - centre)).toArray();
      Quantiles spread = Quantiles.of(distances);
      double scale = Math.max(floor, TO_NORMAL * spread.median());
      TDistribution tails = TDistribution.of(degrees(spread, others.length));
      for (int i = fold; i < values.length; i += folds.count()) {
        double z = (values[i] - centre) / scale;
        double p = 2 * tails.survivalProbability(Math.abs(z));
        bands[i] = new RobustBand(centre, scale, z, Math.min(1, p));
      }
    }
    return bands;
  }

  private static int degrees(Quantiles distances, int others) {
    double ratio = distances.p90() / distances.median();
    int degrees = DEGREES[0];
    for (int i = 0; i < DEGREES.length; i++) {
      if (RATIOS[i] >= ratio && DEGREES[i] <= others / 10) {
        degrees = DEGREES[i];
      }
    }
    return degrees;
  }

  private static double[] ratios() {
    return Arrays.stream(DEGREES)
        .mapToObj(TDistribution::of)
        .mapToDouble(
            t -> t.inverseCumulativeProbability(0.95) / t.inverseCumulativeProbability(0.75))
        .toArray();
  }
}
