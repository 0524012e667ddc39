package ogi.compare.move;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Numerator and denominator of a body or of several together; exact.
 *
 * @param top pieces or money
 * @param bottom what they are divided by; zero for counts and amounts
 */
record Sums(BigDecimal top, BigDecimal bottom) {
  static final Sums NONE = new Sums(BigDecimal.ZERO, BigDecimal.ZERO);

  Sums plus(Sums other) {
    return new Sums(top.add(other.top), bottom.add(other.bottom));
  }

  /** The quotient; refuses a zero denominator. */
  BigDecimal rate() {
    return top.divide(bottom, MathContext.DECIMAL128);
  }

  double quotient() {
    return top.doubleValue() / bottom.doubleValue();
  }

  /**
   * By how much these bodies lift the quotient of the whole above that of the panel: their share of
   * the whole's denominator times the distance of their quotient from the panel's. One division of
   * exact sums.
   */
  BigDecimal liftAbove(Sums panel, Sums whole) {
    BigDecimal distance = top.multiply(panel.bottom).subtract(panel.top.multiply(bottom));
    return distance.divide(panel.bottom.multiply(whole.bottom), MathContext.DECIMAL128);
  }
}
