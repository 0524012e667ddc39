package ogi.table.anomalies;

import ogi.anomaly.AnomalyKind;
import ogi.anomaly.RuleSummary;
import ogi.table.Column;
import ogi.table.TableRow;

/** How often one rule was met in one stratum. */
public record RuleSummaryRow(
    @Column(
            order = 1,
            zh = "规则",
            meaning =
                "sum. and the family of sums (counted once per sum), or a code of the catalogue"
                    + " (counted once per report)")
        String rule,
    @Column(zh = "规则名称", meaning = "Chinese name of the catalogue's entry; empty for sums")
        String name,
    @Column(
            order = 2,
            zh = "年份",
            unit = "year",
            meaning = "calendar year reported on; empty when not known")
        Integer year,
    @Column(order = 3, zh = "层级", meaning = "level of the filers; empty when not known")
        String level,
    @Column(order = 4, zh = "单位类型", meaning = "kind of the filers") String kind,
    @Column(order = 5, zh = "统计范围", meaning = "scope of the reports") String scope,
    @Column(zh = "可判定数", meaning = "how often the rule could be decided") long evaluated,
    @Column(zh = "成立数", meaning = "how often it held") long holds,
    @Column(zh = "不符数", meaning = "how often it did not") long broken,
    @Column(zh = "无法判定数", meaning = "how often figures were missing") long undecided,
    @Column(zh = "不适用数", meaning = "how often the report was none that the rule concerns")
        long notApplicable)
    implements TableRow {

  public static RuleSummaryRow of(
      RuleSummary rule, Integer year, String level, String kind, String scope) {
    return new RuleSummaryRow(
        rule.rule(),
        AnomalyKind.of(rule.rule()).map(AnomalyKind::nameZh).orElse(null),
        year,
        level,
        kind,
        scope,
        rule.evaluated(),
        rule.holds(),
        rule.broken(),
        rule.undecided(),
        rule.notApplicable());
  }

  /** Both together, of the same rule and stratum. */
  public RuleSummaryRow plus(RuleSummaryRow other) {
    return new RuleSummaryRow(
        rule,
        name,
        year,
        level,
        kind,
        scope,
        evaluated + other.evaluated,
        holds + other.holds,
        broken + other.broken,
        undecided + other.undecided,
        notApplicable + other.notApplicable);
  }

  /** Rule and stratum. */
  public String key() {
    return String.join("|", rule, String.valueOf(year), level, kind, scope);
  }
}
