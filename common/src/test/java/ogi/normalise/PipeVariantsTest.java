package ogi.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import ogi.form.Cell;
import ogi.form.Form;
import ogi.form.Forms;
import ogi.form.Section;
import ogi.report.NoteKind;
import ogi.report.Report;
import ogi.report.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What converters do to heads, spans and spare columns, one trait at a time. */
class PipeVariantsTest {
  private static final Form FORM = Forms.f2021();
  private static final Map<Cell, Long> VALUES = Truth.consistent(FORM, new Random(7));

  private static String written(Layout layout) {
    return layout.write(PrintedForm.of(FORM, Truth.texts(VALUES)));
  }

  private static String replaced(String text, String from, String to) {
    assertThat(text).contains(from);
    return text.replace(from, to);
  }

  private static void assertAllRight(Report report) {
    for (Cell cell : FORM.cells()) {
      assertThat(report.figures().of(cell).number()).as(cell.id()).isPresent();
      assertThat(report.figures().of(cell).number().get().longValue())
          .as(cell.id())
          .isEqualTo(VALUES.get(cell));
    }
  }

  @Test
  void aSpanMayStandOnTheLineOfItsHeading() {
    assertAllRight(
        Damaged.read(
            written(Layout.PIPE_LINES).replaceAll("(第二十条第（.）项) \\|\\n\\|\\|\\|", "$1 | |||")));
  }

  @Test
  void headsOutOfOrderWithALonePipeBetweenThemMoveNoFigure() {
    String text =
        replaced(written(Layout.PIPE_LINES), "本年废止件数 |\n现行有效件数 |\n", "现行有效件数 |\n|\n本年废止件数 |\n");
    assertAllRight(Damaged.read(text));
  }

  /** A table of five columns for one of four. */
  @Test
  void aSpareColumnAtTheEndHoldsNothing() {
    String text =
        written(Layout.PIPE_ROWS)
            .replaceAll("(?m)^((规章|行政规范性文件) \\| .*)$", "$1|")
            .replaceAll("(?m)^((行政许可|行政处罚|行政强制|行政事业性收费) \\| .*)$", "$1|");
    assertAllRight(Damaged.read(text));
  }

  @Test
  void aSpareColumnBehindEmptyCellsLeavesThemEmpty() {
    Map<Cell, String> texts = Truth.texts(VALUES);
    texts.put(FORM.cell("disclosure.regulations.in_force"), "");
    texts.put(FORM.cell("disclosure.normative_documents.repealed"), "");
    String text =
        Layout.PIPE_ROWS
            .write(PrintedForm.of(FORM, texts))
            .replaceAll("(?m)^((规章|行政规范性文件) \\| .*)$", "$1|");
    Report report = Damaged.read(text);
    assertThat(report.figures().of("disclosure.regulations.in_force").number()).isEmpty();
    assertThat(report.figures().of("disclosure.normative_documents.repealed").state())
        .isEqualTo(State.BLANK);
    assertThat(report.figures().of("disclosure.normative_documents.in_force").count())
        .contains(VALUES.get(FORM.cell("disclosure.normative_documents.in_force")));
  }

  @Test
  void aSubtotalAmongTheRowsFillsNoCellAndIsNoted() {
    String row = "2.其他法律行政法规禁止公开 |";
    String text = written(Layout.PIPE_ROWS);
    assertThat(text).contains("\n" + row);
    Report report =
        Damaged.read(text.replace(row, "不予公开小计 | 11 | 12 | 13 | 14 | 15 | 16 | 81 |\n" + row));
    assertAllRight(report);
    assertThat(report.notes())
        .filteredOn(note -> note.kind() == NoteKind.EXTRA_ROW)
        .singleElement()
        .satisfies(note -> assertThat(note.what()).contains("11 | 12").endsWith("81"));
  }

  /** Section 二 with a row on each line, section 三 with a cell on each line and totals only. */
  @Test
  void twoLayoutsInOneReportAreReadEachByItsOwn() {
    Map<Cell, String> texts = new HashMap<>(Truth.texts(VALUES));
    String rows = Layout.PIPE_ROWS.write(PrintedForm.of(FORM, texts));
    String cells = Layout.PIPE_LINES.write(PrintedForm.of(FORM, totalsOnly(texts)));
    int cut = rows.indexOf("三、收到和处理");
    Report report =
        Damaged.read(rows.substring(0, cut) + cells.substring(cells.indexOf("三、收到和处理")));
    for (Cell cell : FORM.cells()) {
      boolean printed = cell.section() != Section.REQUESTS || cell.column().equals("total");
      if (printed) {
        assertThat(report.figures().of(cell).number().map(n -> n.longValue()))
            .as(cell.id())
            .contains(VALUES.get(cell));
      } else {
        assertThat(report.figures().of(cell).number()).as(cell.id()).isEmpty();
      }
    }
  }

