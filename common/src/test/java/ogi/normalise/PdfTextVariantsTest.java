package ogi.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import ogi.form.Cell;
import ogi.form.Form;
import ogi.form.Forms;
import ogi.form.Section;
import ogi.report.NoteKind;
import ogi.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the text of a PDF file does to tables: labels parted from figures, heads cut off. */
class PdfTextVariantsTest {
  private static final Form FORM = Forms.f2021();
  private static final Map<Cell, Long> VALUES = Truth.consistent(FORM, new Random(7));

  /** Rows between pipes, as tables found on a page are written. */
  private static String report() {
    return written(Layout.PIPE_FRAMED);
  }

  private static String written(Layout layout) {
    return layout.write(PrintedForm.of(FORM, Truth.texts(VALUES)));
  }

  private static String replaced(String text, String from, String to) {
    assertThat(text).contains(from);
    return text.replace(from, to);
  }

  private static List<String> wrong(Report report) {
    return FORM.cells().stream()
        .filter(cell -> report.figures().of(cell).number().isPresent())
        .filter(cell -> report.figures().of(cell).number().get().longValue() != VALUES.get(cell))
        .map(Cell::id)
        .toList();
  }

  private static List<String> absent(Report report) {
    return FORM.cells().stream()
        .filter(cell -> report.figures().of(cell).number().isEmpty())
        .map(Cell::id)
        .toList();
  }

  private static void assertAllRight(Report report) {
    assertThat(wrong(report)).isEmpty();
    assertThat(absent(report)).isEmpty();
  }

  @Test
  void aLabelBrokenOverLinesAndPartedFromItsFiguresIsJoined() {
    String text =
        replaced(
            report(), "| （二）部分公开（区分处理的，只计这一情形，不计其他情形） | ", "\n（二）部分公开（区分处理的，只\n计这一情形，不计其他情形）\n| ");
    text = replaced(text, "| 5.要求行政机关确认或重新出具已获取信息 | ", "\n5.要求行政机关确认或重新出具\n已获取信息\n| ");
    assertAllRight(Damaged.read(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "5", "0"})
  void aLonePageNumberBetweenTwoRowsFillsNoCell(String number) {
    String text = replaced(report(), "| 2.重复申请", number + "\n| 2.重复申请");
    assertAllRight(Damaged.read(text));
  }

  /** The bare number could be a cell of the row: the row is read by its sum, or not at all. */
  @ParameterizedTest
  @EnumSource(names = {"LINES", "TAB_CELLS", "PIPE_LINES"})
  void aLonePageNumberAmidARowMakesNoFigureWrong(Layout layout) {
    for (String row : List.of("二、上年结转政府信息公开申请数量", "四、结转下年度继续办理", "（七）总计", "2.重复申请")) {
      String text = written(layout);
      int at = text.indexOf("\n", text.indexOf(row)) + 1;
      for (int lines = 0; lines < 6; lines++) {
        Report report = Damaged.read(text.substring(0, at) + "4\n" + text.substring(at));
        List<String> marked = report.notes().stream().flatMap(n -> n.cells().stream()).toList();
        assertThat(wrong(report)).as("%s, %s lines", row, lines).allMatch(marked::contains);
        assertThat(absent(report))
            .as("%s, %s lines", row, lines)
            .allMatch(id -> id.startsWith("requests."))
            .hasSizeLessThanOrEqualTo(7);
        at = text.indexOf("\n", at) + 1;
      }
    }
  }

  @Test
  void headsGluedToEachOtherAreHeads() {
    String text = replaced(report(), "| 信息内容 | 本年处理决定数量 |", "信息内容本年处理决定数量");
    text = replaced(text, "| 信息内容 | 本年收费金额（单位：万元） |", "信息内容本年收费金额（单位：万元）");
    text = text.replaceAll("\\| (行政许可|行政处罚|行政强制) \\| (\\d+) \\|", "$1 $2");
    assertAllRight(Damaged.read(text));
  }

  @Test
  void aGroupLabelEatenIntoARowIsNoObstacle() {
    String text =
        replaced(report(), "| 2.没有现成信息需要另行制作 | ", "\n（四）无2.没有现成信息需要另行制作\n三、本法提供\n年度办\n理结果\n| ");
    text = replaced(text, "| （四）无法提供 | ", "| ");
    assertAllRight(Damaged.read(text));
  }

  @Test
  void headRowsCutIntoATableOfTheirOwnNameTheColumns() {
    String head = "| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 | \n";
    String text = replaced(report(), head, head + "|---|---|---|---|\n\n## 表二：主动公开政府信息情况\n");
    text = replaced(text, "| 行政规范性文件 |", "|---|---|---|\n## 表二：主动公开政府信息情况\n| 行政规范性文件 |");
    Report report = Damaged.read(text);
    assertAllRight(report);
    assertThat(report.notes()).noneMatch(n -> n.kind() == NoteKind.LAYOUT_NOT_VERIFIABLE);
  }

  @Test
  void fifteenFiguresInOneRowWithScatteredHeadsAreSectionFour() {
    String row =
        FORM.cells().stream()
            .filter(cell -> cell.section() == Section.DISPUTES)
            .map(cell -> "" + VALUES.get(cell))
            .collect(Collectors.joining(" | ", "| ", " |"));
    String text = report();
    int from = text.indexOf("行政复议 | 行政诉讼") - 2;
    int to = text.indexOf("五、存在的主要问题");
    String scattered =
        "行政复议行政诉讼\n未经复议直接起诉复议后起诉\n结果结果其他尚未\n总计结果结果其他尚未结果结果其他尚未\n"
            + "维持纠正结果审结维持纠正结果审结\n| 维持 | 纠正 | 结果 | 审结 | 总计 | 总计 |\n|---|---|---|---|---|---|\n"
            + row
            + "\n"
            + String.join("", Collections.nCopies(15, "|---"))
            + "|\n\n";
    assertAllRight(Damaged.read(text.substring(0, from) + scattered + text.substring(to)));
  }

  @Test
  void sectionNumbersThatBeginAnewAreTold() {
    String text = replaced(report(), "二、主动公开", "一、主动公开");
    text = replaced(text, "三、收到和处理", "二、收到和处理");
    text = replaced(text, "四、政府信息公开行政复议", "三、政府信息公开行政复议");
    Report report = Damaged.read(text);
    assertAllRight(report);
    assertThat(report.notes()).anyMatch(n -> n.kind() == NoteKind.SECTION_RENUMBERED);
  }

  /** All at once, as in one real report. */
  @Test
  void figureRowsWithoutLabelsAreTakenInTheirOrderOnly() {
    String text = report();
    List<String> rows = new ArrayList<>();
    for (String label : List.of("1.属于国家秘密", "4.无正当理由大量反复申请", "3.其他")) {
      rows.add(label);
      text = replaced(text, "| " + label + " | ", "| ");
    }
    Report report = Damaged.read(text);
    assertAllRight(report);
    assertThat(report.notes())
        .filteredOn(n -> n.kind() == NoteKind.ROW_WITHOUT_LABEL)
        .hasSize(rows.size());
  }
}
