package ogi.filer;

/**
 * What a report covers. Reports of different scope are never added or ranked together; an unknown
 * scope is listed and not ranked.
 */
public enum Scope {
  /** All organs of the area: 综合…编制, 汇总…, 全区各行政机关. */
  AREA("area", "全域汇总"),
  /** One organ: 本机关, 我局. */
  OWN("own", "本机关"),
  /** The government and its office together: 区政府（含区政府办公室）. */
  OWN_WITH_OFFICE("own_with_office", "政府及其办公室"),
  /** A department with the offices below it: 全系统. */
  SYSTEM("system", "系统汇总"),
  /** The text does not tell. */
  UNKNOWN("unknown", "范围不明");

  private final String key;
  private final String label;

  Scope(String key, String label) {
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
}
