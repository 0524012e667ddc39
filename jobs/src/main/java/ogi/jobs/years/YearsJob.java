package ogi.jobs.years;

import java.io.Serializable;
import java.util.List;
import ogi.anomaly.Judgement;
import ogi.anomaly.RuleSummary;
import ogi.anomaly.YearFaults;
import ogi.check.Assessor;
import ogi.filer.Filer;
import ogi.jobs.Rows;
import ogi.jobs.compare.Places;
import ogi.ledger.ChainIntegrity;
import ogi.narrative.Narrative;
import ogi.report.Report;
import ogi.table.anomalies.AnomalyRow;
import ogi.table.anomalies.ChainIntegrityRow;
import ogi.table.anomalies.ChainIntegrityRow.Chain;
import ogi.table.anomalies.ChainIntegrityRow.Group;
import ogi.table.anomalies.LedgerRow;
import ogi.table.anomalies.RuleSummaryRow;
import ogi.table.normalised.ReportRow;
import ogi.table.normalised.ReportRows;

/** Reports → what each filer's years hand over to each other, and what they show together. */
public final class YearsJob {
  private YearsJob() {}

  /** The tables, each in any order; rules with a line per report. */
  public record Seen(
      Rows<LedgerRow> ledger,
      Rows<ChainIntegrityRow> chains,
      Rows<AnomalyRow> anomalies,
      Rows<RuleSummaryRow> rules) {}

  /** A report of a filer, or a copy of one that is not in use. */
  private record Part(String filerId, ReportRows report, OtherCopy copy) implements Serializable {}

  /** Follows every filer with a settled place over its years. */
  public static Seen run(Rows<ReportRows> reports, Rows<OtherCopy.Owned> copies) {
    Rows<YearPair> pairs =
        reports
            .flatMap(
                rows ->
                    known(rows)
                        ? List.of(new Part(rows.report().filerId(), slim(rows), null))
                        : List.<Part>of())
            .and(copies.flatMap(each -> List.of(new Part(each.filerId(), null, each.copy()))))
            .groups(Part::filerId, YearsJob::pairs)
            .and(
                reports.flatMap(
                    rows -> known(rows) ? List.<YearPair>of() : List.of(alone(slim(rows)))))
            .keep();
    return new Seen(
        pairs.flatMap(YearPair::ledger),
        pairs
            .flatMap(YearPair::chains)
            .groups(YearPair::provinceKey, YearsJob::together)
            .groups(YearPair::leagueKey, ChainIntegrityRow::league),
        pairs.flatMap(YearPair::anomalies),
        pairs.flatMap(YearPair::rules));
  }

  private static List<YearPair> pairs(List<Part> ofFiler) {
    return FilerYears.pairs(
        ofFiler.stream().map(Part::report).filter(rows -> rows != null).toList(),
        ofFiler.stream().map(Part::copy).filter(copy -> copy != null).toList());
  }

  /** A report whose filer or year is not settled. */
  private static YearPair alone(ReportRows rows) {
    Report report = rows.toReport();
    Judgement judgement = YearFaults.withoutYearBefore(report, Assessor.assess(report.figures()));
    return new YearPair(
        List.of(),
        List.of(),
        judgement.anomalies().stream()
            .map(anomaly -> AnomalyRow.of(anomaly, rows.report()))
            .toList(),
        rules(rows.report(), judgement));
  }

  private static boolean known(ReportRows rows) {
    return rows.report().year() != null
        && ReportRows.filer(rows.report()).filter(Filer::placed).isPresent();
  }

  private static ReportRows slim(ReportRows rows) {
    return new ReportRows(
        rows.report(),
        rows.figures().withoutText(),
        List.of(),
        List.of(),
        rows.sentences().stream().filter(each -> Narrative.mayTellGrowth(each.text())).toList());
  }

  static List<RuleSummaryRow> rules(ReportRow row, Judgement judgement) {
    return RuleSummary.of(judgement).stream()
        .map(rule -> RuleSummaryRow.of(rule, row.year(), row.level(), row.kind(), row.scope()))
        .toList();
  }

  /** The filers of one province. */
  private static List<Chain> together(List<Chain> filers) {
    Group group = filers.get(0).group();
    ChainIntegrity all =
        filers.stream().map(Chain::integrity).reduce(ChainIntegrity::plus).orElseThrow();
    return List.of(
        new Chain(
            new Group(
                group.fromYear(),
                group.level(),
                group.kind(),
                group.stock(),
                group.provinceCode(),
                Places.name(group.provinceCode())),
            all));
  }
}
