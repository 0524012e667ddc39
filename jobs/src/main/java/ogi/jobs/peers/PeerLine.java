package ogi.jobs.peers;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ogi.anomaly.Anomaly;
import ogi.anomaly.Judgement;
import ogi.anomaly.Peer;
import ogi.anomaly.PeerFaults;
import ogi.anomaly.PeerFigure;
import ogi.anomaly.RuleSummary;
import ogi.anomaly.Stake;
import ogi.check.Assessment;
import ogi.filer.Filer;
import ogi.jobs.compare.Places;
import ogi.report.Report;
import ogi.table.anomalies.AnomalyRow;
import ogi.table.anomalies.RuleSummaryRow;
import ogi.table.normalised.ReportRow;

/**
 * What travels of a report to its peers: its few figures, and what it shows alone of the kinds that
 * the stratum may show better.
 *
 * @param peer its figures
 * @param filer name of the filer
 * @param overridden what an office settled of the report
 * @param own findings of the refined kinds by fixed limits
 * @param verdicts of the refined kinds by fixed limits
 */
public record PeerLine(
    Peer peer,
    String filer,
    List<String> overridden,
    List<AnomalyRow> own,
    List<RuleSummary> verdicts)
    implements Serializable {

  /** None for a report without filer or year. */
  public static List<PeerLine> of(
      Report report, Assessment assessment, ReportRow row, Judgement alone) {
    Optional<Peer> peer =
        Peer.of(report, assessment, Places.residents(report.filer().map(Filer::regionCode)));
    List<AnomalyRow> own =
        alone.anomalies().stream()
            .filter(anomaly -> PeerFaults.REFINED.contains(anomaly.kind()))
            .map(anomaly -> AnomalyRow.of(anomaly, row))
            .toList();
    List<RuleSummary> verdicts = RuleSummary.of(alone).stream().filter(PeerLine::refined).toList();
    return peer.map(
            each -> List.of(new PeerLine(each, row.filer(), row.overridden(), own, verdicts)))
        .orElse(List.of());
  }

  /** Whether a rule is decided by the stratum where there is one. */
  public static boolean refined(RuleSummary rule) {
    return PeerFaults.REFINED.stream().anyMatch(kind -> kind.code().equals(rule.rule()));
  }

  PeerLine with(Peer other) {
    return new PeerLine(other, filer, overridden, own, verdicts);
  }

  AnomalyRow told(Anomaly anomaly) {
    return AnomalyRow.of(anomaly, filer, overridden);
  }

  List<RuleSummaryRow> rows(List<RuleSummary> rules) {
    List<RuleSummaryRow> rows = new ArrayList<>();
    for (RuleSummary rule : rules) {
      rows.add(
          RuleSummaryRow.of(
              rule, peer.year(), peer.level().key(), peer.kind().key(), peer.scope().key()));
    }
    return rows;
  }

  /** The finding with the largest share of a total that it touches. */
  AnomalyRow weighed(AnomalyRow finding, Map<PeerFigure, Double> totals) {
    return Stake.of(finding.cells(), peer.known(), totals).map(finding::weighed).orElse(finding);
  }
}
