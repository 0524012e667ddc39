package ogi.jobs.compare;

import java.util.List;
import ogi.compare.RankSettings;
import ogi.compare.peers.PeerGroups;
import ogi.jobs.Rows;
import ogi.table.compared.AbsentRow;
import ogi.table.compared.CoverageRow;
import ogi.table.compared.InequalityRow;
import ogi.table.compared.MoveRow;
import ogi.table.compared.ProvinceRankRow;
import ogi.table.compared.RankRow;
import ogi.table.compared.SeriesRow;
import ogi.table.compared.TotalRow;
import ogi.table.compared.TrendRow;
import ogi.table.normalised.DocumentRow;
import ogi.table.normalised.ReportRows;

/** Reports → coverage, totals, ranks and series. Spark groups, the functions of a group decide. */
public final class CompareJob {
  /** Day of 国办公开办函〔2021〕30号; any number would do, as long as it stays the same. */
  private static final long SEED = 20210926;

  private final Metrics metrics;
  private final PeerGroups peerGroups;

  /**
   * @param metrics what is compared
   * @param peerGroups among whom bodies are ranked
   */
  public CompareJob(Metrics metrics, PeerGroups peerGroups) {
    this.metrics = metrics;
    this.peerGroups = peerGroups;
  }

  /**
   * The tables of {@code compared}.
   *
   * @param documents of the run, superseded ones among them
   * @param coverage who is there and who is absent, kept
   */
  public Compared run(
      Rows<ReportRows> reports, Rows<DocumentRow> documents, Rows<Attendance.Tables> coverage) {
    Metrics registry = metrics;
    PeerGroups among = peerGroups;
    Rows<MetricLine> lines =
        reports.flatMap(report -> ReportMetrics.lines(report, registry, among)).keep();
    Rows<PeerTables> peers =
        lines
            .and(EarlierVersions.lines(reports, documents, registry))
            .groups(MetricLine::peers, group -> StratumTables.of(group, registry, settings()))
            .keep();
    Rows<SeriesTables> series =
        lines
            .flatMap(line -> line.filer().placed() ? List.of(line) : List.<MetricLine>of())
            .groups(MetricLine::series, group -> SeriesTables.of(group, registry))
            .keep();
    return new Compared(
        coverage.flatMap(Attendance.Tables::coverage),
        coverage.flatMap(Attendance.Tables::absent),
        peers.flatMap(PeerTables::totals),
        peers.flatMap(PeerTables::ranks),
        peers.flatMap(PeerTables::provinceRanks),
        series.flatMap(SeriesTables::series),
        series.flatMap(SeriesTables::trends).groups(TrendRow::family, TrendRow::judged),
        peers.flatMap(PeerTables::moves),
        peers.flatMap(PeerTables::inequality));
  }

  private static RankSettings settings() {
    return RankSettings.standard(SEED);
  }

  /** The tables of {@code compared}, each in any order. */
  public record Compared(
      Rows<CoverageRow> coverage,
      Rows<AbsentRow> absent,
      Rows<TotalRow> totals,
      Rows<RankRow> ranks,
      Rows<ProvinceRankRow> provinceRanks,
      Rows<SeriesRow> series,
      Rows<TrendRow> trends,
      Rows<MoveRow> moves,
      Rows<InequalityRow> inequality) {}
}
