package ogi.compare.chance;

/**
 * Normal numbers from layers of equal area under the bell curve: G. Marsaglia and W. W. Tsang, "The
 * ziggurat method for generating random variables", Journal of Statistical Software 5 (2000) 8, in
 * the form of J. A. Doornik, "An improved ziggurat method to generate normal random samples"
 * (2005). The tables come from {@link StrictMath}, so they are the same on every machine.
 */
final class Ziggurat {
  private static final int LAYERS = 128;
  private static final long LAYER_MASK = LAYERS - 1;

  /** Where the tail begins, and the area of a layer, for 128 layers. */
  private static final double TAIL = 3.442619855899;

  private static final double AREA = 9.91256303526217e-3;

  private static final double[] EDGE = new double[LAYERS + 1];
  private static final double[] INNER = new double[LAYERS];

  static {
    double height = bell(TAIL * TAIL);
    EDGE[0] = AREA / height;
    EDGE[1] = TAIL;
    for (int i = 2; i < LAYERS; i++) {
      EDGE[i] = StrictMath.sqrt(-2 * StrictMath.log(AREA / EDGE[i - 1] + height));
      height = bell(EDGE[i] * EDGE[i]);
    }
    for (int i = 0; i < LAYERS; i++) {
      INNER[i] = EDGE[i + 1] / EDGE[i];
    }
  }

  private Ziggurat() {}

  static double normal(Draws draws) {
    while (true) {
      long bits = draws.bits();
      int layer = (int) (bits & LAYER_MASK);
      double u = 2 * Draws.unit(bits) - 1;
      double x = u * EDGE[layer];
      if (Math.abs(u) < INNER[layer]) {
        return x;
      }
      if (layer == 0) {
        return u < 0 ? -tail(draws) : tail(draws);
      }
      double outer = bell(EDGE[layer] * EDGE[layer] - x * x);
      double inner = bell(EDGE[layer + 1] * EDGE[layer + 1] - x * x);
      if (inner + draws.uniform() * (outer - inner) < 1) {
        return x;
      }
    }
  }

  private static double tail(Draws draws) {
    while (true) {
      double x = -StrictMath.log(1 - draws.uniform()) / TAIL;
      double y = -StrictMath.log(1 - draws.uniform());
      if (2 * y >= x * x) {
        return TAIL + x;
      }
    }
  }

  private static double bell(double square) {
    return StrictMath.exp(-square / 2);
  }
}
