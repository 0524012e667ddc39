package ogi.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import ogi.compare.metric.Base;
import ogi.compare.metric.Metric;
import ogi.filer.Scope;
import ogi.form.Cell;
import ogi.report.Figures;

/** Reads a metric off the figures of a report, stated and deduced ones alike. */
public final class Observer {
  private Observer() {}

  /**
   * The metric in one report.
   *
   * @param metric what to read
   * @param figures of the report, deductions included
   * @param scope what the report covers
   * @param residents of the filer's area; only per-head figures ask for it
   */
  public static Observation observe(
      Metric metric, Figures figures, Scope scope, OptionalLong residents) {
    Optional<List<Cell>> top = metric.numerator().in(figures.form());
    Optional<List<Cell>> bottom = bottom(metric, figures);
    Optional<Reason> undefined = undefined(metric, figures, scope, top, bottom);
    if (undefined.isPresent()) {
      return without(metric, undefined.get());
    }
    CellTotal numerator = CellTotal.of(figures, top.orElseThrow());
    CellTotal denominator = CellTotal.of(figures, bottom.orElseThrow());
    if (numerator.impossible() || denominator.impossible()) {
      return without(metric, Reason.IMPOSSIBLE_FIGURE);
    }
    return metric.base().perResident()
        ? observation(metric, numerator, people(residents), List.of())
        : observation(
            metric,
            numerator,
            metric.base().divided() ? Optional.of(denominator.range()) : Optional.empty(),
            denominator.missing());
  }

  private static Optional<List<Cell>> bottom(Metric metric, Figures figures) {
    return metric.denominator().isEmpty()
        ? Optional.of(List.of())
        : metric.denominator().in(figures.form());
  }

  private static Optional<Reason> undefined(
      Metric metric,
      Figures figures,
      Scope scope,
      Optional<List<Cell>> top,
      Optional<List<Cell>> bottom) {
    if (!metric.forms().contains(figures.form().id()) || top.isEmpty() || bottom.isEmpty()) {
      return Optional.of(Reason.FORM_NOT_VALID);
    }
    if (scope == Scope.UNKNOWN) {
      // A count of an unknown scope is worth listing; divided by residents it would mislead.
      return metric.base().perResident() ? Optional.of(Reason.SCOPE_UNKNOWN) : Optional.empty();
    }
    return metric.scopes().contains(scope) ? Optional.empty() : Optional.of(Reason.SCOPE_NOT_VALID);
  }

  private static Observation observation(
      Metric metric, CellTotal top, Optional<Range> bottom, List<String> missingBelow) {
    List<String> missing = new ArrayList<>(top.missing());
    missingBelow.stream().filter(id -> !missing.contains(id)).forEach(missing::add);
    Optional<BigDecimal> denominator =
        missingBelow.isEmpty() ? bottom.map(Range::low) : Optional.empty();
    return new Observation(
        metric.unit(),
        metric.base().divided(),
        top.known(),
        denominator,
        Optional.of(top.range()),
        bottom,
        missing.isEmpty() ? reason(metric, top.known(), denominator) : missingCells(),
        missing);
  }

  /** Why the two sums give no value; empty when they do. */
  static Optional<Reason> reason(
      Metric metric, Optional<BigDecimal> numerator, Optional<BigDecimal> denominator) {
    if (numerator.isEmpty()) {
      return missingCells();
    }
    if (!metric.base().divided()) {
      return Optional.empty();
    }
    if (denominator.isEmpty()) {
      return Optional.of(metric.base().perResident() ? Reason.NO_RESIDENTS : Reason.MISSING_CELLS);
    }
    if (metric.base() == Base.RATE && numerator.get().compareTo(denominator.get()) > 0) {
      return Optional.of(Reason.NUMERATOR_EXCEEDS);
    }
    return denominator.get().signum() == 0
        ? Optional.of(Reason.ZERO_DENOMINATOR)
        : Optional.empty();
  }

  private static Optional<Reason> missingCells() {
    return Optional.of(Reason.MISSING_CELLS);
  }

  private static Optional<Range> people(OptionalLong residents) {
    return residents.isPresent()
        ? Optional.of(Range.exactly(BigDecimal.valueOf(residents.getAsLong())))
        : Optional.empty();
  }

  private static Observation without(Metric metric, Reason reason) {
    return new Observation(
        metric.unit(),
        metric.base().divided(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(reason),
        List.of());
  }
}
