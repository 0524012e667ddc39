package ogi.document.office;

import java.math.BigDecimal;
import java.math.MathContext;

/** A number of a workbook as digits: without exponent, separators or the errors of its storage. */
final class PlainNumber {
  /** Excel keeps and shows 15 digits. */
  private static final MathContext DIGITS = new MathContext(15);

  private static final double LARGEST = 1e15;

  private PlainNumber() {}

  static String of(double number) {
    if (number == Math.rint(number) && Math.abs(number) < LARGEST) {
      return Long.toString((long) number);
    }
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      return "";
    }
    return new BigDecimal(number).round(DIGITS).stripTrailingZeros().toPlainString();
  }

  /** As stored in a file; a text that is no number stays. */
  static String of(String stored) {
    try {
      return of(Double.parseDouble(stored));
    } catch (NumberFormatException e) {
      return stored;
    }
  }
}
