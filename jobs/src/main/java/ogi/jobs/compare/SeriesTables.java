package ogi.jobs.compare;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ogi.compare.MetricColumn;
import ogi.compare.Series;
import ogi.compare.metric.Metric;
import ogi.compare.trend.Trend;
import ogi.table.compared.SeriesRow;
import ogi.table.compared.TrendRow;

/**
 * All metrics of one filer over the years, in the order of the tables.
 *
 * @param trends not yet judged among those of their peers
 */
record SeriesTables(List<SeriesRow> series, List<TrendRow> trends) implements Serializable {

  /**
   * The tables of one filer.
   *
   * @param reports of one filer, in use
   */
  static SeriesTables of(List<Reading> reports, CellPlan plan) {
    return new SeriesTables(series(reports, plan), trends(reports, plan));
  }

  /** The series alone. */
  static List<SeriesRow> series(List<Reading> reports, CellPlan plan) {
    Map<String, List<String>> overridden = new HashMap<>();
    reports.forEach(each -> overridden.put(each.key().reportId(), each.key().overridden()));
    String name = name(reports);
    List<SeriesRow> rows = new ArrayList<>();
    for (int number : plan.byId()) {
      rows.addAll(SeriesRow.of(series(reports, number, plan), name, overridden));
    }
    return rows;
  }

  /** The trends alone: none of a filer with too few reports. */
  static List<TrendRow> trends(List<Reading> reports, CellPlan plan) {
    if (reports.size() < Trend.FEWEST) {
      return List.of();
    }
    Map<String, ReportKey> keys = new HashMap<>();
    reports.forEach(each -> keys.put(each.key().reportId(), each.key()));
    String name = name(reports);
    List<TrendRow> trends = new ArrayList<>();
    for (int number : plan.byId()) {
      Series series = series(reports, number, plan);
      for (Trend trend : Trend.of(series)) {
        trends.add(
            TrendRow.of(
                series.filerId(),
                name,
                keys.get(trend.last().reportId()).stratum(),
                series.metric(),
                trend));
      }
    }
    return trends;
  }

  private static String name(List<Reading> reports) {
    return reports.stream()
        .map(Reading::key)
        .max(Comparator.comparing(ReportKey::year))
        .orElseThrow()
        .name();
  }

  private static Series series(List<Reading> reports, int number, CellPlan plan) {
    Metric metric = plan.metrics().get(number);
    MetricColumn column = new MetricColumn(metric, plan.scales(number), reports.size());
    List<Series.Year> years = new ArrayList<>();
    for (int row = 0; row < reports.size(); row++) {
      reports.get(row).fill(row, number, column);
      ReportKey key = reports.get(row).key();
      years.add(
          new Series.Year(
              key.stratum(),
              key.regionCode(),
              key.reportId(),
              key.form(),
              column.observation(row)));
    }
    return Series.of(reports.get(0).key().filerId(), metric, years);
  }
}
