package ogi.jobs.compare;

import java.util.Comparator;
import java.util.List;
import ogi.compare.Coverage;
import ogi.compare.RankSettings;
import ogi.compare.Series;
import ogi.compare.Stratum;
import ogi.compare.metric.Metric;
import ogi.filer.Filer;
import ogi.form.Section;
import ogi.jobs.Rows;
import ogi.table.compared.CoverageRow;
import ogi.table.compared.ProvinceRankRow;
import ogi.table.compared.RankRow;
import ogi.table.compared.SeriesRow;
import ogi.table.compared.TotalRow;
import ogi.table.normalised.ReportRow;
import ogi.table.normalised.ReportRows;

/** Reports → coverage, totals, ranks and series. Spark groups, the functions of a group decide. */
public final class CompareJob {
  /** Day of 国办公开办函〔2021〕30号; any number would do, as long as it stays the same. */
  private static final long SEED = 20210926;

  private final Metrics metrics;

  public CompareJob(Metrics metrics) {
    this.metrics = metrics;
  }

  /** The tables of {@code compared}. */
  public Compared run(Rows<ReportRows> reports) {
    Metrics registry = metrics;
    Rows<MetricLine> lines =
        reports.flatMap(report -> ReportMetrics.lines(report, registry)).keep();
    Rows<PeerTables> peers =
        lines
            .groups(MetricLine::peers, group -> PeerGroup.tables(group, registry, settings()))
            .keep();
    return new Compared(
        reports.flatMap(CompareJob::known).groups(CompareJob::coverageKey, CompareJob::coverage),
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
      Rows<TotalRow> totals,
      Rows<RankRow> ranks,
      Rows<ProvinceRankRow> provinceRanks,
      Rows<SeriesRow> series) {}

  /** One report as coverage counts it. */
  private record Arrival(ReportRow report, boolean usable) implements java.io.Serializable {}

  private static List<Arrival> known(ReportRows rows) {
    ReportRow report = rows.report();
    if (ReportRows.filer(report).isEmpty() || report.year() == null) {
      return List.of();
    }
    boolean usable =
        rows.toReport().form().cells().stream()
            .filter(cell -> cell.section() == Section.REQUESTS)
            .anyMatch(cell -> rows.figures().values().get(cell.id()) != null);
    return List.of(new Arrival(report, usable));
  }

  private static String coverageKey(Arrival arrival) {
    ReportRow report = arrival.report();
    return String.join(
        "|", report.year().toString(), report.provinceCode(), report.level(), report.kind());
  }

  private static List<CoverageRow> coverage(List<Arrival> group) {
    Filer filer = ReportRows.filer(group.get(0).report()).orElseThrow();
    Coverage.Group key =
        new Coverage.Group(
            group.get(0).report().year(), filer.provinceCode(), filer.level(), filer.kind());
    List<Coverage.Received> received =
        group.stream()
            .map(
                arrival ->
                    new Coverage.Received(
                        arrival.report().filerId(),
                        arrival.usable(),
                        !arrival.report().status().equals(ReportRow.INCONSISTENT)))
            .toList();
    Coverage coverage =
        Coverage.of(key, Places.expected(key.provinceCode(), key.level(), key.kind()), received);
    return List.of(CoverageRow.of(coverage, Places.name(key.provinceCode())));
  }

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
    return SeriesRow.of(Series.of(group.get(0).report().filerId(), metric, years), name);
  }
}
