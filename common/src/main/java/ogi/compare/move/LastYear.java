package ogi.compare.move;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import ogi.compare.Observation;
import ogi.compare.metric.Metric;
import ogi.compare.move.Move.Correction;

/**
 * Last year's figure as it was published before later versions of its reports replaced others.
 *
 * @param published over the earlier versions where there are any; empty when one does not tell
 * @param corrected reports of which an earlier version has another figure or does not tell
 */
record LastYear(Optional<BigDecimal> published, int corrected) {

  static LastYear of(Metric metric, List<YearFigure> reports) {
    Sums sums = Sums.NONE;
    boolean any = false;
    boolean told = true;
    int corrected = 0;
    for (YearFigure report : reports) {
      Optional<Sums> now = report.sums(metric);
      Optional<Optional<Sums>> first = first(metric, report, now);
      told &= first.isPresent();
      Optional<Sums> then = first.orElse(Optional.empty());
      corrected += first.isEmpty() || !same(then, now) ? 1 : 0;
      sums = sums.plus(then.orElse(Sums.NONE));
      any |= then.isPresent();
    }
    boolean known = told && any && (!metric.base().divided() || sums.bottom().signum() > 0);
    return new LastYear(known ? Optional.of(value(metric, sums)) : Optional.empty(), corrected);
  }

  /** What stood first: the present figure without earlier versions; not told when they differ. */
  private static Optional<Optional<Sums>> first(
      Metric metric, YearFigure report, Optional<Sums> now) {
    if (report.earlier().isEmpty()) {
      return Optional.of(now);
    }
    List<Optional<Sums>> versions =
        report.earlier().stream().map(each -> version(metric, each)).toList();
    boolean alike = versions.stream().allMatch(each -> same(each, versions.get(0)));
    return alike && versions.get(0).isPresent() ? Optional.of(versions.get(0)) : Optional.empty();
  }

  private static Optional<Sums> version(Metric metric, Observation earlier) {
    return YearFigure.sums(metric, earlier);
  }

  private static boolean same(Optional<Sums> a, Optional<Sums> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() && b.isEmpty();
    }
    return a.get().top().compareTo(b.get().top()) == 0
        && a.get().bottom().compareTo(b.get().bottom()) == 0;
  }

  private static BigDecimal value(Metric metric, Sums sums) {
    return ExactParts.round(
        metric.base().divided()
            ? sums.rate().multiply(BigDecimal.valueOf(metric.unit().factor()))
            : sums.top());
  }

  Optional<Correction> correction(BigDecimal asStatedNow) {
    return published.map(first -> new Correction(first, asStatedNow.subtract(first)));
  }
}
