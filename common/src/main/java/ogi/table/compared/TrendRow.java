package ogi.table.compared;

import java.util.ArrayList;
import java.util.List;
import ogi.compare.Stratum;
import ogi.compare.chance.FalseDiscovery;
import ogi.compare.metric.Metric;
import ogi.compare.trend.Trend;
import ogi.table.Column;
import ogi.table.TableRow;

/** The trend of one metric of one filer over an unbroken stretch of at least five years' points. */
public record TrendRow(
    @Column(order = 1, zh = "单位编号", meaning = "id of the filer") String filerId,
    @Column(zh = "填报单位", meaning = "name of the filer") String filer,
    @Column(zh = "层级", meaning = "national, provincial, prefectural, county or township")
        String level,
    @Column(zh = "单位类型", meaning = "government, office, department, zone or xpcc") String kind,
    @Column(zh = "统计范围", meaning = "area, own, own_with_office, system or unknown") String scope,
    @Column(order = 2, zh = "指标", meaning = "id of the metric in the registry") String metric,
    @Column(zh = "指标名称", meaning = "Chinese name of the metric") String metricName,
    @Column(zh = "单位", meaning = "unit of the slope, per year") String unit,
    @Column(order = 3, zh = "连续段", meaning = "number of the stretch, as in compared/series")
        int segment,
    @Column(zh = "起始年份", unit = "year", meaning = "first year with a point") int fromYear,
    @Column(zh = "截止年份", unit = "year", meaning = "last year with a point") int toYear,
    @Column(
            zh = "数据点数",
            unit = "year",
            meaning = "years with a value whose own denominator reaches the metric's minimum")
        int points,
    @Column(zh = "未用年数", unit = "year", meaning = "further reports of the stretch") int leftOut,
    @Column(zh = "肯德尔得分", meaning = "rising pairs of years less falling ones") int score,
    @Column(zh = "肯德尔相关系数", meaning = "tau-b, from -1 to 1; 0 when all values are equal")
        Double tau,
    @Column(
            zh = "p值",
            meaning = "chance of so clear an order without a trend, exact also with equal values")
        Double pValue,
    @Column(
            zh = "q值",
            meaning =
                "least false discovery rate at which it is flagged, over level, kind, scope, metric")
        Double qValue,
    @Column(zh = "趋势", meaning = "rising or falling where the q-value is at most 0.05, else none")
        String direction,
    @Column(zh = "年均变动", meaning = "median of the slopes between all pairs of years") Double slope,
    @Column(zh = "年均变动下限", meaning = "lower end of its 95 % interval") Double slopeLow,
    @Column(zh = "年均变动上限", meaning = "upper end of its 95 % interval") Double slopeHigh)
    implements TableRow {
  private static final double FALSE_DISCOVERY_RATE = 0.05;

  /**
   * The row of a trend, not yet judged among its peers.
   *
   * @param stratum of its last report
   */
  public static TrendRow of(
      String filerId, String filer, Stratum stratum, Metric metric, Trend trend) {
    return new TrendRow(
        filerId,
        filer,
        stratum.level().key(),
        stratum.kind().key(),
        stratum.scope().key(),
        metric.id(),
        metric.nameZh(),
        metric.unit().label(),
        trend.segment(),
        trend.from(),
        trend.to(),
        trend.points(),
        trend.leftOut(),
        trend.score(),
        trend.tau(),
        trend.p(),
        null,
        "",
        trend.slope(),
        trend.slopeLow(),
        trend.slopeHigh());
  }

  /** Those that are judged together. */
  public String family() {
    return String.join("|", level, kind, scope, metric);
  }

  /** The trends of one family with their q-values (Benjamini and Hochberg). */
  public static List<TrendRow> judged(List<TrendRow> family) {
    double[] q = FalseDiscovery.adjusted(family.stream().mapToDouble(TrendRow::pValue).toArray());
    List<TrendRow> judged = new ArrayList<>();
    for (int i = 0; i < q.length; i++) {
      judged.add(family.get(i).judged(q[i]));
    }
    return judged;
  }

  private TrendRow judged(double q) {
    String found = q > FALSE_DISCOVERY_RATE ? "none" : score > 0 ? "rising" : "falling";
    return new TrendRow(
        filerId,
        filer,
        level,
        kind,
        scope,
        metric,
        metricName,
        unit,
        segment,
        fromYear,
        toYear,
        points,
        leftOut,
        score,
        tau,
        pValue,
        q,
        found,
        slope,
        slopeLow,
        slopeHigh);
  }
}
