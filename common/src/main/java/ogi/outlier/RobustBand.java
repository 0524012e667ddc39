package ogi.outlier;

import java.util.Arrays;
import ogi.compare.chance.Quantiles;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * How far a value lies from the median of the others, in their scaled median absolute deviations
 * (B. Iglewicz and D. C. Hoaglin, "How to detect and handle outliers", 1993, who ask from 3.5 on).
 * Its p-value is that of a t-distribution whose tails are as heavy as those of the others: the
 * degrees of freedom follow from the ratio of the distance that a twentieth of them exceed to the
 * median one, and are no more than a tenth of the values, since few values do not show how heavy
 * their tails are. What this keeps of the stated rate of false findings is measured in {@code
 * docs/accuracy-anomalies.md}.
 *
 * @param centre median of the others
 * @param scale 1.4826 times their median absolute deviation, so that it equals the standard
 *     deviation of a normal distribution; no less than the floor given
 * @param z distance of the value in scales
 * @param pValue two-sided
 */
public record RobustBand(double centre, double scale, double z, double pValue) {
  private static final double TO_NORMAL = 1.4826022185056018;
  private static final double[] DEGREES = {
    2, 2.5, 3, 3.5, 4, 4.5, 5, 6, 7, 8.5, 10, 12.5, 15, 20, 30
  };

  /** How far out the tails are looked at: nearer ones look like those of any distribution. */
  private static final double FAR = 0.95;

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
      Arrays.sort(distances);
      double median = quantile(distances, 0.5);
      double scale = Math.max(floor, TO_NORMAL * median);
      double ratio = quantile(distances, FAR) / median;
      TDistribution tails = TDistribution.of(degrees(ratio, others.length));
      for (int i = fold; i < values.length; i += folds.count()) {
        double z = (values[i] - centre) / scale;
        double p = 2 * tails.survivalProbability(Math.abs(z));
        bands[i] = new RobustBand(centre, scale, z, Math.min(1, p));
      }
    }
    return bands;
  }

  /** The ratio is taken one standard error higher, which is about its share 1/√n. */
  private static double degrees(double found, int others) {
    double ratio = found * (1 + 1 / Math.sqrt(others));
    double degrees = DEGREES[0];
    for (int i = 0; i < DEGREES.length; i++) {
      if (RATIOS[i] >= ratio && DEGREES[i] <= others / 10.0) {
        degrees = DEGREES[i];
      }
    }
    return degrees;
  }

  private static double quantile(double[] sorted, double share) {
    double at = share * (sorted.length - 1);
    int below = (int) at;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }

  private static double[] ratios() {
    return Arrays.stream(DEGREES)
        .mapToObj(TDistribution::of)
        .mapToDouble(
            t ->
                t.inverseCumulativeProbability((1 + FAR) / 2)
                    / t.inverseCumulativeProbability(0.75))
        .toArray();
  }
}
