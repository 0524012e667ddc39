package ogi.table.compared;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import ogi.compare.AreaPeers;
import ogi.compare.Stratum;
import ogi.compare.Totals;
import ogi.compare.chance.Interval;
import ogi.compare.chance.Quantiles;
import ogi.compare.metric.Base;
import ogi.compare.metric.Metric;
import ogi.table.Amounts;
import ogi.table.Column;
import ogi.table.TableRow;

/**
 * One metric over the reports of one stratum, in one area: the nation, a region, a province or a
 * prefecture.
 */
public record TotalRow(
    @Column(order = 1, zh = "年份", unit = "year", meaning = "calendar year reported on") int year,
    @Column(
            order = 2,
            zh = "省份代码",
            meaning =
                "6-digit code of the province, XPCC for the 兵团, 000000 for national bodies, ALL for"
                    + " the whole nation, EAST, CENTRE, WEST or NORTHEAST for a region, empty when not"
                    + " settled; of a prefecture that of its province")
        String provinceCode,
    @Column(zh = "省份", meaning = "name of the province; 全国 for the whole nation") String province,
    @Column(
            zh = "地区类型",
            meaning =
                "nation, region (as the National Bureau of Statistics parts the country), province,"
                    + " prefecture, national_bodies or not_settled; areas of different types hold"
                    + " the same reports, so that only rows of one type may be added up")
        String areaKind,
    @Column(
            order = 3,
            zh = "地区代码",
            meaning = "code of the area: of a prefecture its own, otherwise the province's code")
        String areaCode,
    @Column(zh = "地区", meaning = "name of the area") String area,
    @Column(order = 4, zh = "层级", meaning = "national, provincial, prefectural, county or township")
        String level,
    @Column(order = 5, zh = "单位类型", meaning = "government, office, department, zone or xpcc")
        String kind,
    @Column(
            order = 6,
            zh = "统计范围",
            meaning =
                "area, own, own_with_office, system or unknown; reports of unknown scope are"
                    + " counted and not added")
        String scope,
    @Column(order = 7, zh = "指标", meaning = "id of the metric in the registry") String metric,
    @Column(zh = "指标名称", meaning = "Chinese name of the metric") String metricName,
    @Column(zh = "单位", meaning = "unit of mean, quantiles and rate: 件, 万元, %, 件/百件, 件/十万人")
        String unit,
    @Column(
            zh = "汇总层",
            meaning =
                "the only reports of which the row is made up: level, kind and scope; those of other"
                    + " layers hold the same cases or others and are never added")
        String layer,
    @Column(
            zh = "应报单位数",
            unit = "filer",
            meaning = "bodies of the layer that should report in the area; empty when unknown")
        Integer expected,
    @Column(
            zh = "覆盖率",
            unit = "share",
            meaning = "share of the expected bodies whose report is in; empty when unknown")
        Double coverage,
    @Column(zh = "报告数", unit = "report", meaning = "reports of the group") int reports,
    @Column(
            zh = "缺数报告数",
            unit = "report",
            meaning = "of them, those without all figures of the metric")
        int missing,
    @Column(
            zh = "合计下限",
            meaning =
                "least the numerators can add up to, missing cells as low as they can be; empty when"
                    + " the metric is defined for none of the reports")
        BigDecimal sumLow,
    @Column(zh = "合计", meaning = "sum of the numerators that are known; empty when none is")
        BigDecimal sumStated,
    @Column(
            zh = "合计上限",
            meaning = "most they can add up to; empty when nothing limits a missing cell")
        BigDecimal sumHigh,
    @Column(zh = "平均", meaning = "mean of the complete reports; only for counts and amounts")
        Double mean,
    @Column(zh = "10%分位", meaning = "tenth percentile of the reports' values (type 7)") Double p10,
    @Column(zh = "25%分位", meaning = "first quartile") Double p25,
    @Column(zh = "中位数", meaning = "median") Double median,
    @Column(zh = "75%分位", meaning = "third quartile") Double p75,
    @Column(zh = "90%分位", meaning = "ninetieth percentile") Double p90,
    @Column(zh = "分子", meaning = "sum of numerators behind the rate; only for quotients")
        BigDecimal numerator,
    @Column(zh = "分母", meaning = "sum of denominators behind the rate") BigDecimal denominator,
    @Column(zh = "比率", meaning = "sum of numerators over sum of denominators, in the unit")
        Double rate,
    @Column(
            zh = "比率下限",
            meaning = "lower end of its 95 % interval (Wilson for rates, exact Poisson otherwise)")
        Double rateLow,
    @Column(zh = "比率上限", meaning = "upper end of its 95 % interval") Double rateHigh,
    @Column(
            zh = "每十万人",
            unit = "件/十万人",
            meaning =
                "numerators per 100 000 residents of the census of 2020; only where the reports"
                    + " cover the area and nothing is missing")
        Double perHundredThousand,
    @Column(
            zh = "同比",
            meaning = "change on last year over filers that have the figure in both years")
        Double change,
    @Column(
            zh = "同比单位",
            meaning = "points for rates, percent for everything else; empty without a change")
        String changeUnit,
    @Column(zh = "同比单位数", unit = "filer", meaning = "how many filers the change rests on")
        Integer changeFilers,
    @Column(
            zh = "占全国比重",
            unit = "%",
            meaning =
                "the sum in percent of the nation's sum in the same stratum; only for counts and"
                    + " amounts")
        Double shareOfNation,
    @Column(
            zh = "依据不符报告的比重",
            unit = "share",
            meaning =
                "share of the sum (of a rate's numerators) that stands in reports where a broken sum"
                    + " touches the metric's cells; empty when the sum is not above zero")
        Double restsOnBroken,
    @Column(
            zh = "人工核定报告数",
            unit = "report",
            meaning = "of the reports, those whose filer, level, scope or year an office settled")
        int overridden)
    implements TableRow {
  /** Code of the rows on the whole nation. */
  public static final String NATION = "ALL";

  /** The row of one metric over the reports of an area. */
  public static TotalRow of(Stratum stratum, AreaPeers peers, Metric metric, Totals totals) {
    Optional<Totals.Pooled> pooled = totals.pooled();
    Optional<Totals.Change> change = totals.change();
    return new TotalRow(
        stratum.year(),
        peers.area().provinceCode(),
        peers.area().province(),
        peers.area().type().key(),
        peers.area().code(),
        peers.area().name(),
        stratum.level().key(),
        stratum.kind().key(),
        stratum.scope().key(),
        metric.id(),
        metric.nameZh(),
        metric.unit().label(),
        stratum.level().key() + "." + stratum.kind().key() + "." + stratum.scope().key(),
        peers.expected().isPresent() ? Math.toIntExact(peers.expected().getAsLong()) : null,
        Double.isNaN(peers.coverage()) ? null : peers.coverage(),
        totals.reports(),
        totals.missing(),
        Amounts.fit(totals.sumLow()),
        Amounts.fit(totals.sumStated()),
        Amounts.fit(totals.sumHigh()),
        Amounts.ratio(totals.mean()),
        quantile(totals, Quantiles::p10),
        quantile(totals, Quantiles::p25),
        quantile(totals, Quantiles::median),
        quantile(totals, Quantiles::p75),
        quantile(totals, Quantiles::p90),
        Amounts.fit(pooled.map(Totals.Pooled::numerator)),
        Amounts.fit(pooled.map(Totals.Pooled::denominator)),
        pooled.map(Totals.Pooled::value).orElse(null),
        pooled.flatMap(Totals.Pooled::interval).map(Interval::low).orElse(null),
        pooled.flatMap(Totals.Pooled::interval).map(Interval::high).orElse(null),
        Amounts.ratio(totals.perHundredThousand()),
        change.map(Totals.Change::value).orElse(null),
        change.map(any -> metric.base() == Base.RATE ? "points" : "percent").orElse(null),
        change.map(Totals.Change::filers).orElse(null),
        Amounts.ratio(totals.shareOfNation()),
        Amounts.ratio(totals.restsOnBroken()),
        peers.overridden());
  }

  private static Double quantile(Totals totals, ToDoubleFunction<Quantiles> which) {
    return Amounts.ratio(
        totals
            .spread()
            .map(which::applyAsDouble)
            .map(OptionalDouble::of)
            .orElse(OptionalDouble.empty()));
  }
}
