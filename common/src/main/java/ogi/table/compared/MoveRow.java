package ogi.table.compared;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ogi.compare.Area;
import ogi.compare.Stratum;
import ogi.compare.metric.Base;
import ogi.compare.metric.Metric;
import ogi.compare.move.Move;
import ogi.compare.move.Move.Contribution;
import ogi.compare.move.Move.Correction;
import ogi.compare.move.Move.Parts;
import ogi.table.Amounts;
import ogi.table.Column;
import ogi.table.TableRow;

/**
 * Why a metric of one stratum, in one area, moved since last year: in the nation, a region, a
 * province or a prefecture.
 */
public record MoveRow(
    @Column(order = 1, zh = "年份", unit = "year", meaning = "calendar year reported on") int year,
    @Column(
            order = 2,
            zh = "省份代码",
            meaning =
                "6-digit code of the province, XPCC for the 兵团, 000000 for national bodies, ALL for"
                    + " the whole nation, EAST, CENTRE, WEST or NORTHEAST for a region; of a"
                    + " prefecture that of its province")
        String provinceCode,
    @Column(zh = "省份", meaning = "name of the province; 全国 for the whole nation") String province,
    @Column(
            zh = "地区类型",
            meaning =
                "nation, region, province, prefecture or national_bodies; each area has bodies of"
                    + " both years of its own, so that parts are not added up over areas")
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
    @Column(order = 6, zh = "统计范围", meaning = "area, own, own_with_office or system") String scope,
    @Column(order = 7, zh = "指标", meaning = "id of the metric in the registry") String metric,
    @Column(zh = "指标名称", meaning = "Chinese name of the metric") String metricName,
    @Column(zh = "单位", meaning = "unit of the amounts; rates move by points") String unit,
    @Column(
            zh = "上年值",
            meaning = "last year's figure over all its bodies, as reports in use state it")
        BigDecimal lastYear,
    @Column(zh = "本年值", meaning = "this year's figure over all its bodies") BigDecimal thisYear,
    @Column(
            zh = "变动",
            meaning =
                "this year's less last year's; exactly the sum of within, mix, new_bodies,"
                    + " absent_bodies and not_comparable")
        BigDecimal change,
    @Column(zh = "各单位自身变动", meaning = "bodies of both years have other figures, at average shares")
        BigDecimal within,
    @Column(
            zh = "构成变动",
            meaning =
                "bodies of both years have other shares of the denominator, at average rates; empty"
                    + " for counts and amounts")
        BigDecimal mix,
    @Column(zh = "新报单位影响", meaning = "bodies that did not report last year") BigDecimal newBodies,
    @Column(zh = "未报单位影响", meaning = "bodies that do not report this year") BigDecimal absentBodies,
    @Column(
            zh = "不可比单位影响",
            meaning =
                "bodies with reports on both years of which one has no figure, whose forms differ in"
                    + " the metric's cells, or who cannot be recognised in another year")
        BigDecimal notComparable,
    @Column(zh = "不能分解原因", meaning = "no_figure, no_panel or counted_twice; empty when split")
        String reason,
    @Column(
            zh = "上年更正影响",
            meaning =
                "last_year less last_year_published: what later versions of last year's reports"
                    + " changed; empty when a superseded version does not tell")
        BigDecimal corrected,
    @Column(zh = "上年首次公布值", meaning = "last year's figure by the versions that were superseded")
        BigDecimal lastYearPublished,
    @Column(zh = "较首次公布的变动", meaning = "change plus corrected, exactly") BigDecimal changePublished,
    @Column(
            zh = "更正报告数",
            unit = "report",
            meaning = "reports on last year of which a superseded version differs or does not tell")
        int reportsCorrected,
    @Column(zh = "可比单位数", unit = "filer", meaning = "bodies with comparable figures of both years")
        int filersPanel,
    @Column(zh = "新报单位数", unit = "filer", meaning = "bodies behind new_bodies") int filersNew,
    @Column(zh = "未报单位数", unit = "filer", meaning = "bodies behind absent_bodies") int filersAbsent,
    @Column(zh = "不可比单位数", unit = "filer", meaning = "bodies behind not_comparable")
        int filersNotComparable,
    @Column(zh = "主要影响单位编号", meaning = "ids of up to five bodies that moved it most, largest first")
        List<String> contributors,
    @Column(zh = "主要影响单位", meaning = "their names") List<String> contributorNames,
    @Column(
            zh = "影响方式和数值",
            meaning =
                "of each its role (panel, new, absent, not_comparable), a blank and its part in the"
                    + " change, in the unit")
        List<String> contributions)
    implements TableRow {

  /** The row of a change into that year. */
  public static MoveRow of(Stratum stratum, Area area, Metric metric, Move move) {
    Optional<Parts> parts = move.parts();
    BigDecimal change = parts.map(Parts::sum).orElse(null);
    Optional<Correction> correction = move.correction();
    return new MoveRow(
        stratum.year(),
        area.provinceCode(),
        area.province(),
        area.type().key(),
        area.code(),
        area.name(),
        stratum.level().key(),
        stratum.kind().key(),
        stratum.scope().key(),
        metric.id(),
        metric.nameZh(),
        metric.base() == Base.RATE ? "百分点" : metric.unit().label(),
        Amounts.fit(move.lastYear()),
        Amounts.fit(move.thisYear()),
        Amounts.fit(change),
        Amounts.fit(parts.map(Parts::within)),
        Amounts.fit(parts.flatMap(Parts::mix)),
        Amounts.fit(parts.map(Parts::entered)),
        Amounts.fit(parts.map(Parts::left)),
        Amounts.fit(parts.map(Parts::notComparable)),
        move.reason().map(Move.Refusal::key).orElse(null),
        Amounts.fit(correction.map(Correction::amount)),
        Amounts.fit(correction.map(Correction::published)),
        change == null ? null : Amounts.fit(correction.map(c -> change.add(c.amount()))),
        move.corrected(),
        move.bodies().panel(),
        move.bodies().entered(),
        move.bodies().left(),
        move.bodies().notComparable(),
        texts(move, Contribution::filerId),
        texts(move, Contribution::filer),
        texts(move, MoveRow::part));
  }

  private static String part(Contribution body) {
    return body.role().key() + " " + body.amount().stripTrailingZeros().toPlainString();
  }

  private static List<String> texts(Move move, Function<Contribution, String> text) {
    return move.contributors().stream().map(text).toList();
  }
}
