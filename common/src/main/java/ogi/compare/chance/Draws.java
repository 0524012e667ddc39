package ogi.compare.chance;

/**
 * A stream of random numbers that is the same on every machine and in every version of Java:
 * SplitMix64 (G. L. Steele, D. Lea and C. H. Flood, "Fast splittable pseudorandom number
 * generators", OOPSLA 2014) with the polar method for normal numbers and G. Marsaglia and W. W.
 * Tsang, "A simple method for generating gamma variables", ACM Transactions on Mathematical Software
 * 26 (2000) 363–372.
 */
final class Draws {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final double UNIT = 0x1.0p-53;
  private static final int UNIT_SHIFT = 11;

  /** Constants of Marsaglia and Tsang's squeeze. */
  private static final double SQUEEZE = 0.0331;

  private long state;
  private double spareNormal;
  private boolean hasSpare;

  Draws(long seed) {
    state = seed;
  }

  /** A seed for a named part of the work, so that parts do not share their numbers. */
  static long seed(long seed, String part) {
    long mixed = mix(seed + GOLDEN);
    for (int i = 0; i < part.length(); i++) {
      mixed = mix(mixed + GOLDEN + part.charAt(i));
    }
    return mixed;
  }

  private static long mix(long z) {
    long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
    return b ^ (b >>> 31);
  }

  /** Between 0 and 1, neither of them reached from below at 1. */
  double uniform() {
    state += GOLDEN;
    return (mix(state) >>> UNIT_SHIFT) * UNIT;
  }

  double normal() {
    if (hasSpare) {
      hasSpare = false;
      return spareNormal;
    }
    double x;
    double y;
    double square;
    do {
      x = 2 * uniform() - 1;
      y = 2 * uniform() - 1;
      square = x * x + y * y;
    } while (square >= 1 || square == 0);
    double factor = StrictMath.sqrt(-2 * StrictMath.log(square) / square);
    spareNormal = y * factor;
    hasSpare = true;
    return x * factor;
  }

  /** Gamma with that shape and scale 1. */
  double gamma(double shape) {
    if (shape < 1) {
      return gamma(shape + 1) * StrictMath.pow(1 - uniform(), 1 / shape);
    }
    double d = shape - 1.0 / 3;
    double c = 1 / Math.sqrt(9 * d);
    while (true) {
      double x = normal();
      double cube = 1 + c * x;
      if (cube <= 0) {
        continue;
      }
      double v = cube * cube * cube;
      double u = 1 - uniform();
      double square = x * x;
      if (u < 1 - SQUEEZE * square * square
          || StrictMath.log(u) < 0.5 * square + d * (1 - v + StrictMath.log(v))) {
        return d * v;
      }
    }
  }

  /** Beta with these shapes. */
  double beta(double first, double second) {
    double a = gamma(first);
    double sum = a + gamma(second);
    return sum == 0 ? 0.5 : a / sum;
  }
}
