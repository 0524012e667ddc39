package ogi.jobs.compare;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ogi.compare.RankSettings;
import ogi.compare.Series;
import ogi.compare.Stratum;
import ogi.compare.metric.Metric;
import ogi.jobs.Rows;
import ogi.table.compared.AbsentRow;
import ogi.table.compared.CoverageRow;
import ogi.table.compared.ProvinceRankRow;
import ogi.table.compared.RankRow;
import ogi.table.compared.SeriesRow;
import ogi.table.compared.TotalRow;
import ogi.table.normalised.ReportRows;

/** Reports → coverage, totals, ranks and series. Spark groups, the functions of a group decide. */
public final class CompareJob {
  /** Day of 国办公开办函〔2021〕30号; any number would do, as long as it stays the same. */
  private static final long SEED = 20210926;

  private final Metrics metrics;

  /**
   * @param metrics what is compared
   */
  public CompareJob(Metrics metrics) {
    this.metrics = metrics;
  }

  /**
   * The tables of {@code compared}.
   *
   * @param coverage who is there and who is absent, kept
   */
  public Compared run(Rows<ReportRows> reports, Rows<Attendance.Tables> coverage) {
    Metrics registry = metrics;
    Rows<MetricLine> lines =
        reports.flatMap(report -> ReportMetrics.lines(report, registry)).keep();
    Rows<PeerTables> peers =
        lines
            .groups(MetricLine::peers, group -> PeerGroup.tables(group, registry, settings()))
            .keep();
    return new Compared(
        coverage.flatMap(Attendance.Tables::coverage),
        coverage.flatMap(Attendance.Tables::absent),
        peers.flatMap(PeerTables::totals),
        peers.flatMap(PeerTables::ranks),
        peers.flatMap(PeerTables::provinceRanks),
        lines
            .flatMap(line -> line.filer().placed() ? List.of(line) : List.<MetricLine>of())
            .groups(MetricLine::series, group -> series(group, registry)));
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
      Rows<SeriesRow> series) {}

  private static List<SeriesRow> series(List<MetricLine> group, Metrics metrics) {
    Metric metric = metrics.metric(group.get(0).metric());
    List<Series.Year> years =
        group.stream()
            .map(
                line ->
                    new Series.Year(
                        Stratum.of(line.report().year(), line.filer()),
                        line.report().reportId(),
                        line.report().form(),
                        line.seen().observation(metric)))
            .toList();
    String name =
        group.stream()
            .max(Comparator.comparing((MetricLine line) -> line.report().year()))
            .orElseThrow()
            .filer()
            .name();
    Map<String, List<String>> overridden = new HashMap<>();
    group.forEach(line -> overridden.put(line.report().reportId(), line.report().overridden()));
    Series series = Series.of(group.get(0).report().filerId(), metric, years);
    return SeriesRow.of(series, name, overridden);
  }
}
