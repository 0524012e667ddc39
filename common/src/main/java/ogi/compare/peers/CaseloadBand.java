package ogi.compare.peers;

import java.math.BigDecimal;

/**
 * Bands of cases with fixed limits: 0, 1 to 2, 3 to 9, 10 to 29, 30 to 99, 100 to 299 and so on.
 * Fixed ones, because quantiles of the year would move a body to other peers when others report;
 * two to a power of ten, so that in a band the largest has some three times the cases of the
 * smallest and chance weighs alike.
 */
final class CaseloadBand {
  private static final BigDecimal THREE = BigDecimal.valueOf(3);

  private CaseloadBand() {}

  /** The name of the band, for instance {@code 30-99}. */
  static String of(BigDecimal cases) {
    if (cases.compareTo(BigDecimal.ONE) < 0) {
      return "0";
    }
    BigDecimal power = BigDecimal.ONE;
    while (power.movePointRight(1).compareTo(cases) <= 0) {
      power = power.movePointRight(1);
    }
    BigDecimal middle = power.multiply(THREE);
    return cases.compareTo(middle) < 0
        ? name(power, middle)
        : name(middle, power.movePointRight(1));
  }

  private static String name(BigDecimal from, BigDecimal next) {
    return from.toPlainString() + "-" + next.subtract(BigDecimal.ONE).toPlainString();
  }
}
