package ogi.report;

/** The kinds of decision that the reader takes and must tell about. */
public enum NoteKind {
  /** No title line: the filer was found elsewhere in the text. */
  TITLE_MISSING("title_missing", "没有标题行"),
  /** Text that does not belong to a report (injected advertising), left out of what is read. */
  SPAM_CUT("spam_cut", "剔除注入的垃圾文字"),
  /** An address in the text that is not one of a government's; left in. */
  FOREIGN_ADDRESS("foreign_address", "文中网址不是政府网站"),
  /** Traces of a conversion, such as editor bookmarks, left out. */
  DEBRIS_CUT("debris_cut", "剔除转换残留"),
  /** Lines after the report, such as related articles, left out. */
  FOOTER_CUT("footer_cut", "剔除页脚文字"),
  /** The text was turned from traditional script or freed of pinyin before matching. */
  SCRIPT_CONVERTED("script_converted", "字形转换后识别"),
  /** The heading of a section carries another number than the form's, or another wording. */
  SECTION_RENUMBERED("section_renumbered", "章节编号与格式不符"),
  /** A section of the form was not found. */
  SECTION_MISSING("section_missing", "缺少章节"),
  /** Instructions of the form were left in the report. */
  TEMPLATE_LEFT("template_left", "遗留模板说明文字"),
  /** A label differs from the form's. */
  LABEL_VARIANT("label_variant", "栏目名称与格式不符"),
  /** Figures without a label, placed by the order of the form. */
  ROW_WITHOUT_LABEL("row_without_label", "数据行缺少栏目名称"),
  /** Several rows could own the figures: none was given them. */
  ROW_AMBIGUOUS("row_ambiguous", "数据行归属不明"),
  /** A row with fewer cells than the form. */
  ROW_SHORT("row_short", "数据行单元格不足"),
  /** Figures of a short row whose columns cannot be told: the row is absent. */
  ROW_NOT_PLACED("row_not_placed", "数据行列位无法确定"),
  /** A row that starts in another column than its neighbours. */
  ROW_SHIFTED("row_shifted", "数据行错列"),
  /** The whole table is narrower than the form. */
  GRID_TRUNCATED("grid_truncated", "表格列数少于格式"),
  /** A row that the form does not have, kept apart. */
  EXTRA_ROW("extra_row", "格式以外的行"),
  /** The number was printed with separators, full-width digits, a sign or the like. */
  NUMBER_REWRITTEN("number_rewritten", "数字写法规范化"),
  /** A unit stands inside the cell and was applied. */
  UNIT_IN_CELL("unit_in_cell", "单元格内含计量单位"),
  /** The cell has no unit; the form's unit was assumed. */
  UNIT_ASSUMED("unit_assumed", "计量单位按格式推定"),
  /** Text in the place of a number. */
  NUMBER_UNREADABLE("number_unreadable", "无法识别的数字"),
  /** A decimal or negative figure where the form wants a count. */
  NUMBER_IMPOSSIBLE("number_impossible", "不合格式的数值"),
  /** Digits that the source parts, such as {@code 1 2}, were put together; the sums confirm it. */
  DIGITS_JOINED("digits_joined", "拆开的数字按勾稽关系合并"),
  /** Figures that the source runs together were parted; the sums confirm it. */
  DIGITS_SPLIT("digits_split", "连写的数字按勾稽关系拆分"),
  /** Digits may be split or joined, and the sums do not leave one reading: none was taken. */
  DIGITS_DOUBTFUL("digits_doubtful", "数字疑似拆分或连写，无法确定"),
  /** Rows of an odd layout were read again, shifted so that all sums hold. */
  REREAD("reread", "按勾稽关系重新对位"),
  /** Several layouts fit what is printed equally well. */
  LAYOUT_NOT_VERIFIABLE("layout_not_verifiable", "版式无法核实"),
  /** The form is not that of the report's year. */
  FORM_NOT_OF_YEAR("form_not_of_year", "所用格式与年份不符"),
  /** Blocks of several forms in one report; says which block is of which form, and where. */
  FORM_MIXED("form_mixed", "混用不同版本格式"),
  /** The statistical sheet has several columns of figures. */
  SHEET_COLUMNS("sheet_columns", "统计表分列填报"),
  /** The document holds several reports; which part this one is. */
  SEVERAL_REPORTS("several_reports", "同一文档含多份报告"),
  /** The report cites a basis that was replaced before its year. */
  BASIS_STALE("basis_stale", "引用已被取代的文件依据"),
  /** How the filer, its place or its scope was decided. */
  FILER("filer", "填报单位识别"),
  /** How the year was decided. */
  YEAR("year", "年份识别"),
  /** An office settled filer, level, kind, scope or year by hand. */
  OVERRIDDEN("overridden", "人工核定");

  private final String key;
  private final String label;

  NoteKind(String key, String label) {
    this.key = key;
    this.label = label;
  }

  public String key() {
    return key;
  }

  /** Chinese name for tables and repair cards. */
  public String label() {
    return label;
  }
}
