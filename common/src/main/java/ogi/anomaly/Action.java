package ogi.anomaly;

/** What the office does about a finding. */
public enum Action {
  /** The filer corrects the report and publishes it again. */
  RETURN("return", "退回更正"),
  /** The filer explains in writing. */
  QUERY("query", "核实并书面说明"),
  /** The document is fetched or read again. */
  RE_EXTRACT("re_extract", "重新采集或读取"),
  /** A footnote beside the figure. */
  NOTE("note", "备注"),
  /** The value that the form's sums force is used, marked as such. */
  DEDUCE("deduce", "按勾稽关系推定"),
  /** Two copies are one report. */
  MERGE("merge", "合并重复件"),
  /** Out of the ranks until settled. */
  EXCLUDE("exclude", "暂不参加排名"),
  /** The filer is reminded to file. */
  URGE("urge", "催报"),
  /** The figure is computed from its parts; the printed one is not used. */
  RECOMPUTE("recompute", "重新计算"),
  /** The sum is not made. */
  REFUSE("refuse", "拒绝汇总");

  private final String key;
  private final String label;

  Action(String key, String label) {
    this.key = key;
    this.label = label;
  }

  public String key() {
    return key;
  }

  public String label() {
    return label;
  }
}
