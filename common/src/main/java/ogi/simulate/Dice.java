package ogi.simulate;

import java.util.List;
import java.util.Random;

/**
 * Random numbers that depend on nothing but a seed and the place they are drawn for, so that any
 * document can be made alone and in any order. {@link Random} is used because its algorithm is
 * fixed by its specification.
 */
final class Dice {
  private Dice() {}

  /** What the numbers are drawn for; each use has its own sequence. */
  enum Use {
    ROLE,
    BODY,
    CARRY,
    FIGURES,
    PROSE,
    FAULTS,
    TRAITS,
    LAYOUT,
    BYTES,
    OTHER,
    DAMAGE,
    SHEET
  }

  static Random of(long seed, Use use, long... place) {
    long state = mix(seed + 0x9E3779B97F4A7C15L * (use.ordinal() + 1));
    for (long part : place) {
      state = mix(state + 0x9E3779B97F4A7C15L * (part + 1));
    }
    return new Random(state);
  }

  /** The finaliser of SplitMix64: neighbouring seeds give unrelated sequences. */
  private static long mix(long value) {
    long z = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }

  static boolean happens(Random random, double rate) {
    return random.nextDouble() < rate;
  }

  static <T> T pick(Random random, List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  @SafeVarargs
  static <T> T pick(Random random, T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  /** Index drawn with the given weights. */
  static int weighted(Random random, double... weights) {
    double all = 0;
    for (double weight : weights) {
      all += weight;
    }
    double at = random.nextDouble() * all;
    for (int i = 0; i < weights.length - 1; i++) {
      at -= weights[i];
      if (at < 0) {
        return i;
      }
    }
    return weights.length - 1;
  }

  /** A whole number from {@code low} to {@code high}, both included. */
  static int between(Random random, int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  /** A count about a median, with the given spread of its logarithm. */
  static double logNormal(Random random, double median, double sigma) {
    return median * StrictMath.exp(sigma * random.nextGaussian());
  }
}
