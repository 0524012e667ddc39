package ogi.anomaly;

/** How far a finding spoils the figures it touches. */
public enum Severity {
  /** The figure cannot be used: out of the ranks until settled. */
  S1("S1", "不可用，核实前不参加排名"),
  /** To be explained or corrected: ranked with a mark. */
  S2("S2", "须更正或说明，排名时加注"),
  /** Worth a footnote. */
  S3("S3", "备注");

  private final String key;
  private final String label;

  Severity(String key, String label) {
    this.key = key;
    this.label = label;
  }

  public String key() {
    return key;
  }

  /** What it means for the ranks, in Chinese. */
  public String label() {
    return label;
  }

  /** The graver of two. */
  public Severity or(Severity other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** One step milder; the mildest stays. */
  public Severity milder() {
    return this == S1 ? S2 : S3;
  }
}
