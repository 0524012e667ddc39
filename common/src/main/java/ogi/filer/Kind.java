package ogi.filer;

/**
 * What sort of body a filer is. The general office of a zone (党政办公室) is a {@code zone}: it speaks
 * for the zone's committee and is no office of the government above it; its scope says that it
 * reports for itself. A bureau or branch inside a zone is a {@code department}.
 */
public enum Kind {
  /** A people's government, also one whose title lacks 人民政府; a township or subdistrict. */
  GOVERNMENT("government", "政府"),
  /** The general office of a government: 人民政府办公室, 办公厅. */
  OFFICE("office", "政府办公厅（室）"),
  /** A bureau, commission, ministry or branch of one. */
  DEPARTMENT("department", "部门"),
  /** A development zone, new area or park: its committee or its general office. */
  ZONE("zone", "开发区"),
  /** 新疆生产建设兵团, its divisions, cities and regiments. */
  XPCC("xpcc", "新疆生产建设兵团");

  private final String key;
  private final String label;

  Kind(String key, String label) {
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
