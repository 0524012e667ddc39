package ogi.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import ogi.compare.metric.Base;
import ogi.compare.metric.CellSum;
import ogi.compare.metric.Metric;
import ogi.filer.Scope;
import ogi.form.Cell;
import ogi.form.Unit;
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
    if (!metric.validFor(figures.form())) {
      return without(metric, Reason.FORM_NOT_VALID);
    }
    if (scope != Scope.UNKNOWN && !metric.scopes().contains(scope)) {
      return without(metric, Reason.SCOPE_NOT_VALID);
    }
    if (scope == Scope.UNKNOWN && metric.base() == Base.PER_HEAD) {
      return without(metric, Reason.SCOPE_UNKNOWN);
    }
    List<Cell> top = cells(metric.numerator(), figures);
    List<Cell> bottom = cells(metric.denominator(), figures);
    if (impossible(figures, top) || impossible(figures, bottom)) {
      return without(metric, Reason.IMPOSSIBLE_FIGURE);
    }
    Bounds bounds = new Bounds(figures);
    Range topRange = bounds.of(top);
    Optional<Range> bottomRange =
        switch (metric.base()) {
          case COUNT, AMOUNT -> Optional.empty();
          case RATE, RATIO -> Optional.of(bounds.of(bottom));
          case PER_HEAD -> range(residents);
        };
    List<String> missing = new ArrayList<>(missing(figures, top));
    missing(figures, bottom).stream().filter(id -> !missing.contains(id)).forEach(missing::add);
    Optional<BigDecimal> numerator =
        missing(figures, top).isEmpty() ? Optional.of(topRange.low()) : Optional.empty();
    Optional<BigDecimal> denominator =
        missing(figures, bottom).isEmpty() ? bottomRange.map(Range::low) : Optional.empty();
    return new Observation(
        metric.unit(),
        metric.base().divided(),
        numerator,
        denominator,
        Optional.of(topRange),
        bottomRange,
        missing.isEmpty() ? reason(metric, numerator, denominator) : missingCells(),
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
      return Optional.of(
          metric.base() == Base.PER_HEAD ? Reason.NO_RESIDENTS : Reason.MISSING_CELLS);
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

  private static Optional<Range> range(OptionalLong residents) {
    return residents.isPresent()
        ? Optional.of(Range.exactly(BigDecimal.valueOf(residents.getAsLong())))
        : Optional.empty();
  }

  private static List<Cell> cells(CellSum sum, Figures figures) {
    return sum.isEmpty() ? List.of() : sum.in(figures.form()).orElseThrow();
  }

  private static List<String> missing(Figures figures, List<Cell> cells) {
    return cells.stream()
        .filter(cell -> figures.of(cell).number().isEmpty())
        .map(Cell::id)
        .toList();
  }

  private static boolean impossible(Figures figures, List<Cell> cells) {
    for (Cell cell : cells) {
      Optional<BigDecimal> number = figures.of(cell).number();
      if (number.isPresent() && impossible(cell, number.get())) {
        return true;
      }
    }
    return false;
  }

  private static boolean impossible(Cell cell, BigDecimal number) {
    boolean broken = cell.unit() == Unit.PIECE && number.stripTrailingZeros().scale() > 0;
    return number.signum() < 0 || broken;
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
