package ogi.outlier;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Whether one year of a filer stands out among its other years: for filers without enough peers.
 * The year is no part of the mean and the standard deviation that it is held against; with it no
 * point of a series of five could ever be more than 1.79 deviations away, however large.
 */
public final class OwnSeries {
  /** With fewer years no one of them can be told from the others. */
  public static final int YEARS = 5;

  /** Half a piece more, so that zero has a logarithm. */
  private static final double HALF = 0.5;

  /** Figures of a body rarely stay within a tenth, whatever the other years show. */
  private static final double LEAST_DEVIATION = 0.1;

  private OwnSeries() {}

  /**
   * The two-sided p-value of one year as a further draw from the others, on logarithms, by the
   * t-distribution of a prediction; 1 with fewer than {@link #YEARS} years.
   *
   * @param figures of all years, 0 or more
   * @param tested index of the year
   */
  public static double pValue(double[] figures, int tested) {
    if (figures.length < YEARS) {
      return 1;
    }
    double[] others = new double[figures.length - 1];
    Arrays.setAll(others, i -> Math.log(figures[i < tested ? i : i + 1] + HALF));
    double mean = Arrays.stream(others).average().orElseThrow();
    double squares = Arrays.stream(others).map(each -> (each - mean) * (each - mean)).sum();
    double chance = 1 / (Math.exp(mean) + HALF);
    double variance =
        Math.max(squares / (others.length - 1), LEAST_DEVIATION * LEAST_DEVIATION + chance);
    double t =
        (Math.log(figures[tested] + HALF) - mean) / Math.sqrt(variance * (1 + 1.0 / others.length));
    return 2 * TDistribution.of(others.length - 1).survivalProbability(Math.abs(t));
  }
}
