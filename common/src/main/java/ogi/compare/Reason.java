package ogi.compare;

/** Why a report has no value for a metric, or has one and no rank. */
public enum Reason {
  FORM_NOT_VALID("form_not_valid", "本指标不适用于该格式", "The metric is not defined for this form"),
  SCOPE_NOT_VALID("scope_not_valid", "本指标不适用于该报告范围", "The metric is not defined for this scope"),
  MISSING_CELLS("missing_cells", "所需单元格缺数", "Cells of the metric have no figure"),
  IMPOSSIBLE_FIGURE(
      "impossible_figure", "单元格数值不合理（负数或非整数）", "A count is negative or no whole number"),
  NO_RESIDENTS("no_residents", "无常住人口数据", "The number of residents is not known"),
  ZERO_DENOMINATOR("zero_denominator", "分母为零", "The denominator is zero"),
  NUMERATOR_EXCEEDS("numerator_exceeds", "分子大于分母", "The numerator exceeds the denominator"),
  SCOPE_UNKNOWN("scope_unknown", "报告范围不明，不参与排名", "The scope of the report is not known"),
  BELOW_MINIMUM("below_minimum", "分母低于最低要求，不参与排名", "The denominator is below the minimum"),
  NO_PEER_GROUP("no_peer_group", "不在所选可比组内，不参与排名", "It is in none of the chosen peer groups"),
  TOO_FEW_PEERS("too_few_peers", "可比对象过少，不参与排名", "There are too few peers to rank"),
  COVERAGE_UNKNOWN("coverage_unknown", "应报数不明，不参与排名", "It is not known how many should report"),
  COVERAGE_LOW("coverage_low", "报告覆盖率不足，不参与排名", "Too few of the expected reports are in");

  private final String key;
  private final String zh;
  private final String en;

  Reason(String key, String zh, String en) {
    this.key = key;
    this.zh = zh;
    this.en = en;
  }

  /** The value in the tables. */
  public String key() {
    return key;
  }

  /** The reason in Chinese. */
  public String zh() {
    return zh;
  }

  /** The reason in English. */
  public String en() {
    return en;
  }
}
