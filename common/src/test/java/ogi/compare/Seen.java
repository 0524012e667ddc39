package ogi.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import ogi.compare.metric.Metric;

/** Observations as a complete report gives them. */
public final class Seen {
  private Seen() {}

  /** A quotient of whole numbers; without a value when nothing stands below the line. */
  public static Observation quotient(Metric metric, int top, int bottom) {
    return new Observation(
        metric.unit(),
        true,
        Optional.of(BigDecimal.valueOf(top)),
        Optional.of(BigDecimal.valueOf(bottom)),
        Optional.of(Range.exactly(BigDecimal.valueOf(top))),
        Optional.of(Range.exactly(BigDecimal.valueOf(bottom))),
        bottom == 0 ? Optional.of(Reason.ZERO_DENOMINATOR) : Optional.empty(),
        List.of());
  }
}
