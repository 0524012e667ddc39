package ogi.simulate;

/**
 * The formats and layouts in which a corpus is written: sections A to E of the layouts met, PDF and
 * Office files. A further format is a constant with its writer.
 */
public enum Layout {
  LINES("lines", "A1", "txt", text(RowStyle.LINES)),
  LINES_DROPPED("lines_dropped", "A2", "txt", new DroppedLinesWriter()),
  TAB_CELLS("tab_cells", "tabs", "txt", text(RowStyle.TAB_CELLS)),
  TAB_ROWS("tab_rows", "tabs", "txt", text(RowStyle.TAB_ROWS)),
  TAB_ROWS_CUT("tab_rows_cut", "tabs", "txt", new TextWriter(RowStyle.TAB_ROWS, true)),
  PIPE_LINES("pipe_lines", "B1", "txt", text(RowStyle.PIPE_LINES)),
  PIPES_ALONE("pipes_alone", "B2", "txt", text(RowStyle.PIPES_ALONE)),
  PIPE_OPENS("pipe_opens", "B3", "txt", text(RowStyle.PIPE_OPENS)),
  PIPE_BEFORE("pipe_before", "B4", "txt", text(RowStyle.PIPE_BEFORE)),
  PIPE_PADDED("pipe_padded", "B5", "txt", text(RowStyle.PIPE_PADDED)),
  PIPE_ROWS("pipe_rows", "C1", "txt", text(RowStyle.PIPE_ROWS)),
  PIPE_FRAMED("pipe_framed", "C2", "txt", text(RowStyle.PIPE_FRAMED)),
  OCR("ocr", "C3", "md", text(RowStyle.OCR)),
  HTML_TABLE("html_table", "D1", "html", new HtmlWriter(HtmlWriter.Shape.PLAIN)),
  HTML_NESTED("html_nested", "D", "html", new HtmlWriter(HtmlWriter.Shape.NESTED)),
  HTML_BLOCKS("html_blocks", "D", "html", new HtmlWriter(HtmlWriter.Shape.BLOCKS)),
  HTML_OFFICE("html_office", "D3", "html", new HtmlWriter(HtmlWriter.Shape.OFFICE)),
  HTML_SCRIPT("html_script", "D2", "html", new HtmlWriter(HtmlWriter.Shape.SCRIPT)),
  HTML_JSON("html_json", "D2", "html", new HtmlWriter(HtmlWriter.Shape.JSON)),
  PDF_TEXT("pdf_text", "E", "txt", new PdfTextWriter()),
  PDF("pdf", "PDF", "pdf", new PdfWriter(true)),
  PDF_UNRULED("pdf_unruled", "PDF", "pdf", new PdfWriter(false)),
  DOCX("docx", "Office", "docx", new WordWriter()),
  DOC("doc", "Office", "doc", new DocWriter()),
  /** A web page of an office editor under the name of a Word file, as many offices publish them. */
  DOC_HTML("doc_html", "D3", "doc", new HtmlWriter(HtmlWriter.Shape.OFFICE)),
  XLSX("xlsx", "Office", "xlsx", new WorkbookWriter(false)),
  XLS("xls", "Office", "xls", new WorkbookWriter(true));

  private final String key;
  private final String section;
  private final String suffix;
  private final FormatWriter writer;

  Layout(String key, String section, String suffix, FormatWriter writer) {
    this.key = key;
    this.section = section;
    this.suffix = suffix;
    this.writer = writer;
  }

  private static FormatWriter text(RowStyle style) {
    return new TextWriter(style, false);
  }

  /** The value in truth files and tables. */
  public String key() {
    return key;
  }

  /** Its section in the list of layouts met, for instance {@code B3}. */
  public String section() {
    return section;
  }

  /** Suffix of the file name, which is the format: txt, md, html, pdf, docx, doc, xlsx, xls. */
  public String suffix() {
    return suffix;
  }

  /** Whether it is text with one of the row styles. */
  public boolean isText() {
    return suffix.equals("txt") || suffix.equals("md");
  }

  FormatWriter writer() {
    return writer;
  }
}
