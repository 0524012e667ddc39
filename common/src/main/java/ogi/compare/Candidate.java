package ogi.compare;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A filer, or a province, that wants a rank for one metric.
 *
 * @param id of the filer or province
 * @param reportId of its report; empty for a province
 * @param asRead the metric as the report states it, deductions included
 * @param repaired the metric after repair: the same as {@code asRead} when no broken sum touches
 *     its cells; empty when one does and there is no single explanation
 * @param consistent whether no broken sum touches the cells of the metric
 * @param lastYear rank in last year's group, if it had one
 */
public record Candidate(
    String id,
    String reportId,
    Observation asRead,
    Optional<Observation> repaired,
    boolean consistent,
    OptionalInt lastYear) {
  public Candidate {
    Objects.requireNonNull(id);
    Objects.requireNonNull(reportId);
    Objects.requireNonNull(asRead);
    Objects.requireNonNull(repaired);
    Objects.requireNonNull(lastYear);
  }

  /** A report whose sums hold, in its first year. */
  public static Candidate consistent(String id, String reportId, Observation observation) {
    return new Candidate(
        id, reportId, observation, Optional.of(observation), true, OptionalInt.empty());
  }
}
