package ogi.compare;

import java.math.BigDecimal;

/**
 * The one way in which exact figures become a quotient: each side is rounded to the nearest double
 * and the two are divided, so that any other program with IEEE arithmetic gets the same digits.
 */
final class Division {
  private static final long EXACT = 1L << 53;

  private Division() {}

  static double of(BigDecimal top, BigDecimal bottom) {
    return top.doubleValue() / bottom.doubleValue();
  }

  /**
   * The double next to a scaled figure times a factor.
   *
   * @param scaled the figure times 10 to the power of {@code scale}
   * @param factor a small whole number
   * @param scale 0 for pieces, 6 for amounts
   */
  static double nearest(long scaled, int factor, int scale) {
    long most = EXACT / factor;
    if (scaled > most || scaled < -most) {
      return BigDecimal.valueOf(scaled, scale).multiply(BigDecimal.valueOf(factor)).doubleValue();
    }
    // Both numbers are exact in a double, so that this is rounded once.
    return scale == 0 ? scaled * factor : (scaled * factor) / AMOUNT;
  }

  private static final double AMOUNT = 1e6;
}
