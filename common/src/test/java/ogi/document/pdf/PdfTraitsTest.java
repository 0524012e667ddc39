package ogi.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import ogi.document.Limits;
import ogi.document.Page;
import ogi.simulate.pdf.ChineseFont;
import ogi.simulate.pdf.PdfForms;
import ogi.simulate.pdf.PdfForms.Borders;
import ogi.simulate.pdf.PdfForms.Cell;
import ogi.simulate.pdf.PdfForms.Paragraph;
import ogi.simulate.pdf.PdfForms.Style;
import ogi.simulate.pdf.PdfSheets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each trait of printed pages by itself. */
class PdfTraitsTest {
  private static Page read(byte[] bytes) {
    return PdfPages.read(bytes, Limits.STANDARD).page().orElseThrow();
  }

  private static List<String> rows(Page page) {
    return page.lines().stream()
        .filter(Page.Line::isRow)
        .map(line -> line.text().replace('\t', '|'))
        .toList();
  }

  private static List<String> text(Page page) {
    return page.lines().stream().filter(line -> !line.isRow()).map(Page.Line::text).toList();
  }

  private static String show(double x, double y, String text) {
    return "BT /F1 10.5 Tf " + x + " " + y + " Td " + ChineseFont.shown(text) + " Tj ET\n";
  }

  private static Page drawn(String... pages) {
    return read(PdfSheets.bytes(List.of(pages), 842));
  }

  /** A table of numbered rows that is longer than a page. */
  private static PdfForms.Table longTable(int rows) {
    List<List<Cell>> cells = new ArrayList<>();
    cells.add(List.of(Cell.of("信息内容"), Cell.of("本年处理决定数量")));
    for (int i = 1; i <= rows; i++) {
      cells.add(List.of(Cell.of("许可" + i), Cell.of(String.valueOf(i * 7))));
    }
    return new PdfForms.Table(new double[] {150, 150}, cells);
  }

  @Test
  void theWrittenTextIsThereForOtherReadersToo() throws IOException {
    byte[] bytes = PdfForms.write(List.of(new Paragraph("政府信息公开12件")), Style.PLAIN);
    try (PDDocument document = Loader.loadPDF(bytes)) {
      assertThat(new PDFTextStripper().getText(document)).contains("政府信息公开12件", "— 1 —");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"— %d —", "- %d -", "第%d页", "第 %d 页", "%d", "Page %d"})
  void pageNumbersAreNoText(String number) {
    for (Borders borders : Borders.values()) {
      Style style = Style.PLAIN.with(borders).withNumber(number);
      Page page = read(PdfForms.write(List.of(new Paragraph("依法公开。"), longTable(90)), style));
      assertThat(text(page)).containsExactly("依法公开。");
      assertThat(rows(page)).hasSize(91).contains("许可90|630");
    }
  }

  @Test
  void aMarkedPageNumberWithinATableIsDropped() {
    String grid = "60 20 200 60 re S 60 20 100 60 re S 60 20 200 30 re S\n";
    Page page =
        drawn(
            grid
                + show(70, 62, "行政许可")
                + show(170, 62, "97")
                + show(70, 32, "行政处罚")
                + show(170, 32, "— 4 —"));
    assertThat(rows(page)).containsExactly("行政许可|97", "行政处罚|");
  }

  @Test
  void aFigureAtThePagesFootThatIsOutOfStepStays() {
    assertThat(text(drawn(show(90, 700, "依法公开。"), show(90, 60, "57")))).contains("57");
  }

  @Test
  void aHeadThatAllPagesRepeatIsNoTextButTheTitle() {
    Style style = Style.PLAIN.withHead("甲县政府信息公开工作年度报告").high(400);
    Page page = read(PdfForms.write(List.of(new Paragraph("依法公开政府信息。".repeat(200))), style));
    assertThat(text(page)).containsExactly("依法公开政府信息。".repeat(200));
    assertThat(page.title()).isEqualTo("甲县政府信息公开工作年度报告");
  }

  @Test
  void aRepeatedTableHeadIsDroppedAndTheTableGoesOn() {
    for (Borders borders : Borders.values()) {
      Style style = Style.PLAIN.with(borders).repeating(1);
      Page page = read(PdfForms.write(List.of(longTable(80)), style));
      assertThat(rows(page)).hasSize(81);
      assertThat(page.lines()).allMatch(line -> line.table() == 1);
    }
  }

