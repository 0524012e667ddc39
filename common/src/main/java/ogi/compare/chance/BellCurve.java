package ogi.compare.chance;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The standard normal distribution from tables, for sums over many values: error below 1e-6. One
 * value is better asked of the library.
 */
final class BellCurve {
  private static final int STEPS = 256;
  private static final int FARTHEST = 7;

  /** Share below and height of the curve in turns, since most ask for both at one place. */
  private static final double[] TABLE = new double[2 * (2 * STEPS * FARTHEST + 2)];

  static {
    NormalDistribution normal = NormalDistribution.of(0, 1);
    for (int step = 0; 2 * step < TABLE.length; step++) {
      double x = (double) step / STEPS - FARTHEST;
      TABLE[2 * step] = normal.cumulativeProbability(x);
      TABLE[2 * step + 1] = normal.density(x);
    }
  }

  private BellCurve() {}

  /** The value below which that share lies; from the library. */
  static double quantile(double share) {
    return NormalDistribution.of(0, 1).inverseCumulativeProbability(share);
  }

  /** Share below x. */
  static double below(double x) {
    return x <= -FARTHEST ? 0 : x >= FARTHEST ? 1 : at(0, x);
  }

  /** Height of the curve at x. */
  static double density(double x) {
    return x <= -FARTHEST || x >= FARTHEST ? 0 : at(1, x);
  }

  /**
   * Share below x of a curve that leans: {@link #below} and the leaning times {@code (1 − x²)}
   * times {@link #density}, both read off at once; for x within 7.
   */
  static double below(double x, double lean) {
    double place = (x + FARTHEST) * STEPS;
    int step = 2 * (int) place;
    double share = place - (int) place;
    double below = TABLE[step] + share * (TABLE[step + 2] - TABLE[step]);
    double height = TABLE[step + 1] + share * (TABLE[step + 3] - TABLE[step + 1]);
    return below + lean * (1 - x * x) * height;
  }

  private static double at(int which, double x) {
    double place = (x + FARTHEST) * STEPS;
    int step = (int) place;
    int i = 2 * step + which;
    return TABLE[i] + (place - step) * (TABLE[i + 2] - TABLE[i]);
  }
}
