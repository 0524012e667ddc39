package ogi.jobs.anomaly;

import java.io.Serializable;
import java.util.List;
import ogi.anomaly.Judgement;
import ogi.anomaly.RuleSummary;
import ogi.table.anomalies.AnomalyRow;
import ogi.table.anomalies.RuleSummaryRow;
import ogi.table.normalised.ReportRow;

/**
 * What one finder says of a report.
 *
 * @param anomalies its findings
 * @param rules what became of each of its kinds
 */
record Told(List<AnomalyRow> anomalies, List<RuleSummaryRow> rules) implements Serializable {
  static Told of(Judgement judgement, ReportRow row) {
    return new Told(
        judgement.anomalies().stream().map(anomaly -> AnomalyRow.of(anomaly, row)).toList(),
        RuleSummary.of(judgement).stream()
            .map(rule -> RuleSummaryRow.of(rule, row.year(), row.level(), row.kind(), row.scope()))
            .toList());
  }
}