  @Test
  void tablesOfOtherColumnsAreOthers() {
    PdfForms.Table other =
        new PdfForms.Table(
            new double[] {100, 90, 110},
            List.of(List.of(Cell.of("规章"), Cell.of("1"), Cell.of("2"))));
    Page page = read(PdfForms.write(List.of(longTable(20), other), Style.PLAIN));
    assertThat(page.lines()).last().extracting(Page.Line::table).isEqualTo(2);
  }

  @Test
  void labelsBrokenOverLinesAndVerticalOnesAreOneText() {
    PdfForms.Table table =
        new PdfForms.Table(
            new double[] {24, 60, 60},
            List.of(
                List.of(
                    new Cell("三、本年度办理结果", 1, 3), Cell.of("（二）部分公开（区分处理的，只计这一情形）"), Cell.of("12")),
                List.of(Cell.of("不予公开"), Cell.of("")),
                List.of(Cell.of("其他"), Cell.of("-"))));
    Page page = read(PdfForms.write(List.of(table), Style.PLAIN));
    assertThat(rows(page)).containsExactly("三、本年度办理结果|（二）部分公开（区分处理的，只计这一情形）|12", "|不予公开|", "|其他|-");
    assertThat(page.lines().get(1).cells().get(0)).isEqualTo(new Page.Cell("", 0, 1, true));
  }

  @Test
  void aLongFigureBrokenInANarrowCellIsOneFigure() {
    PdfForms.Table table =
        new PdfForms.Table(
            new double[] {80, 32},
            List.of(
                List.of(Cell.of("规章"), Cell.of("12345678")),
                List.of(Cell.of("其他"), Cell.of("87654321"))));
    for (Borders borders : List.of(Borders.LINES, Borders.THIN_SHAPES)) {
      Page page = read(PdfForms.write(List.of(table), Style.PLAIN.with(borders)));
      assertThat(rows(page)).containsExactly("规章|12345678", "其他|87654321");
    }
  }

  @Test
  void aFigureThatRunsOverItsBorderStaysWhole() {
    String grid = "60 600 40 20 re S 100 600 40 20 re S 140 600 40 20 re S\n";
    Page page =
        drawn(grid + show(62, 606, "规章") + show(102, 606, "12345678") + show(165, 606, "5"));
    assertThat(rows(page)).containsExactly("规章|12345678|5");
  }

  @Test
  void figuresOfNeighbouringCellsStayApart() {
    String grid = "60 600 40 20 re S 100 600 40 20 re S 140 600 40 20 re S\n";
    Page page = drawn(grid + show(62, 606, "规章") + show(129, 606, "12") + show(140.5, 606, "34"));
    assertThat(rows(page)).containsExactly("规章|12|34");
  }

  @Test
  void rowsWithoutLinesBetweenThemAreToldByTheirFigures() {
    String grid = "60 600 180 60 re S 120 600 m 120 660 l S 180 600 m 180 660 l S\n";
    StringBuilder texts = new StringBuilder(grid);
    String[] labels = {"规章", "许可", "处罚"};
    for (int i = 0; i < 3; i++) {
      double y = 645 - 18 * i;
      texts.append(show(70, y, labels[i])).append(show(130, y, "1" + i));
      texts.append(show(190, y, "2" + i));
    }
    assertThat(rows(drawn(texts.toString()))).containsExactly("规章|10|20", "许可|11|21", "处罚|12|22");
  }

  @Test
  void aLineOfTextWithNumbersIsNoTable() {
    Page page = drawn(show(90, 700, "收到申请 12 件，办结 11 件。") + show(90, 680, "联系人：张三    电话：123"));
    assertThat(page.lines()).hasSize(2).noneMatch(Page.Line::isRow);
    assertThat(page.lines().get(1).place()).isEqualTo("page 1, line 2");
  }

  @Test
  void printingTwiceForBoldAndSlantedWatermarksAddNothing() {
    String mark =
        "BT /F1 40 Tf 0.7 0.7 -0.7 0.7 200 300 Tm " + ChineseFont.shown("草稿") + " Tj ET\n";
    Page page = drawn(mark + show(90, 700, "总计100") + show(90.3, 700, "总计100"));
    assertThat(text(page)).containsExactly("总计100");
  }

  @Test
  void placesNameThePageTheTableAndTheRow() {
    Page page = read(PdfForms.write(List.of(longTable(80)), Style.PLAIN));
    assertThat(page.lines().get(0).place()).isEqualTo("page 1, table 1, row 1");
    assertThat(page.lines().get(80).place()).startsWith("page 3, table 1, row 81");
  }
}
