package ogi.check.edit;

/** By how much each sum of a block is off (left minus right), and which are broken, as bits. */
final class Residual {
  private final long[] left;
  private long broken;

  Residual(int sums) {
    left = new long[sums];
  }

  long of(int sum) {
    return left[sum];
  }

  /** The sums that are not zero, as bits. */
  long broken() {
    return broken;
  }

  boolean isBroken(int sum) {
    return sum >= 0 && left[sum] != 0;
  }

  void add(int sum, long amount) {
    left[sum] += amount;
    if (left[sum] == 0) {
      broken &= ~(1L << sum);
    } else {
      broken |= 1L << sum;
    }
  }

  /** Adds what an amount along a direction does, or takes it back with the negative amount. */
  void add(Direction direction, long amount) {
    for (int i = 0; i < direction.sums().length; i++) {
      add(direction.sums()[i], direction.effects()[i] * amount);
    }
  }

  /** Adds what a step does (+1), or takes it back (-1). */
  void add(Step step, int times) {
    for (int i = 0; i < step.sums().length; i++) {
      add(step.sums()[i], times * step.effects()[i]);
    }
  }

  /** A number that adds up like the residuals do, to look up what would cancel it. */
  long hash() {
    long hash = 0;
    for (int sum = 0; sum < left.length; sum++) {
      hash += left[sum] * weight(sum);
    }
    return hash;
  }

  /** An odd number for each sum, unrelated to those of the others (SplitMix64). */
  static long weight(int sum) {
    long z = (sum + 1) * 0x9E3779B97F4A7C15L;
    z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return (z ^ z >>> 31) | 1;
  }
}
