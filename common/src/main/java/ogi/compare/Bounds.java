package ogi.compare;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ogi.form.Cell;
import ogi.form.Sum;
import ogi.report.Figures;

/**
 * Limits cells without a figure by the form's sums: no cell is negative, and what stands on one
 * side of a sum cannot pass the other side. A sum whose sides contradict each other limits nothing.
 */
final class Bounds {
  private final Figures figures;

  Bounds(Figures figures) {
    this.figures = figures;
  }

  /** The range of the sum of these cells. */
  Range of(List<Cell> cells) {
    BigDecimal known = known(cells);
    Set<Cell> missing = new HashSet<>();
    cells.stream().filter(this::isMissing).forEach(missing::add);
    if (missing.isEmpty()) {
      return Range.exactly(known);
    }
    Optional<BigDecimal> together = slack(missing);
    Optional<BigDecimal> apart =
        missing.stream()
            .map(cell -> slack(Set.of(cell)))
            .reduce((a, b) -> a.flatMap(x -> b.map(x::add)))
            .orElseThrow();
    return new Range(known, least(together, apart).map(known::add));
  }

  private boolean isMissing(Cell cell) {
    return figures.of(cell).number().isEmpty();
  }

  private BigDecimal known(List<Cell> cells) {
    return cells.stream()
        .flatMap(cell -> figures.of(cell).number().stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The most that all these cells together can hold. */
  private Optional<BigDecimal> slack(Set<Cell> cells) {
    Optional<BigDecimal> least = Optional.empty();
    for (Sum sum : figures.form().sums()) {
      least = least(least, slack(cells, sum.left(), sum.right()));
      least = least(least, slack(cells, sum.right(), sum.left()));
    }
    return least;
  }

  private Optional<BigDecimal> slack(Set<Cell> cells, List<Cell> side, List<Cell> other) {
    if (!side.containsAll(cells) || other.stream().anyMatch(this::isMissing)) {
      return Optional.empty();
    }
    BigDecimal slack = known(other).subtract(known(side));
    return slack.signum() < 0 ? Optional.empty() : Optional.of(slack);
  }

  private static Optional<BigDecimal> least(Optional<BigDecimal> a, Optional<BigDecimal> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isPresent() ? a : b;
    }
    return Optional.of(a.get().min(b.get()));
  }
}
