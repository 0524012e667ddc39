package ogi.form;

/**
 * One of the parts of the annual report that consist of figures: sections 二, 三 and 四, and the
 * statistical sheet of the years before them.
 */
public enum Section {
  /** 二、主动公开政府信息情况: what was disclosed without being asked. */
  DISCLOSURE("disclosure", "二"),
  /** 三、收到和处理政府信息公开申请情况: requests received and how they ended. */
  REQUESTS("requests", "三"),
  /** 四、政府信息公开行政复议、行政诉讼情况: reviews and suits about disclosure. */
  DISPUTES("disputes", "四"),
  /** 《政府信息公开情况统计表》: the sheet that reports on 2014 to 2018 carry as an annex. */
  STATISTICS("statistics", "附表");

  private final String key;
  private final String numeral;

  Section(String key, String numeral) {
    this.key = key;
    this.numeral = numeral;
  }

  /** The first part of a cell id. */
  public String key() {
    return key;
  }

  /** The Chinese numeral that the form prints before the heading; 附表 for the annex. */
  public String numeral() {
    return numeral;
  }

  static Section of(String key) {
    for (Section section : values()) {
      if (section.key.equals(key)) {
        return section;
      }
    }
    throw new IllegalArgumentException("unknown section " + key);
  }
}
