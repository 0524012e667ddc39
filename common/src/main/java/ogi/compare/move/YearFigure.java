package ogi.compare.move;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import ogi.compare.Observation;
import ogi.compare.Reason;
import ogi.compare.metric.Metric;

/**
 * One metric of one body in one year, as a split of a change needs it.
 *
 * @param filerId who; empty when its place is not settled, so that it cannot be found in another
 *     year
 * @param filer its name
 * @param form id of the report's form
 * @param seen the metric as the report in use states it
 * @param earlier the same as versions state that the report has superseded; an entry without sums
 *     when a version does not tell; no entry when there is no such version
 */
public record YearFigure(
    String filerId, String filer, String form, Observation seen, List<Observation> earlier) {
  public YearFigure {
    Objects.requireNonNull(filerId);
    Objects.requireNonNull(filer);
    Objects.requireNonNull(form);
    Objects.requireNonNull(seen);
    earlier = List.copyOf(earlier);
  }

  /** A body whose report has superseded no other. */
  public static YearFigure of(String filerId, String filer, String form, Observation seen) {
    return new YearFigure(filerId, filer, form, seen, List.of());
  }

  /** What the figure adds to a sum over bodies; empty when it takes no part. */
  Optional<Sums> sums(Metric metric) {
    return sums(metric, seen);
  }

  static Optional<Sums> sums(Metric metric, Observation seen) {
    boolean excess = seen.reason().equals(Optional.of(Reason.NUMERATOR_EXCEEDS));
    if (seen.numerator().isEmpty() || excess) {
      return Optional.empty();
    }
    if (!metric.base().divided()) {
      return Optional.of(new Sums(seen.numerator().get(), BigDecimal.ZERO));
    }
    return seen.denominator().map(bottom -> new Sums(seen.numerator().get(), bottom));
  }

  /** Whether this year can be held against that one, cell by cell. */
  boolean comparableWith(YearFigure other, Metric metric) {
    return !metric.breakBetweenForms() || form.equals(other.form);
  }
}
