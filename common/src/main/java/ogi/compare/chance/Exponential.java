package ogi.compare.chance;

/** Quick exponentials of negative numbers, the same on every machine: relative error below 1e-9. */
final class Exponential {
  private static final int STEPS = 64;
  private static final int FARTHEST = 40;
  private static final double[] TABLE = new double[STEPS * FARTHEST + 1];

  static {
    for (int i = 0; i < TABLE.length; i++) {
      TABLE[i] = StrictMath.exp(-(double) i / STEPS);
    }
  }

  private Exponential() {}

  /** e to the power of −x for x from 0; 0 beyond 40. */
  static double ofMinus(double x) {
    if (!(x < FARTHEST)) {
      return 0;
    }
    int step = (int) (x * STEPS);
    double rest = x - (double) step / STEPS;
    return TABLE[step] * (1 - rest * (1 - rest / 2 * (1 - rest / 3 * (1 - rest / 4))));
  }
}
