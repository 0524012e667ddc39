package ogi.compare.move;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Rounds the parts of a whole so that they still add up to it: each to six decimals, and what
 * rounding leaves over goes to the largest part, where it weighs least.
 */
public final class ExactParts {
  /** Decimals of an amount in the tables. */
  public static final int SCALE = 6;

  private ExactParts() {}

  /** An amount as the tables hold it. */
  public static BigDecimal round(BigDecimal amount) {
    return amount.setScale(SCALE, RoundingMode.HALF_EVEN);
  }

  /**
   * The rounded parts in their order.
   *
   * @param whole rounded already
   * @param parts that add up to it but for rounding; at least one
   */
  public static List<BigDecimal> of(BigDecimal whole, List<BigDecimal> parts) {
    List<BigDecimal> rounded = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    int largest = 0;
    for (int i = 0; i < parts.size(); i++) {
      BigDecimal part = round(parts.get(i));
      rounded.add(part);
      sum = sum.add(part);
      if (parts.get(i).abs().compareTo(parts.get(largest).abs()) > 0) {
        largest = i;
      }
    }
    rounded.set(largest, rounded.get(largest).add(whole.subtract(sum)));
    return rounded;
  }
}
