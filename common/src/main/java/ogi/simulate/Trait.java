package ogi.simulate;

/** Ways in which real reports are printed, converted or surrounded; none changes what they say. */
public enum Trait {
  /** Brackets, commas and colons in half width. */
  HALF_WIDTH("half_width"),
  /** Figures in full-width digits. */
  FULL_WIDTH_DIGITS("full_width_digits"),
  /** Figures padded with blanks. */
  PADDED("padded"),
  /** {@code 1,234}. */
  THOUSANDS("thousands"),
  /** Increases of the 2019 form with a plus, decreases with 减. */
  SIGNS("signs"),
  /** Labels of table heads broken in two lines. */
  BROKEN_LABELS("broken_labels"),
  /** Label and figure of the short rows of section 二 in one cell. */
  GLUED_LABELS("glued_labels"),
  /** Site navigation before the title. */
  BREADCRUMB("breadcrumb"),
  /** A table with index number, publisher and date before the title. */
  INDEX_TABLE("index_table"),
  /** Sharing, printing and related articles after the report. */
  FOOTER("footer"),
  /** Page numbers between lines, also inside tables. */
  PAGE_NUMBERS("page_numbers"),
  /** The title in two lines. */
  TITLE_BROKEN("title_broken"),
  /** No title line; the preface names the filer. */
  TITLE_MISSING("title_missing"),
  /** A sentence between the heading of a section and its table. */
  SENTENCE_BEFORE_TABLE("sentence_before_table"),
  /** Headings and paragraphs set in. */
  INDENTED("indented"),
  /** The digits of a figure parted by a blank, a line break or the border of a cell. */
  SPLIT_DIGITS("split_digits"),
  /** Two figures in one cell, without a separator or with a blank. */
  JOINED_DIGITS("joined_digits"),
  /** Rows of figures in section 三 without the labels beside them, sometimes one row missing. */
  LABELS_LOST("labels_lost");

  private final String key;

  Trait(String key) {
    this.key = key;
  }

  public String key() {
    return key;
  }
}
