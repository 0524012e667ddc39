package ogi.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import ogi.document.Limits;
import ogi.document.Page;
import ogi.simulate.pdf.PdfForms;
import ogi.simulate.pdf.PdfForms.Borders;
import ogi.simulate.pdf.PdfForms.Cell;
import ogi.simulate.pdf.PdfForms.Paragraph;
import ogi.simulate.pdf.PdfForms.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables without lines, as the places of their texts show them. */
class AlignedTableTest {
  private static final double[] DISCLOSURE = {150, 100, 100, 101};

  private static List<String> rows(PdfForms.Part... parts) {
    Style style = Style.PLAIN.with(Borders.NONE);
    Page page =
        PdfPages.read(PdfForms.write(List.of(parts), style), Limits.STANDARD).page().orElseThrow();
    return page.lines().stream()
        .filter(Page.Line::isRow)
        .map(line -> line.text().replaceAll("\t+", "|"))
        .toList();
  }

  private static List<Cell> row(String label, String... figures) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(label));
    for (String figure : figures) {
      cells.add(Cell.of(figure));
    }
    return cells;
  }

  /** Labels of 2 to 19 lines: two characters fit into a line. */
  @ParameterizedTest
  @ValueSource(doubles = {32, 41, 55})
  void aLabelOfManyLinesStandsBesideItsFigures(double width) {
    String[] labels = {
      "1.本机关不掌握相关政府信息", "2.没有现成信息需要另行制作", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "3.其他", "四、结转下年度继续办理"
    };
    double[] widths = new double[8];
    java.util.Arrays.fill(widths, 45);
    widths[0] = width;
    List<List<Cell>> cells = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < labels.length; i++) {
      cells.add(row(labels[i], "1" + i, "0", "2", "0", "0", "0", "3" + i));
      expected.add(labels[i] + "|1" + i + "|0|2|0|0|0|3" + i);
    }
    PdfForms.Part table = new PdfForms.Table(widths, cells);
    PdfForms.Part after = new Paragraph("四、政府信息公开行政复议、行政诉讼情况");
    assertThat(rows(table, after)).containsExactlyElementsOf(expected);
    assertThat(rows(new PdfForms.Table(widths, cells.subList(2, 3)), after))
        .containsExactly(expected.get(2));
  }

  /** With narrow brackets the head of a block stands over the first of two columns only. */
  @ParameterizedTest
  @ValueSource(strings = {"第二十条第(五)项", "第二十条第（五）项"})
  void aHeadInAColumnOfFewFiguresMakesItNoColumnOfLabels(String head) {
    List<List<Cell>> cells = new ArrayList<>();
    cells.add(row("信息内容", "本年制发件数", "本年废止件数", "现行有效件数"));
    cells.add(row("规章", "0", "0", "0"));
    cells.add(row("行政规范性文件", "6", "4", "35"));
    for (String label : List.of("行政许可", "行政处罚", "行政事业性收费")) {
      cells.add(List.of(new Cell(head, 4, 1)));
      cells.add(List.of(Cell.of("信息内容"), new Cell("本年处理决定数量", 3, 1)));
      cells.add(List.of(Cell.of(label), new Cell("1313", 3, 1)));
    }
    assertThat(rows(new PdfForms.Table(DISCLOSURE, cells)))
        .contains("行政规范性文件|6|4|35")
        .anyMatch(row -> row.matches("行政许可\\|+1313\\|*"))
        .anyMatch(row -> row.matches("行政处罚\\|+1313\\|*"))
        .anyMatch(row -> row.matches("行政事业性收费\\|+1313\\|*"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"8120000元", "812.5万元", "812"})
  void anAmountWithItsUnitIsAFigureOfARow(String amount) {
    List<List<Cell>> cells =
        List.of(
            List.of(Cell.of("信息内容"), Cell.of("采购项目数量"), new Cell("采购总金额", 2, 1)),
            List.of(Cell.of("政府集中采购"), Cell.of("0"), new Cell(amount, 2, 1)));
    assertThat(rows(new PdfForms.Table(DISCLOSURE, cells)))
        .anyMatch(row -> row.matches("政府集中采购\\|+0\\|+" + amount + "\\|*"));
  }

  @Test
  void shortLinesOfTextUnderATableAreNoPartOfIt() {
    List<List<Cell>> cells =
        List.of(
            row("一、本年新收", "3", "0", "0", "0", "0", "0", "3"),
            row("二、上年结转", "0", "0", "0", "0", "0", "0", "0"));
    double[] widths = {90, 45, 45, 45, 45, 45, 45, 45};
    assertThat(rows(new PdfForms.Table(widths, cells), new Paragraph("打印本页"), new Paragraph("关闭")))
        .containsExactly("一、本年新收|3|0|0|0|0|0|3", "二、上年结转|0|0|0|0|0|0|0");
  }
}
