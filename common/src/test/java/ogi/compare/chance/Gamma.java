package ogi.compare.chance;

/**
 * A gamma distribution with scale 1, ready to be drawn from often: G. Marsaglia and W. W. Tsang, "A
 * simple method for generating gamma variables", ACM Transactions on Mathematical Software 26
 * (2000) 363–372.
 */
final class Gamma {
  /** Constant of the squeeze that spares most logarithms. */
  private static final double SQUEEZE = 0.0331;

  private final double shape;
  private final double d;
  private final double c;

  Gamma(double shape) {
    this.shape = shape;
    this.d = (shape < 1 ? shape + 1 : shape) - 1.0 / 3;
    this.c = 1 / Math.sqrt(9 * d);
  }

  double draw(Draws draws) {
    double large = large(draws);
    return shape < 1 ? large * StrictMath.pow(1 - draws.uniform(), 1 / shape) : large;
  }

  /** Shapes from 1; smaller ones are drawn with one more and drawn in afterwards. */
  private double large(Draws draws) {
    while (true) {
      double x = draws.normal();
      double root = 1 + c * x;
      if (root <= 0) {
        continue;
      }
      double v = root * root * root;
      double u = 1 - draws.uniform();
      double square = x * x;
      if (u < 1 - SQUEEZE * square * square
          || StrictMath.log(u) < 0.5 * square + d * (1 - v + StrictMath.log(v))) {
        return d * v;
      }
    }
  }
}
