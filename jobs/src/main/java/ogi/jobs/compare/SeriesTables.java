package ogi.jobs.compare;

import java.io.Serializable;
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
 * One metric of one filer over the years.
 *
 * @param trends not yet judged among those of their peers
 */
record SeriesTables(List<SeriesRow> series, List<TrendRow> trends) implements Serializable {

  static List<SeriesTables> of(List<MetricLine> group, Metrics metrics) {
    Metric metric = metrics.metric(group.get(0).metric());
    Map<String, MetricLine> byReport = new HashMap<>();
    group.forEach(line -> byReport.put(line.report().reportId(), line));
    Series series =
        Series.of(
            group.get(0).report().filerId(),
            metric,
            group.stream().map(line -> year(line, metric)).toList());
    String name =
        group.stream()
            .max(Comparator.comparing((MetricLine line) -> line.report().year()))
            .orElseThrow()
            .filer()
            .name();
    Map<String, List<String>> overridden = new HashMap<>();
    group.forEach(line -> overridden.put(line.report().reportId(), line.report().overridden()));
    List<TrendRow> trends =
        Trend.of(series).stream()
            .map(
                trend ->
                    TrendRow.of(
                        series.filerId(),
                        name,
                        byReport.get(trend.last().reportId()).stratum(),
                        metric,
                        trend))
            .toList();
    return List.of(new SeriesTables(SeriesRow.of(series, name, overridden), trends));
  }

  private static Series.Year year(MetricLine line, Metric metric) {
    return new Series.Year(
        line.stratum(),
        line.report().regionCode(),
        line.report().reportId(),
        line.report().form(),
        line.seen().observation(metric));
  }
}
