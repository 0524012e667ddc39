package ogi.table.compared;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import ogi.compare.Stratum;
import ogi.compare.inequality.Inequality;
import ogi.compare.inequality.InequalityParts;
import ogi.compare.metric.Metric;
import ogi.table.Amounts;
import ogi.table.Column;
import ogi.table.TableRow;

/** How unequal the levels of a stratum's bodies are, between provinces and within them. */
public record InequalityRow(
    @Column(order = 1, zh = "年份", unit = "year", meaning = "calendar year reported on") int year,
    @Column(order = 2, zh = "层级", meaning = "national, provincial, prefectural, county or township")
        String level,
    @Column(order = 3, zh = "单位类型", meaning = "government, office, department, zone or xpcc")
        String kind,
    @Column(order = 4, zh = "统计范围", meaning = "area, own, own_with_office or system") String scope,
    @Column(
            order = 5,
            zh = "指标",
            meaning = "id of the metric: a figure per resident, or events per 100 others")
        String metric,
    @Column(zh = "指标名称", meaning = "Chinese name of the metric") String metricName,
    @Column(zh = "权数", meaning = "what a body weighs by: residents or cases") String weight,
    @Column(zh = "报告数", unit = "report", meaning = "reports of the stratum") int reports,
    @Column(
            zh = "未计入报告数",
            unit = "report",
            meaning =
                "reports without figure, weight or settled province; of provinces that are compared"
                    + " whole, those of provinces that are not complete")
        int leftOut,
    @Column(
            zh = "比较对象",
            meaning =
                "filer: bodies are compared; province: provinces, each as the sum of all its"
                    + " governments of the level")
        String compared,
    @Column(zh = "比较对象数", meaning = "how many are compared") int bodies,
    @Column(zh = "省份数", unit = "province", meaning = "provinces with at least one of the bodies")
        Integer provinces,
    @Column(
            zh = "仅一个单位的省份数",
            unit = "province",
            meaning = "of them, those with one body, inside which nothing can be seen")
        Integer provincesAlone,
    @Column(zh = "零值单位数", unit = "filer", meaning = "bodies without any event") Integer zeros,
    @Column(zh = "不能计算原因", meaning = "no_figure, no_residents, too_few_bodies or counted_twice")
        String reason,
    @Column(zh = "泰尔指数", meaning = "Theil's T: 0 when all levels are equal; exactly its two parts")
        BigDecimal theil,
    @Column(zh = "泰尔指数（省间）", meaning = "T of the provinces' levels") BigDecimal theilBetween,
    @Column(
            zh = "泰尔指数（省内）",
            meaning = "T of the bodies within provinces; empty when no province has two")
        BigDecimal theilWithin,
    @Column(
            zh = "泰尔指数（偶然）",
            meaning =
                "T that chance alone gives on average when all levels are equal; not of money")
        BigDecimal theilByChance,
    @Column(
            zh = "泰尔L指数",
            meaning = "Theil's L, the mean logarithmic deviation; empty when a body has no event")
        BigDecimal meanLog,
    @Column(zh = "泰尔L指数（省间）", meaning = "L of the provinces' levels") BigDecimal meanLogBetween,
    @Column(zh = "泰尔L指数（省内）", meaning = "L within provinces") BigDecimal meanLogWithin,
    @Column(zh = "基尼系数", meaning = "Gini's coefficient, 0 to 1; exactly its three parts")
        BigDecimal gini,
    @Column(zh = "基尼系数（省间）", meaning = "coefficient of the provinces' levels")
        BigDecimal giniBetween,
    @Column(zh = "基尼系数（省内）", meaning = "part of pairs within a province") BigDecimal giniWithin,
    @Column(
            zh = "基尼系数（交叠）",
            meaning = "part of bodies of poorer provinces that lie above those of richer ones")
        BigDecimal giniOverlap)
    implements TableRow {

  /** Why there is no figure. */
  public enum Refusal {
    NO_FIGURE("no_figure"),
    NO_RESIDENTS("no_residents"),
    TOO_FEW("too_few_bodies"),
    COUNTED_TWICE("counted_twice");

    private final String key;

    Refusal(String key) {
      this.key = key;
    }

    /** The value in the tables. */
    public String key() {
      return key;
    }
  }

  /** Bodies are compared. */
  public static final String FILER = "filer";

  /** Provinces are compared. */
  public static final String PROVINCE = "province";

  /**
   * What a row rests on.
   *
   * @param reports of the stratum
   * @param used of them, those whose figures went in
   * @param compared {@link #FILER} or {@link #PROVINCE}
   * @param bodies how many are compared
   */
  public record Basis(int reports, int used, String compared, int bodies) {}

  /**
   * The row of a stratum.
   *
   * @param found empty with a reason
   */
  public static InequalityRow of(
      Stratum stratum,
      Metric metric,
      Basis basis,
      Optional<Inequality> found,
      Optional<Refusal> reason) {
    Optional<InequalityParts> parts = found.map(InequalityParts::of);
    return new InequalityRow(
        stratum.year(),
        stratum.level().key(),
        stratum.kind().key(),
        stratum.scope().key(),
        metric.id(),
        metric.nameZh(),
        metric.base().perResident() ? "residents" : "cases",
        basis.reports(),
        basis.reports() - basis.used(),
        basis.compared(),
        basis.bodies(),
        found.map(Inequality::groups).orElse(null),
        found.map(Inequality::alone).orElse(null),
        found.map(Inequality::zeros).orElse(null),
        reason.map(Refusal::key).orElse(null),
        amount(parts, InequalityParts::theil),
        amount(parts, InequalityParts::theilBetween),
        within(found, parts, InequalityParts::theilWithin),
        amount(parts, InequalityParts::byChance),
        amount(parts, InequalityParts::meanLog),
        amount(parts, InequalityParts::meanLogBetween),
        within(found, parts, InequalityParts::meanLogWithin),
        amount(parts, InequalityParts::gini),
        amount(parts, InequalityParts::giniBetween),
        within(found, parts, InequalityParts::giniWithin),
        within(found, parts, InequalityParts::giniOverlap));
  }

  private static BigDecimal amount(
      Optional<InequalityParts> parts, Function<InequalityParts, Optional<BigDecimal>> which) {
    return Amounts.fit(parts.flatMap(which));
  }

  /** What lies within provinces is not nought but unseen where each has one body. */
  private static BigDecimal within(
      Optional<Inequality> found,
      Optional<InequalityParts> parts,
      Function<InequalityParts, Optional<BigDecimal>> which) {
    return found.filter(Inequality::seesWithin).isPresent() ? amount(parts, which) : null;
  }
}
