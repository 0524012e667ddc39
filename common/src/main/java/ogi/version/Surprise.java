package ogi.version;

import java.math.BigDecimal;
import java.util.Collection;

/**
 * How little is expected of a coincidence of figures. A count of v is met with a chance of about
 * 1/(v (v+1)): half of all counts other than nought are ones, few are large, and the sum over all v
 * is one. Each value is weighed once however many cells repeat it, since totals, rows and columns
 * of the form print one number many times over.
 */
final class Surprise {
  private static final double LOG_2 = Math.log(2);

  /** No single figure weighs more: a long one may be a number of a document or a slip. */
  private static final double MOST = 20;

  private Surprise() {}

  /** Bits of the coincidence of all these values. */
  static double of(Collection<BigDecimal> values) {
    double bits = 0;
    for (BigDecimal value : values) {
      bits += of(value);
    }
    return bits;
  }

  private static double of(BigDecimal value) {
    // Amounts have decimals: 3.25 is as rare as 325.
    double size = Math.abs(value.stripTrailingZeros().unscaledValue().doubleValue());
    return Math.min(MOST, (Math.log(size) + Math.log(size + 1)) / LOG_2);
  }
}
