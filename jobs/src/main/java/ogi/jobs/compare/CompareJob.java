package ogi.jobs.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ogi.compare.RankSettings;
import ogi.compare.Series;
import ogi.compare.metric.Metric;
import ogi.compare.roster.Roster;
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
  private final Roster roster;

  /**
   * @param metrics what is compared
   * @param roster who should report
   */
  public CompareJob(Metrics metrics, Roster roster) {
    this.metrics = metrics;
    this.roster = roster;
  }

  /**
   * The tables of {@code compared}.
   *
   * @param coverage who is there and who is absent, kept
   */
  public Compared run(Rows<ReportRows> reports, Rows<Attendance.Tables> coverage) {
    Metrics registry = metrics;
    Roster expected = roster;
    Rows<Reading> readings = Readings.of(reports, registry).keep();
    Rows<PeerTables.Held> peers =
        readings
            .groups(
                reading -> reading.key().peers(),
                group -> List.of(peers(group, registry.plan(), expected)))
            .keep();
    return new Compared(
        coverage.flatMap(Attendance.Tables::coverage),
        coverage.flatMap(Attendance.Tables::absent),
        peers.flatMap(PeerTables.Held::totals),
        peers.flatMap(PeerTables.Held::ranks),
        peers.flatMap(PeerTables.Held::provinceRanks),
        readings
            .flatMap(r -> r.key().filer().placed() ? List.of(r) : List.<Reading>of())
            .groups(r -> r.key().filerId(), group -> series(group, registry.plan())));
  }

  private static PeerTables.Held peers(List<Reading> group, CellPlan plan, Roster roster) {
    PeerTables.Held tables = new PeerTables.Held();
    PeerGroup.compare(group, plan, settings(), new Areas(roster), tables);
    return tables;
  }

  static RankSettings settings() {
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

  /** All metrics of one filer over the years, in the order of the table. */
  static List<SeriesRow> series(List<Reading> reports, CellPlan plan) {
    String name =
        reports.stream()
            .map(Reading::key)
            .max(Comparator.comparing(ReportKey::year))
            .orElseThrow()
            .name();
    Map<String, List<String>> overridden = new HashMap<>();
    reports.forEach(r -> overridden.put(r.key().reportId(), r.key().overridden()));
    String filer = reports.get(0).key().filerId();
    List<SeriesRow> rows = new ArrayList<>();
    for (int number : plan.byId()) {
      Metric metric = plan.metrics().get(number);
      List<Series.Year> years =
          reports.stream()
              .map(
                  r ->
                      new Series.Year(
                          r.key().stratum(),
                          r.key().reportId(),
                          r.key().form(),
                          r.observation(number, metric, plan.scales(number))))
              .toList();
      rows.addAll(SeriesRow.of(Series.of(filer, metric, years), name, overridden));
    }
    return rows;
  }
}
