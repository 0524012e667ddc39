package ogi.compare.chance;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The standard normal distribution from tables, for sums over many values: error below 1e-6. One
 * value is better asked of the library.
 */
final class BellCurve {
  private static final int STEPS = 256;
  private static final int FARTHEST = 7;
  private static final double[] BELOW = new double[2 * STEPS * FARTHEST + 2];
  private static final double[] DENSITY = new double[BELOW.length];

  static {
    NormalDistribution normal = NormalDistribution.of(0, 1);
    for (int i = 0; i < BELOW.length; i++) {
      double x = (double) i / STEPS - FARTHEST;
      BELOW[i] = normal.cumulativeProbability(x);
      DENSITY[i] = normal.density(x);
    }
  }

  private BellCurve() {}

  /** The value below which that share lies; from the library. */
  static double quantile(double share) {
    return NormalDistribution.of(0, 1).inverseCumulativeProbability(share);
  }

  /** Share below x. */
  static double below(double x) {
    return x <= -FARTHEST ? 0 : x >= FARTHEST ? 1 : at(BELOW, x);
  }

  /** Height of the curve at x. */
  static double density(double x) {
    return x <= -FARTHEST || x >= FARTHEST ? 0 : at(DENSITY, x);
  }

  private static double at(double[] table, double x) {
    double place = (x + FARTHEST) * STEPS;
    int step = (int) place;
    return table[step] + (place - step) * (table[step + 1] - table[step]);
  }
}