  @Test
  void totalsBehindLonePipesAreTotalsOrNothing() {
    String rows = written(Layout.PIPE_ROWS);
    int from = rows.indexOf("一、本年新收政府信息公开申请数量");
    int to = rows.indexOf("四、政府信息公开行政复议");
    StringBuilder table = new StringBuilder();
    for (Cell cell : FORM.cells()) {
      if (cell.section() == Section.REQUESTS && cell.column().equals("total")) {
        String label =
            rows.substring(from, to)
                .lines()
                .filter(line -> !line.isBlank())
                .toList()
                .get(table.toString().split("\n\\| ").length - 1)
                .replaceAll(" \\| \\d.*", "");
        table.append(label).append(" |\n").append("|\n".repeat(6));
        table.append("| ").append(VALUES.get(cell)).append(" | ||\n");
      }
    }
    Report report = Damaged.read(rows.substring(0, from) + table + "\n" + rows.substring(to));
    for (Cell cell : FORM.cells()) {
      boolean inside = cell.section() == Section.REQUESTS && !cell.column().equals("total");
      if (inside) {
        assertThat(report.figures().of(cell).number()).as(cell.id()).isEmpty();
      } else if (cell.section() != Section.REQUESTS
          || report.figures().of(cell).number().isPresent()) {
        assertThat(report.figures().of(cell).number().map(n -> n.longValue()))
            .as(cell.id())
            .contains(VALUES.get(cell));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"LINES", "TAB_CELLS", "PIPE_LINES", "PIPE_ROWS"})
  void aNegativeFigureInSectionFourIsAsPrintedAndTold(Layout layout) {
    Map<Cell, String> texts = new HashMap<>(Truth.texts(VALUES));
    texts.put(FORM.cell("disputes.direct_suit.other"), "-1");
    Report report = Damaged.read(layout.write(PrintedForm.of(FORM, texts)));
    assertThat(report.figures().of("disputes.direct_suit.other").number().orElseThrow().longValue())
        .isEqualTo(-1);
    assertThat(report.figures().of("disputes.suit_after_review.total").count())
        .contains(VALUES.get(FORM.cell("disputes.suit_after_review.total")));
    assertThat(report.notes())
        .anyMatch(
            note ->
                note.kind() == NoteKind.NUMBER_IMPOSSIBLE
                    && note.cells().contains("disputes.direct_suit.other"));
  }

  @ParameterizedTest
  @EnumSource(names = {"LINES", "TAB_CELLS", "PIPE_LINES", "PIPE_ROWS"})
  void brokenSumsOfSectionFourStayAsPrinted(Layout layout) {
    Map<Cell, String> texts = new HashMap<>(Truth.texts(VALUES));
    List<String> ids = List.of("disputes.review.total", "disputes.direct_suit.upheld");
    ids.forEach(id -> texts.put(FORM.cell(id), "9" + VALUES.get(FORM.cell(id))));
    Report report = Damaged.read(layout.write(PrintedForm.of(FORM, texts)));
    for (Cell cell : FORM.cells()) {
      assertThat(report.figures().of(cell).number().map(n -> n.toPlainString()))
          .as(cell.id())
          .contains(texts.get(cell));
    }
  }

  @Test
  void aHeadBrokenInTwoWithAnEmptyLineBetweenIsOneHead() {
    String text =
        written(Layout.LINES)
            .replace("本年制发件数", "本年制发\n\n件数")
            .replace("现行有效件数", "现行有效\n件数")
            .replace("社会公益组织", "社会公益\n\n组织")
            .replace("本年处理决定数量", "本年处理\n\n决定数量");
    Report report = Damaged.read(text);
    assertAllRight(report);
    assertThat(report.form()).isSameAs(FORM);
  }

  @Test
  void aHeadOfTheOldFormBrokenInTwoStillTellsTheForm() {
    Form old = Forms.f2019();
    Map<Cell, String> texts = Truth.texts(Truth.consistent(old, new Random(8)));
    String text =
        replaced(Layout.LINES.write(PrintedForm.of(old, texts)), "本年新制作数量", "本年新\n\n制作数量")
            .replace("本年新公开数量", "本年新\n\n公开数量")
            .replace("上一年项目数量", "上一年\n项目数量");
    Report report = Damaged.read(text);
    assertThat(report.form()).isSameAs(old);
    for (Cell cell : old.cells()) {
      assertThat(report.figures().of(cell).number().orElseThrow())
          .as(cell.id())
          .isEqualByComparingTo(texts.get(cell));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "行政许可, 行玫许可",
    "行政规范性文件, 行政规范牲文件",
    "1.属于国家秘密, 1.属于国家秘蜜",
    "2.没有现成信息需要另行制作, 2.没有现成信息需耍另行制作",
    "（七）总计, （七）总汁",
    "四、结转下年度继续办理, 四、结转下年庋继续办理",
    "本年废止件数, 木年废止件数"
  })
  void aMisreadCharacterInALabelIsReadOrTheRowIsLeftOut(String label, String misread) {
    for (Layout layout : List.of(Layout.LINES, Layout.PIPE_ROWS, Layout.PIPE_LINES)) {
      String text = replaced(written(layout), label, misread);
      Report report = Damaged.read(text);
      long lost =
          FORM.cells().stream().filter(c -> report.figures().of(c).number().isEmpty()).count();
      assertThat(lost).as("%s %s", layout, misread).isLessThanOrEqualTo(7);
      for (Cell cell : FORM.cells()) {
        report
            .figures()
            .of(cell)
            .number()
            .ifPresent(n -> assertThat(n.longValue()).as(cell.id()).isEqualTo(VALUES.get(cell)));
      }
    }
  }

  private static Map<Cell, String> totalsOnly(Map<Cell, String> texts) {
    Map<Cell, String> totals = new HashMap<>(texts);
    totals.replaceAll(
        (cell, text) ->
            cell.section() == Section.REQUESTS && !cell.column().equals("total") ? "" : text);
    return totals;
  }
}
