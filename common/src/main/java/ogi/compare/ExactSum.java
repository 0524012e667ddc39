package ogi.compare;

import java.math.BigDecimal;

/** A sum of scaled figures: in a long as far as that goes, beyond it without a limit. */
final class ExactSum {
  private final int scale;
  private long near;
  private BigDecimal far = BigDecimal.ZERO;

  /**
   * @param scale 0 for pieces, 6 for amounts held in millionths
   */
  ExactSum(int scale) {
    this.scale = scale;
  }

  void add(long scaled) {
    long sum = near + scaled;
    if (((near ^ sum) & (scaled ^ sum)) < 0) {
      far = far.add(BigDecimal.valueOf(near, scale));
      near = scaled;
    } else {
      near = sum;
    }
  }

  void add(BigDecimal figure) {
    far = far.add(figure);
  }

  BigDecimal value() {
    return far.add(BigDecimal.valueOf(near, scale));
  }
}
