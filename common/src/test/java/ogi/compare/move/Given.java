package ogi.compare.move;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import ogi.compare.Observation;
import ogi.compare.Range;
import ogi.compare.Reason;
import ogi.compare.Seen;
import ogi.compare.metric.Metric;
import ogi.compare.metric.MetricRegistry;

/** Figures of bodies in few words. */
final class Given {
  static final Metric RATE = MetricRegistry.standard().metric("disclosure_rate");
  static final Metric COUNT = MetricRegistry.standard().metric("requests_new");

  private Given() {}

  static YearFigure rate(String id, int top, int bottom) {
    return YearFigure.of(id, id, "2021", seen(top, bottom));
  }

  /** Splits the change where nobody has paired the bodies yet. */
  static Move move(Metric metric, List<YearFigure> lastYear, List<YearFigure> thisYear) {
    return Moves.between(metric, Pairs.of(ids(lastYear), ids(thisYear)), lastYear, thisYear);
  }

  private static List<String> ids(List<YearFigure> figures) {
    return figures.stream().map(YearFigure::filerId).toList();
  }

  static YearFigure without(String id) {
    return YearFigure.of(id, id, "2021", missing());
  }

  static YearFigure count(String id, int number, String form) {
    BigDecimal figure = BigDecimal.valueOf(number);
    Optional<Range> exact = Optional.of(Range.exactly(figure));
    return YearFigure.of(
        id,
        id,
        form,
        new Observation(
            COUNT.unit(),
            false,
            Optional.of(figure),
            Optional.empty(),
            exact,
            Optional.empty(),
            Optional.empty(),
            List.of()));
  }

  static Observation seen(int top, int bottom) {
    return Seen.quotient(RATE, top, bottom);
  }

  static Observation missing() {
    return new Observation(
        RATE.unit(),
        true,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(Reason.MISSING_CELLS),
        List.of());
  }
}
