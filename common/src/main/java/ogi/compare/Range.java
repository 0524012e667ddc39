package ogi.compare;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * Between which figures a sum must lie when some of its cells have none.
 *
 * @param low what is known of it, since no cell can be negative
 * @param high the most that the form's sums allow; empty when nothing limits it
 */
public record Range(BigDecimal low, Optional<BigDecimal> high) {
  public Range {
    Objects.requireNonNull(low);
    Objects.requireNonNull(high);
  }

  /** A sum of which nothing is missing. */
  public static Range exactly(BigDecimal figure) {
    return new Range(figure, Optional.of(figure));
  }

  /** The range of the sum of two; not limited when one of them is not. */
  public Range plus(Range other) {
    return new Range(
        low.add(other.low), high.flatMap(mine -> other.high.map(theirs -> mine.add(theirs))));
  }
}
