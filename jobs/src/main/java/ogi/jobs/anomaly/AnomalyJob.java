package ogi.jobs.anomaly;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import ogi.anomaly.CopyFaults;
import ogi.anomaly.HierarchyFaults;
import ogi.anomaly.Judgement;
import ogi.anomaly.PeerFaults;
import ogi.anomaly.Plausibility;
import ogi.anomaly.ReportFaults;
import ogi.anomaly.RuleSummary;
import ogi.check.Assessment;
import ogi.check.Assessor;
import ogi.compare.roster.Roster;
import ogi.compare.roster.RosterEntry.Branch;
import ogi.jobs.Rows;
import ogi.jobs.compare.Attendance;
import ogi.jobs.peers.PeerLine;
import ogi.jobs.peers.PeersJob;
import ogi.jobs.years.YearsJob;
import ogi.override.Overrides;
import ogi.report.Report;
import ogi.table.anomalies.AnomalyRow;
import ogi.table.anomalies.ChainIntegrityRow;
import ogi.table.anomalies.FindingsOfReport;
import ogi.table.anomalies.LedgerRow;
import ogi.table.anomalies.RepairRow;
import ogi.table.anomalies.RuleSummaryRow;
import ogi.table.normalised.DocumentRow;
import ogi.table.normalised.ReportRow;
import ogi.table.normalised.ReportRows;

/** Reports → findings, repairs and how often each rule was met. */
public final class AnomalyJob {
  /** In place of the standard one, which is large and says of no area that it is complete. */
  private static final Roster NO_ROSTER = Roster.of(List.of());

  private final Overrides overrides;

  /**
   * @param overrides what an office decided about findings
   */
  public AnomalyJob(Overrides overrides) {
    this.overrides = overrides;
  }

  /** The tables of {@code anomalies}, each in any order. */
  public record Found(
      Rows<AnomalyRow> anomalies,
      Rows<RepairRow> repairs,
      Rows<LedgerRow> ledger,
      Rows<ChainIntegrityRow> chains,
      Rows<RuleSummaryRow> rules,
      Crowds crowds) {}

  /** What one report shows; its repairs only when they do not wait for its filer's other years. */
  private record Judged(
      List<AnomalyRow> anomalies,
      List<RepairRow> repairs,
      List<RuleSummaryRow> rules,
      List<Seen> seen,
      List<PeerLine> lines)
      implements Serializable {}

  /**
   * Looks at every report once, then at those that may be copies of each other, at the documents
   * and at who is missing.
   *
   * @param attendance who is there and who is absent
   * @param roster who must file
   */
  public Found run(
      Rows<ReportRows> reports,
      Rows<DocumentRow> documents,
      Rows<Attendance.Tables> attendance,
      Roster roster) {
    boolean standard = roster.isStandard();
    HashSet<Branch> listed = new HashSet<>(roster.branches());
    Overrides decided = overrides;
    Rows<Judged> judged = reports.flatMap(AnomalyJob::judge).keep();
    Rows<Seen> seen = judged.flatMap(Judged::seen);
    YearsJob.Seen years = YearsJob.run(reports, CopyFindings.owned(seen, documents));
    Rows<PeerLine> lines = judged.flatMap(Judged::lines);
    PeersJob.Seen peers = PeersJob.run(lines, standard ? NO_ROSTER : roster);
    PeersJob.Totals totals = peers.totals();
    Rows<CopyFindings.Met> met = CopyFindings.met(seen).keep();
    Rows<Told> copies = CopyFindings.find(seen, met, documents).keep();
    Rows<Told> sources = SourceFindings.find(reports, documents).keep();
    Rows<AnomalyRow> others = years.anomalies().and(copies.flatMap(Told::anomalies));
    return new Found(
        judged
            .flatMap(each -> totals.weighed(each.anomalies(), each.lines()))
            .and(peers.anomalies())
            .and(PeersJob.weigh(others, lines, totals))
            .and(sources.flatMap(Told::anomalies))
            .groups(AnomalyRow::reportId, FindingsOfReport::byCause)
            .and(attendance.flatMap(branch -> AbsenceFindings.of(branch, standard)))
            .flatMap(anomaly -> List.of(decided(anomaly, decided))),
        judged.flatMap(Judged::repairs).and(RepairsJob.run(reports)),
        years.ledger(),
        years.chains(),
        judged
            .flatMap(Judged::rules)
            .and(years.rules())
            .and(peers.rules())
            .and(copies.flatMap(Told::rules))
            .and(sources.flatMap(Told::rules))
            .and(attendance.flatMap(branch -> AbsenceFindings.rules(branch, listed, standard)))
            .groups(RuleSummaryRow::key, AnomalyJob::add),
        new Crowds(met));
  }

  private static AnomalyRow decided(AnomalyRow anomaly, Overrides overrides) {
    return overrides.decision(anomaly.anomalyId()).map(anomaly::decided).orElse(anomaly);
  }

  private static List<Judged> judge(ReportRows rows) {
    Report report = rows.toReport();
    ReportRow row = rows.report();
    Assessment assessment = Assessor.assess(report.figures());
    Judgement judgement = ReportFaults.judge(report, assessment, Plausibility.STANDARD);
    List<PeerLine> lines = PeerLine.of(report, assessment, row, judgement);
    boolean alone = lines.isEmpty();
    List<RuleSummary> rules = new ArrayList<>();
    RuleSummary.of(assessment, judgement).stream()
        .filter(rule -> alone || !PeerLine.refined(rule))
        .forEach(rules::add);
    List<Seen> seen = Seen.of(report, row);
    if (seen.isEmpty()) {
      rules.addAll(RuleSummary.of(CopyFaults.unsettled()));
    }
    if (alone) {
      rules.addAll(RuleSummary.of(PeerFaults.withoutPeers()));
      rules.addAll(RuleSummary.of(HierarchyFaults.withoutPlace()));
    }
    return List.of(
        new Judged(
            judgement.anomalies().stream()
                .filter(each -> alone || !PeerFaults.REFINED.contains(each.kind()))
                .map(each -> AnomalyRow.of(each, row))
                .toList(),
            RepairsJob.waits(row) ? List.of() : RepairsJob.alone(report, assessment),
            rules.stream()
                .map(
                    rule ->
                        RuleSummaryRow.of(rule, row.year(), row.level(), row.kind(), row.scope()))
                .toList(),
            seen,
            lines));
  }

  private static List<RuleSummaryRow> add(List<RuleSummaryRow> same) {
    return List.of(same.stream().reduce(RuleSummaryRow::plus).orElseThrow());
  }
}
