package ogi.jobs.years;

import java.util.List;
import ogi.anomaly.Judgement;
import ogi.anomaly.RuleSummary;
import ogi.anomaly.YearFaults;
import ogi.filer.Filer;
import ogi.jobs.Rows;
import ogi.jobs.compare.Places;
import ogi.ledger.ChainIntegrity;
import ogi.table.anomalies.AnomalyRow;
import ogi.table.anomalies.ChainIntegrityRow;
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

  /** Follows every filer with a settled place over its years. */
  public static Seen run(Rows<ReportRows> reports) {
    Rows<YearPair> pairs =
        reports
            .flatMap(rows -> known(rows) ? List.of(slim(rows)) : List.<ReportRows>of())
            .groups(rows -> rows.report().filerId(), FilerYears::pairs)
            .keep();
    Rows<RuleSummaryRow> alone =
        reports.flatMap(
            rows ->
                known(rows)
                    ? List.<RuleSummaryRow>of()
                    : rules(rows.report(), YearFaults.withoutYearBefore()));
    return new Seen(
        pairs.flatMap(YearPair::ledger),
        pairs.flatMap(YearPair::chains).groups(YearPair.Chain::key, YearsJob::integrity),
        pairs.flatMap(YearPair::anomalies),
        pairs.flatMap(YearPair::rules).and(alone));
  }

  private static boolean known(ReportRows rows) {
    return rows.report().year() != null
        && ReportRows.filer(rows.report()).filter(Filer::placed).isPresent();
  }

  private static ReportRows slim(ReportRows rows) {
    return new ReportRows(
        rows.report(), rows.figures().withoutText(), List.of(), List.of(), List.of());
  }

  static List<RuleSummaryRow> rules(ReportRow row, Judgement judgement) {
    return RuleSummary.of(judgement).stream()
        .map(rule -> RuleSummaryRow.of(rule, row.year(), row.level(), row.kind(), row.scope()))
        .toList();
  }

  private static List<ChainIntegrityRow> integrity(List<YearPair.Chain> chains) {
    Group group = chains.get(0).group();
    ChainIntegrity all =
        chains.stream().map(YearPair.Chain::chain).reduce(ChainIntegrity::plus).orElseThrow();
    return List.of(
        ChainIntegrityRow.of(
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
