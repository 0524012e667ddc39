package ogi.anomaly;

import java.util.List;
import java.util.Map;

/**
 * All that was looked for in one report.
 *
 * @param anomalies the findings, gravest first, then in the order of the catalogue and of the form
 * @param verdicts for every kind that one report can show, what became of it; a kind that is only
 *     related to a finding counts as broken
 */
public record Judgement(List<Anomaly> anomalies, Map<AnomalyKind, Verdict> verdicts) {
  public Judgement {
    anomalies = List.copyOf(anomalies);
    verdicts = Map.copyOf(verdicts);
  }
}
