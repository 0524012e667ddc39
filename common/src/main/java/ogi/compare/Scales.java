package ogi.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import ogi.compare.metric.CellSum;
import ogi.compare.metric.Metric;
import ogi.form.Cell;
import ogi.form.Form;
import ogi.form.Forms;

/**
 * How the figures of a metric are held as whole numbers: pieces as they are, amounts in 万元 in
 * millionths, which is as exact as tables hold them.
 *
 * @param top decimals of the numerator, 0 or 6
 * @param bottom decimals of the denominator
 */
public record Scales(int top, int bottom) {
  /** Decimals of amounts. */
  public static final int AMOUNT = 6;

  private static final long MILLION = 1_000_000;

  /** By the units of the metric's cells in all forms. */
  public static Scales of(Metric metric) {
    return new Scales(of(metric.numerator()), of(metric.denominator()));
  }

  private static int of(CellSum sum) {
    for (Form form : Forms.all()) {
      Optional<List<Cell>> cells = sum.in(form);
      if (cells.isPresent() && cells.get().stream().anyMatch(c -> !c.unit().counted())) {
        return AMOUNT;
      }
    }
    return 0;
  }

  /** How much 1 is in a denominator. */
  long bottomUnit() {
    return bottom == 0 ? 1 : MILLION;
  }

  BigDecimal top(long scaled) {
    return BigDecimal.valueOf(scaled, top);
  }

  BigDecimal bottom(long scaled) {
    return BigDecimal.valueOf(scaled, bottom);
  }
}
