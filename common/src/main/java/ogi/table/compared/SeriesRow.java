package ogi.table.compared;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ogi.compare.Reason;
import ogi.compare.Series;
import ogi.table.Amounts;
import ogi.table.Column;
import ogi.table.TableRow;

/** One metric of one filer in one year of its series. */
public record SeriesRow(
    @Column(
            order = 1,
            zh = "单位编号",
            meaning = "id of the filer; filers without a settled place have no series")
        String filerId,
    @Column(zh = "填报单位", meaning = "name of the filer") String filer,
    @Column(order = 2, zh = "指标", meaning = "id of the metric in the registry") String metric,
    @Column(zh = "指标名称", meaning = "Chinese name of the metric") String metricName,
    @Column(zh = "单位", meaning = "unit of the value") String unit,
    @Column(order = 3, zh = "年份", unit = "year", meaning = "calendar year reported on") int year,
    @Column(zh = "报告编号", meaning = "id of the report") String reportId,
    @Column(zh = "数值", meaning = "the metric; empty unless known") Double value,
    @Column(zh = "状态", meaning = "known, or the key of the reason why there is no value")
        String state,
    @Column(
            zh = "断点",
            meaning = "why it cannot be compared with the report before: form, scope, filer, gap")
        List<String> breaks,
    @Column(
            zh = "连续段",
            meaning = "number of the unbroken stretch, from 1; no line leads from one to the next")
        int segment,
    @Column(zh = "人工核定项", meaning = "what an office settled of the report: filer, level, year …")
        List<String> overridden)
    implements TableRow {
  static final String KNOWN = "known";

  /**
   * The rows of a series.
   *
   * @param overridden what an office settled, by report
   */
  public static List<SeriesRow> of(
      Series series, String filer, Map<String, List<String>> overridden) {
    List<SeriesRow> rows = new ArrayList<>();
    for (Series.Point point : series.points()) {
      rows.add(
          new SeriesRow(
              series.filerId(),
              filer,
              series.metric().id(),
              series.metric().nameZh(),
              series.metric().unit().label(),
              point.year(),
              point.reportId(),
              Amounts.ratio(point.observation().value()),
              point.observation().reason().map(Reason::key).orElse(KNOWN),
              point.breaks().stream().map(Series.Break::key).toList(),
              point.segment(),
              overridden.getOrDefault(point.reportId(), List.of())));
    }
    return rows;
  }
}
