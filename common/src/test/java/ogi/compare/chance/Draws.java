package ogi.compare.chance;

/**
 * A stream of random numbers that is the same on every machine and in every version of Java:
 * SplitMix64 (G. L. Steele, D. Lea and C. H. Flood, "Fast splittable pseudorandom number
 * generators", OOPSLA 2014), normal numbers by the {@link Ziggurat}.
 */
final class Draws {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final double UNIT = 0x1.0p-53;
  private static final int UNIT_SHIFT = 11;

  private long state;

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

  /** From 0 to below 1. */
  double uniform() {
    return unit(bits());
  }

  /** 64 random bits. */
  long bits() {
    state += GOLDEN;
    return mix(state);
  }

  /** A number from the first 53 of 64 bits; the others are free for another use. */
  static double unit(long bits) {
    return (bits >>> UNIT_SHIFT) * UNIT;
  }

  double normal() {
    return Ziggurat.normal(this);
  }

  /** Gamma with that shape and scale 1. */
  double gamma(double shape) {
    return new Gamma(shape).draw(this);
  }

  /** Beta with these shapes. */
  double beta(double first, double second) {
    return beta(new Gamma(first), new Gamma(second));
  }

  /** Beta from the gamma distributions of its shapes. */
  double beta(Gamma first, Gamma second) {
    double a = first.draw(this);
    double sum = a + second.draw(this);
    return sum == 0 ? 0.5 : a / sum;
  }
}
