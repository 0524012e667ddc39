package ogi.form;

/** What a figure of the form counts. */
public enum Unit {
  /** 件: pieces, whole numbers. */
  PIECE("piece", "件"),
  /** 条: entries published. */
  ENTRY("entry", "条"),
  /** 次: occasions. */
  TIMES("times", "次"),
  /** 篇: articles. */
  ARTICLE("article", "篇"),
  /** 个: bodies and places. */
  BODY("body", "个"),
  /** 人: persons. */
  PERSON("person", "人"),
  /** 人次: persons, each time anew. */
  ATTENDANCE("attendance", "人次"),
  /** 万元: ten thousand yuan, decimals allowed. */
  WAN_YUAN("wan_yuan", "万元");

  private final String key;
  private final String label;

  Unit(String key, String label) {
    this.key = key;
    this.label = label;
  }

  public String key() {
    return key;
  }

  /** The unit as the form prints it. */
  public String label() {
    return label;
  }

  /** Whether its figures are whole numbers of something, and no amount of money. */
  public boolean counted() {
    return this != WAN_YUAN;
  }

  static Unit of(String key) {
    for (Unit unit : values()) {
      if (unit.key.equals(key)) {
        return unit;
      }
    }
    throw new IllegalArgumentException("unknown unit " + key);
  }
}
