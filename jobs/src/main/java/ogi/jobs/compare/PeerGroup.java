package ogi.jobs.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import ogi.compare.Area;
import ogi.compare.MetricColumn;
import ogi.compare.PeerReport;
import ogi.compare.PeerYear;
import ogi.compare.metric.Metric;
import ogi.filer.Filer;

/**
 * The reports of one level, kind and scope with some of the metrics, over all years: year by year,
 * so that each year is seen against the one before. What the metrics share is found once a year.
 */
final class PeerGroup {
  private static final Comparator<Reading> ORDER =
      Comparator.comparing((Reading reading) -> reading.key().filerId())
          .thenComparing(reading -> reading.key().reportId());

  private final CellPlan plan;
  private final int from;
  private final Areas areas;
  private final List<Years> metrics = new ArrayList<>();
  private final Map<String, List<Reading>> versions = new HashMap<>();
  private final Map<String, List<Area>> known = new HashMap<>();
  private Optional<PeerYear> before = Optional.empty();

  /** Takes one metric of the reports, year after year. */
  interface Years {
    void year(YearReports reports, MetricColumn column);
  }

  PeerGroup(CellPlan plan, Block block, RankRules rules, Areas areas, PeerTables tables) {
    this(plan, block, areas, (metric, number) -> new MetricPeers(metric, number, rules, tables));
  }

  /**
   * @param takers makes what takes a metric, of the number it has in each reading
   */
  PeerGroup(CellPlan plan, Block block, Areas areas, BiFunction<Metric, Integer, Years> takers) {
    this.plan = plan;
    this.from = block.from();
    this.areas = areas;
    for (int m = from; m < block.to(); m++) {
      metrics.add(takers.apply(plan.metrics().get(m), m - from));
    }
  }

  /** Metrics that are gone through together: from one number to before another. */
  record Block(int from, int to) implements java.io.Serializable {}

  /** Goes through the years of a group with all metrics. */
  static void compare(
      List<Reading> readings, CellPlan plan, RankRules rules, Areas areas, PeerTables tables) {
    TreeMap<Integer, List<Reading>> years = new TreeMap<>();
    readings.forEach(
        reading ->
            years.computeIfAbsent(reading.key().year(), y -> new ArrayList<>()).add(reading));
    Block all = new Block(0, plan.metrics().size());
    PeerGroup group = new PeerGroup(plan, all, rules, areas, tables);
    years.values().forEach(group::year);
  }

  /**
   * Adds the reports of a year, which must be a later one than all before.
   *
   * @param all reports in use and versions that they have superseded, each with the metrics of the
   *     block and no others
   */
  void year(List<Reading> all) {
    List<Reading> readings = new ArrayList<>();
    for (Reading each : all) {
      if (each.superseded()) {
        versions.computeIfAbsent(each.key().reportId(), id -> new ArrayList<>()).add(each);
      } else {
        readings.add(each);
      }
    }
    readings.sort(ORDER);
    PeerYear year =
        new PeerYear(
            readings.get(0).key().stratum(),
            readings.stream().map(this::peer).toList(),
            before.filter(old -> old.stratum().year() + 1 == readings.get(0).key().year()),
            areas);
    YearReports reports = new YearReports(year, readings, MetricPeers.order(year), versions);
    for (int m = 0; m < metrics.size(); m++) {
      MetricColumn column =
          new MetricColumn(plan.metrics().get(from + m), plan.scales(from + m), readings.size());
      for (int row = 0; row < readings.size(); row++) {
        readings.get(row).fill(row, m, column);
      }
      metrics.get(m).year(reports, column);
    }
    before = Optional.of(year);
  }

  private PeerReport peer(Reading reading) {
    ReportKey key = reading.key();
    Filer filer = key.filer();
    List<Area> in =
        known.computeIfAbsent(
            key.provinceCode() + " " + key.regionCode(), place -> Areas.of(filer));
    return new PeerReport(filer, key.reportId(), key.form(), in, key.overridden());
  }
}
