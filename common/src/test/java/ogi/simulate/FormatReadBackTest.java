package ogi.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ogi.report.State;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableIterator;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Web pages and Office files hold, in reading order, just the figures that their truth tells. */
class FormatReadBackTest {
  private static final long SEED = 9;
  private static final int DOCUMENTS = 12;

  @ParameterizedTest
  @EnumSource(names = {"HTML_TABLE", "HTML_NESTED", "HTML_BLOCKS", "HTML_OFFICE"})
  void webPagesHoldTheFigures(Layout layout) {
    for (SimulatedDocument document : documents(layout)) {
      String page = new String(document.bytes(), Charset.forName(document.truth().charset()));
      assertThat(cells(page)).as(document.name()).isEqualTo(printed(document));
    }
  }

  @Test
  void scriptsHoldThePageInAString() {
    for (Layout layout : List.of(Layout.HTML_SCRIPT, Layout.HTML_JSON)) {
      for (SimulatedDocument document : documents(layout)) {
        String page = new String(document.bytes(), Charset.forName(document.truth().charset()));
        String inner = page.substring(page.indexOf("<script") + 8, page.indexOf("</script>"));
        String html = inner.replace("\\\"", "\"").replace("<\\/", "</").replace("\\n", "\n");
        assertThat(cells(html)).as(document.name()).isEqualTo(printed(document));
        assertThat(Jsoup.parse(page).select("td")).isEmpty();
      }
    }
  }

  @Test
  void wordDocumentsHoldTheFigures() throws IOException {
    for (SimulatedDocument document : documents(Layout.DOCX)) {
      List<BigDecimal> figures = new ArrayList<>();
      try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(document.bytes()))) {
        word.getTables().stream()
            .flatMap(table -> table.getRows().stream())
            .flatMap(row -> row.getTableCells().stream())
            .forEach(cell -> figure(cell.getText(), figures));
      }
      assertThat(figures).as(document.name()).isEqualTo(printed(document));
    }
  }

  @Test
  void workbooksHoldTheFigures() throws IOException {
    for (SimulatedDocument document : documents(Layout.XLSX)) {
      List<BigDecimal> figures = new ArrayList<>();
      try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(document.bytes()))) {
        for (Row row : book.getSheetAt(0)) {
          row.forEach(cell -> figure(text(cell), figures));
        }
      }
      assertThat(figures).as(document.name()).isEqualTo(printed(document));
    }
  }

  /** By the classes of POI for DOC and XLS, not by the reader. */
  @Test
  void oldOfficeFilesHoldTheFigures() throws IOException {
    for (SimulatedDocument document : documents(Layout.XLS)) {
      List<BigDecimal> figures = new ArrayList<>();
      try (HSSFWorkbook book = new HSSFWorkbook(new ByteArrayInputStream(document.bytes()))) {
        for (Row row : book.getSheetAt(0)) {
          row.forEach(cell -> figure(text(cell), figures));
        }
      }
      assertThat(figures).as(document.name()).isEqualTo(printed(document));
    }
    for (SimulatedDocument document : documents(Layout.DOC)) {
      List<BigDecimal> figures = new ArrayList<>();
      try (HWPFDocument word = new HWPFDocument(new ByteArrayInputStream(document.bytes()))) {
        TableIterator tables = new TableIterator(word.getRange());
        while (tables.hasNext()) {
          Table table = tables.next();
          for (int row = 0; row < table.numRows(); row++) {
            for (int cell = 0; cell < table.getRow(row).numCells(); cell++) {
              String text = table.getRow(row).getCell(cell).text();
              figure(text.replaceAll("[\\u0007\r]", ""), figures);
            }
          }
        }
      }
      assertThat(figures).as(document.name()).isEqualTo(printed(document));
    }
  }

  /** The text layer as PDFBox extracts it holds each figure as often as it is printed. */
  @Test
  void pdfFilesHoldTheFigures() throws IOException {
    for (Layout layout : List.of(Layout.PDF, Layout.PDF_UNRULED)) {
      for (SimulatedDocument document : documents(layout)) {
        String text;
        try (PDDocument pdf = Loader.loadPDF(document.bytes())) {
          text = new PDFTextStripper().getText(pdf);
        }
        List<String> words = new ArrayList<>(List.of(text.split("\\s+")));
        for (BigDecimal figure : printed(document)) {
          assertThat(words.remove(figure.toPlainString())).as("%s %s", layout, figure).isTrue();
        }
      }
    }
  }

  @Test
  void declaredAndTrueCharsetsDifferInSomePages() {
    List<Truth> truths =
        Corpus.documents(
                600, SEED, Mix.STANDARD.reportsOnly().with(1, 1).in(List.of(Layout.HTML_TABLE)))
            .map(SimulatedDocument::truth)
            .toList();
    assertThat(truths).extracting(Truth::charset).contains("UTF-8", "GB18030", "Big5");
    assertThat(truths).extracting(Truth::declared).contains("", "utf-8", "gb2312", "gbk", "big5");
    assertThat(truths)
        .anyMatch(t -> t.charset().equals("GB18030") && t.declared().equals("utf-8"))
        .anyMatch(t -> t.charset().equals("UTF-8") && t.declared().equals("gb2312"));
  }

  private static List<SimulatedDocument> documents(Layout layout) {
    return Corpus.documents(DOCUMENTS, SEED, Mix.CLEAN.in(List.of(layout))).toList();
  }

  private static List<BigDecimal> cells(String html) {
    List<BigDecimal> figures = new ArrayList<>();
    for (Element cell : Jsoup.parse(html).select("td")) {
      if (cell.select("table").isEmpty()) {
        figure(cell.text(), figures);
      }
    }
    return figures;
  }

  private static String text(Cell cell) {
    return cell.getCellType() == CellType.NUMERIC
        ? BigDecimal.valueOf(cell.getNumericCellValue()).toPlainString()
        : cell.getStringCellValue();
  }

  private static void figure(String text, List<BigDecimal> figures) {
    if (text.strip().matches("-?\\d+(\\.\\d+)?")) {
      figures.add(new BigDecimal(text.strip()).stripTrailingZeros());
    }
  }

  private static List<BigDecimal> printed(SimulatedDocument document) {
    Map<String, CellTruth> cells = document.truth().report().orElseThrow().cells();
    return cells.values().stream()
        .filter(cell -> cell.state() == State.STATED)
        .map(cell -> cell.number().orElseThrow().stripTrailingZeros())
        .toList();
  }
}
