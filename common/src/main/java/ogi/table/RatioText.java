package ogi.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A ratio as text: {@value #DIGITS} significant digits at most, rounded half to even, without an
 * exponent and without zeros at the end. Most ratios are rounded in whole numbers; where the double
 * arithmetic on the way could decide otherwise than the exact value, that one is asked.
 */
public final class RatioText {
  /** Significant digits. */
  public static final int DIGITS = 9;

  private static final double LEAST = 1e-12;
  private static final double MOST = 1e18;
  private static final double FROM = 1e8;
  private static final double BEFORE = 1e9;

  /** Far above the error of one multiplication below 1e9, which is 6e-8. */
  private static final double DOUBTFUL = 1e-6;

  /** Powers of ten that a double holds exactly. */
  private static final double[] TENS = new double[23];

  static {
    for (int i = 0; i < TENS.length; i++) {
      TENS[i] = Double.parseDouble("1e" + i);
    }
  }

  private RatioText() {}

  /** The text of a finite number. */
  public static String of(double ratio) {
    double size = Math.abs(ratio);
    if (size < LEAST || size >= MOST) {
      return exact(ratio);
    }
    int decimals = DIGITS - 1 - (int) Math.floor(Math.log10(size));
    double moved = decimals >= 0 ? size * TENS[decimals] : size / TENS[-decimals];
    long digits = (long) moved;
    double rest = moved - digits;
    if (moved < FROM || moved >= BEFORE || Math.abs(rest - 0.5) < DOUBTFUL) {
      return exact(ratio);
    }
    return plain(rest > 0.5 ? digits + 1 : digits, decimals, ratio < 0);
  }

  /** The same from the exact value of the double. */
  static String exact(double ratio) {
    BigDecimal rounded =
        new BigDecimal(ratio).round(new MathContext(DIGITS, RoundingMode.HALF_EVEN));
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  private static String plain(long digits, int decimals, boolean negative) {
    long rest = digits;
    int places = decimals;
    while (places > 0 && rest % 10 == 0) {
      rest /= 10;
      places--;
    }
    StringBuilder text = new StringBuilder(24).append(rest);
    for (int i = places; i < 0; i++) {
      text.append('0');
    }
    if (places > 0) {
      while (text.length() <= places) {
        text.insert(0, '0');
      }
      text.insert(text.length() - places, '.');
    }
    return negative ? text.insert(0, '-').toString() : text.toString();
  }
}
