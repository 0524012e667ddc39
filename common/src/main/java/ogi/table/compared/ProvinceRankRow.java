package ogi.table.compared;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import ogi.compare.Extremes;
import ogi.compare.Observation;
import ogi.compare.Place;
import ogi.compare.Provinces;
import ogi.compare.Ranking;
import ogi.compare.Reason;
import ogi.compare.Standing;
import ogi.compare.Stratum;
import ogi.compare.chance.Interval;
import ogi.compare.metric.Metric;
import ogi.table.Amounts;
import ogi.table.Column;
import ogi.table.TableRow;

/**
 * One province and one metric: the reports of one level, kind and scope of the province together.
 */
public record ProvinceRankRow(
    @Column(order = 1, zh = "年份", unit = "year", meaning = "calendar year reported on") int year,
    @Column(order = 2, zh = "层级", meaning = "national, provincial, prefectural, county or township")
        String level,
    @Column(order = 3, zh = "单位类型", meaning = "government, office, department, zone or xpcc")
        String kind,
    @Column(order = 4, zh = "统计范围", meaning = RankMeanings.SCOPE) String scope,
    @Column(order = 5, zh = "指标", meaning = "id of the metric in the registry") String metric,
    @Column(zh = "指标名称", meaning = "Chinese name of the metric") String metricName,
    @Column(zh = "单位", meaning = "unit of value and intervals: 件, 万元, %, 件/百件, 件/十万人") String unit,
    @Column(order = 6, zh = "省份代码", meaning = "6-digit code of the province, XPCC for the 兵团")
        String provinceCode,
    @Column(zh = "省份", meaning = "name of the province") String province,
    @Column(zh = "应报数", unit = "filer", meaning = "how many should report; empty when not known")
        Long expected,
    @Column(zh = "报告数", unit = "report", meaning = "reports of the province in this stratum")
        int reports,
    @Column(
            zh = "覆盖率",
            unit = "share",
            meaning = "share of the expected reports that have all figures of the metric")
        Double coverage,
    @Column(zh = "数值", meaning = "the metric; empty with a reason") Double value,
    @Column(zh = "分子", meaning = "sum of the numerator's cells; empty when one has no figure")
        BigDecimal numerator,
    @Column(zh = "分母", meaning = RankMeanings.DENOMINATOR) BigDecimal denominator,
    @Column(zh = "区间下限", meaning = RankMeanings.INTERVAL_LOW) Double intervalLow,
    @Column(zh = "区间上限", meaning = "upper end of the 95 % interval") Double intervalHigh,
    @Column(zh = "可能最小值", meaning = "least the value can be where cells are missing")
        Double valueLow,
    @Column(zh = "可能最大值", meaning = "most the value can be; empty when nothing limits it")
        Double valueHigh,
    @Column(zh = "收缩值", meaning = RankMeanings.SHRUNKEN) Double shrunken,
    @Column(zh = "排名单位数", unit = "filer", meaning = "how many are ranked in the group")
        Integer peers,
    @Column(zh = "真实水平的分布", meaning = RankMeanings.PRIOR) String prior,
    @Column(zh = "先验均值", meaning = "mean of the beta or gamma distribution, in the value's unit")
        Double priorMean,
    @Column(zh = "先验标准差", meaning = "its standard deviation; 0 when chance explains everything")
        Double priorDeviation,
    @Column(zh = "先验权重", meaning = "how many units of the denominator the distribution is worth")
        Double priorWeight,
    @Column(zh = "参加排名", meaning = "whether it is ranked") boolean ranked,
    @Column(zh = "未排名原因", meaning = "key of the reason why it is not ranked; empty when it is")
        String reason,
    @Column(zh = "未排名原因说明", meaning = "the reason in Chinese") String reasonZh,
    @Column(zh = "名次", meaning = RankMeanings.RANK) Integer rank,
    @Column(zh = "名次区间上", meaning = "best rank of the interval") Integer rankLow,
    @Column(zh = "名次区间下", meaning = "worst rank of the interval") Integer rankHigh,
    @Column(zh = "名次区间依据", meaning = RankMeanings.RANK_BASIS) String rankBasis,
    @Column(zh = "并列组", meaning = "from 1; members of a group cannot be told apart")
        Integer tieGroup,
    @Column(zh = "百分位", unit = "%", meaning = RankMeanings.PERCENTILE) Double percentile,
    @Column(zh = "居前十分之一的概率", unit = "share", meaning = RankMeanings.CHANCE_FIRST_TENTH)
        Double chanceFirstTenth,
    @Column(zh = "居后十分之一的概率", unit = "share", meaning = "chance to be in the last tenth")
        Double chanceLastTenth,
    @Column(zh = "漏斗图z值", meaning = RankMeanings.FUNNEL_Z) Double funnelZ,
    @Column(zh = "漏斗图区带", meaning = "limit of the funnel that it passes") String funnelBand,
    @Column(zh = "漏斗图过离散系数", meaning = "φ: mean of the squared winsorised z-scores")
        Double funnelPhi,
    @Column(zh = "漏斗图q值", meaning = RankMeanings.FUNNEL_Q) Double funnelQ,
    @Column(zh = "漏斗图标记", meaning = "whether its q-value is at most 0.05") Boolean funnelFlagged,
    @Column(zh = "勾稽一致报告中的名次", meaning = "rank among consistent reports only")
        Integer rankConsistent,
    @Column(zh = "修正后名次", meaning = "rank after repair, where there is only one")
        Integer rankRepaired,
    @Column(zh = "缺数时最好名次", meaning = RankMeanings.RANK_BEST) Integer rankBest,
    @Column(zh = "缺数时最差名次", meaning = "worst rank that the group's missing cells allow")
        Integer rankWorst,
    @Column(zh = "名次不稳", meaning = RankMeanings.FRAGILE) Boolean fragile,
    @Column(zh = "上年名次", meaning = "rank in last year's group, if it had one") Integer rankLastYear,
    @Column(zh = "名次升降", meaning = RankMeanings.MOVE) Integer move,
    @Column(zh = "升降是否真实", meaning = RankMeanings.MOVE_REAL) Boolean moveReal,
    @Column(zh = "升降q值", meaning = RankMeanings.MOVE_Q) Double moveQ,
    @Column(zh = "落后且恶化", meaning = RankMeanings.WORSE_AND_WORSENING) Boolean worseAndWorsening,
    @Column(zh = "缺数指标", meaning = "ids of the metric's cells without a figure")
        List<String> missing,
    @Column(
            zh = "人工核定报告数",
            unit = "report",
            meaning = "of the reports, those whose filer, level, scope or year an office settled")
        int overridden)
    implements TableRow {

  public static ProvinceRankRow of(
      Stratum stratum,
      Metric metric,
      Provinces.Member member,
      String province,
      int reports,
      int overridden,
      Standing standing) {
    Observation seen = standing.candidate().asRead();
    Optional<Place> place = standing.place();
    Optional<Ranking.Fit> fit = place.flatMap(p -> p.group().fit());
    Optional<Place.Move> move = place.flatMap(Place::move);
    return new ProvinceRankRow(
        stratum.year(),
        stratum.level().key(),
        stratum.kind().key(),
        stratum.scope().key(),
        metric.id(),
        metric.nameZh(),
        metric.unit().label(),
        member.code(),
        province,
        Amounts.orNull(member.expected()),
        reports,
        member.coverage().orElse(null),
        Amounts.ratio(seen.value()),
        Amounts.fit(seen.numerator()),
        Amounts.fit(seen.denominator()),
        standing.interval().map(Interval::low).orElse(null),
        standing.interval().map(Interval::high).orElse(null),
        Amounts.ratio(seen.valueLow()),
        Amounts.ratio(seen.valueHigh()),
        place.map(p -> Amounts.ratio(p.shrunken())).orElse(null),
        place.map(p -> p.group().peers()).orElse(null),
        fit.map(f -> f.shape().key()).orElse(null),
        fit.map(Ranking.Fit::priorMean).orElse(null),
        fit.map(Ranking.Fit::priorDeviation).orElse(null),
        fit.map(f -> Amounts.ratio(f.priorWeight())).orElse(null),
        standing.ranked(),
        standing.reason().map(Reason::key).orElse(null),
        standing.reason().map(Reason::zh).orElse(null),
        place.map(Place::rank).orElse(null),
        place.map(Place::rankLow).orElse(null),
        place.map(Place::rankHigh).orElse(null),
        place.map(p -> p.basis().key()).orElse(null),
        place.map(Place::tieGroup).orElse(null),
        place.map(Place::percentile).orElse(null),
        place.map(p -> Amounts.ratio(p.chanceFirstTenth())).orElse(null),
        place.map(p -> Amounts.ratio(p.chanceLastTenth())).orElse(null),
        place.flatMap(Place::funnel).map(Place.FunnelPlace::z).orElse(null),
        place.flatMap(Place::funnel).map(f -> f.band().key()).orElse(null),
        fit.map(Ranking.Fit::phi).orElse(null),
        place.flatMap(Place::funnel).map(Place.FunnelPlace::q).orElse(null),
        place.flatMap(Place::funnel).map(Place.FunnelPlace::flagged).orElse(null),
        place.map(p -> Amounts.orNull(p.rankConsistent())).orElse(null),
        place.map(p -> Amounts.orNull(p.rankRepaired())).orElse(null),
        standing.extremes().map(Extremes::best).orElse(null),
        standing.extremes().map(Extremes::worst).orElse(null),
        place.map(Place::fragile).orElse(null),
        Amounts.orNull(standing.candidate().lastYear()),
        move.map(Place.Move::ranks).orElse(null),
        move.flatMap(Place.Move::real).orElse(null),
        move.map(m -> Amounts.ratio(m.q())).orElse(null),
        move.flatMap(Place.Move::worseAndWorsening).orElse(null),
        seen.missing(),
        overridden);
  }
}
