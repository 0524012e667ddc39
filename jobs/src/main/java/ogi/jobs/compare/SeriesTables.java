package ogi.jobs.compare;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    String name =
        reports.stream()
            .map(Reading::key)
            .max(Comparator.comparing(ReportKey::year))
            .orElseThrow()
            .name();
    Map<String, List<String>> overridden = new HashMap<>();
    Map<String, ReportKey> keys = new HashMap<>();
    for (Reading reading : reports) {
      overridden.put(reading.key().reportId(), reading.key().overridden());
      keys.put(reading.key().reportId(), reading.key());
    }
    String filer = reports.get(0).key().filerId();
    List<SeriesRow> rows = new ArrayList<>();
    List<TrendRow> trends = new ArrayList<>();
    for (int number : plan.byId()) {
      Metric metric = plan.metrics().get(number);
      Series series =
          Series.of(
              filer, metric, reports.stream().map(r -> year(r, number, metric, plan)).toList());
      rows.addAll(SeriesRow.of(series, name, overridden));
      for (Trend trend : Trend.of(series)) {
        trends.add(
            TrendRow.of(filer, name, keys.get(trend.last().reportId()).stratum(), metric, trend));
      }
    }
    return new SeriesTables(rows, trends);
  }

  private static Series.Year year(Reading reading, int number, Metric metric, CellPlan plan) {
    ReportKey key = reading.key();
    return new Series.Year(
        key.stratum(),
        key.regionCode(),
        key.reportId(),
        key.form(),
        reading.observation(number, metric, plan.scales(number)));
  }
}
