package ogi.compare;

import java.util.Objects;
import java.util.Optional;

/**
 * A metric in a report in which it takes more than two numbers: cells are missing, broken sums
 * touch them, or a figure is too large for a column.
 *
 * @param seen as the report states it, deductions included
 * @param repaired after repair; empty when a broken part has no single explanation
 * @param consistent whether no broken sum touches the metric's cells
 */
public record RareReading(Observation seen, Optional<Observation> repaired, boolean consistent) {
  public RareReading {
    Objects.requireNonNull(seen);
    Objects.requireNonNull(repaired);
  }
}
