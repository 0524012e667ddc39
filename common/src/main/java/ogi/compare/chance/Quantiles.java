package ogi.compare.chance;

import java.util.Arrays;

/**
 * Quantiles by linear interpolation between the two nearest values, (n − 1)p + 1 from below: type 7
 * of R. J. Hyndman and Y. Fan, "Sample quantiles in statistical packages", The American
 * Statistician 50 (1996) 361–365; the default of R, NumPy and Excel's QUARTILE.INC.
 */
public record Quantiles(double p10, double p25, double median, double p75, double p90) {
  /** Of at least one value, in any order. */
  public static Quantiles of(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return new Quantiles(
        at(sorted, 0.10), at(sorted, 0.25), at(sorted, 0.50), at(sorted, 0.75), at(sorted, 0.90));
  }

  /** The quantile of values that are sorted already. */
  static double at(double[] sorted, double p) {
    double place = (sorted.length - 1) * p;
    int below = (int) Math.floor(place);
    int above = Math.min(below + 1, sorted.length - 1);
    double share = place - below;
    return share == 0 ? sorted[below] : sorted[below] + share * (sorted[above] - sorted[below]);
  }
}
