package ogi.filer;

/** How far a fact about a filer may be relied on. */
public enum Certainty {
  /** The report says it itself, in words that mean one thing only. */
  HIGH("high", "高"),
  /** One kind of evidence settles it, none speaks against it. */
  MEDIUM("medium", "中"),
  /** It follows from evidence that is often wrong: a host name, a habit of wording. */
  LOW("low", "低"),
  /** Nothing tells. */
  NONE("none", "无");

  private final String key;
  private final String label;

  Certainty(String key, String label) {
    this.key = key;
    this.label = label;
  }

  /** The value in the tables. */
  public String key() {
    return key;
  }

  /** The Chinese name. */
  public String label() {
    return label;
  }

  /** The weaker of two. */
  Certainty and(Certainty other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
