package ogi.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import ogi.document.Fate;
import ogi.document.RawDocument;
import ogi.document.SourceFacts;
import ogi.form.Cell;
import ogi.form.Form;
import ogi.form.Forms;
import ogi.report.Figures;
import ogi.report.Note;
import ogi.report.NoteKind;
import ogi.report.Report;
import ogi.report.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What real reports do to the form, one trait at a time. */
class TraitsTest {
  private static final Form FORM = Forms.f2021();
  private static final Map<Cell, Long> VALUES = Truth.consistent(FORM, new Random(7));

  /** A report of 2021 in layout A1, with every figure known. */
  private static String report() {
    return Layout.LINES.write(PrintedForm.of(FORM, Truth.texts(VALUES)));
  }

  private static String report2019(Map<String, String> cells) {
    Map<Cell, String> texts = Truth.texts(Truth.consistent(Forms.f2019(), new Random(8)));
    cells.forEach((id, text) -> texts.put(Forms.f2019().cell(id), text));
    return Layout.PIPE_ROWS.write(PrintedForm.of(Forms.f2019(), texts));
  }

  private static Report read(String text) {
    Reading reading = reading(text.getBytes(StandardCharsets.UTF_8));
    assertThat(reading.fate()).as(reading.reason()).isEqualTo(Fate.READ);
    return reading.reports().get(0);
  }

  private static Reading reading(byte[] bytes) {
    return Normaliser.read(new RawDocument("a.txt", "", bytes), SourceFacts.NONE);
  }

  private static void assertAllRight(Report report) {
    Map<String, Long> truth = new HashMap<>();
    VALUES.forEach((cell, value) -> truth.put(cell.id(), value));
    for (Cell cell : FORM.cells()) {
      assertThat(report.figures().of(cell).number()).as(cell.id()).isPresent();
      assertThat(report.figures().of(cell).number().get().longValue())
          .as(cell.id())
          .isEqualTo(truth.get(cell.id()));
    }
  }

  @Test
  void labelsBrokenOverLinesAreJoined() {
    String text =
        report()
            .replace("商业企业", "商业\n\n企业")
            .replace("（三）不予公开", "（三）\n\n不予公开")
            .replace("区分处理的，只计这一情形", "区分处理的，只\n计这一情形")
            .replace("不再处理其政府信息公开申请", "不再处理\n其政府信息公开申请");
    assertAllRight(read(text));
  }

  @Test
  void halfWidthBracketsQuotesAndBlanksMakeNoDifference() {
    String text =
        report()
            .replace('（', '(')
            .replace('）', ')')
            .replace("“", "\"")
            .replace("”", "\"")
            .replace("总计", "总 计")
            .replace("自然人", "自 然 人");
    assertAllRight(read(text));
  }

  @Test
  void aSentenceBetweenHeadingAndTableAndIndentedHeadingsAreNoFigures() {
    String text =
        report()
            .replace("二、主动公开", "  二、主动公开")
            .replace("第二十条第（一）项", "2021年度我区主动公开政府信息情况如下：\n\n第二十条第（一）项");
    assertAllRight(read(text));
  }

  @Test
  void figuresMayBePadded() {
    assertAllRight(read(report().replaceAll("(?m)^(\\d+)$", "  $1 ")));
  }

  @Test
  void fullWidthDigitsAreDigits() {
    Report report = read(report().replace("\n0\n", "\n０\n"));
    assertAllRight(report);
    assertThat(report.notes()).anyMatch(note -> note.kind() == NoteKind.NUMBER_REWRITTEN);
  }

  @Test
  void traditionalScriptWithPinyinIsRead() {
    String text =
        report()
            .replace("现行有效件数", "現(xiàn)行有效件數(shù)")
            .replace("行政许可", "行政許可")
            .replace("信息内容", "資訊內容")
            .replace("一、本年新收政府信息公开申请数量", "一、本年新收政府信息公開申請數(shù)量");
    Report report = read(text);
    assertAllRight(report);
    assertThat(report.notes()).anyMatch(note -> note.kind() == NoteKind.SCRIPT_CONVERTED);
    assertThat(read(report()).notes()).noneMatch(note -> note.kind() == NoteKind.SCRIPT_CONVERTED);
  }

  @Test
  void twoLabelsLostButOneRowOfFiguresBelongToNobody() {
    String[] parts = report().split("7.属于行政执法案卷\n\n|8.属于行政查询事项\n\n");
    String figures = parts[2].replaceFirst("(?s)^(\\d+\\n\\n){7}", "");
    Report report = read(parts[0] + parts[1] + figures);
    for (String row : List.of("refused_enforcement_file", "refused_administrative_query")) {
      assertThat(report.figures().of("requests." + row + ".total").state()).isEqualTo(State.ABSENT);
    }
    assertThat(report.notes()).anyMatch(note -> note.kind() == NoteKind.ROW_AMBIGUOUS);
    assertThat(report.figures().of("requests.concluded.total").number().get().longValue())
        .isEqualTo(VALUES.get(FORM.cell("requests.concluded.total")));
  }

  @Test
  void theFormIsToldByItsLabelsNotByItsYear() {
    Report report = read(report2019(Map.of()));
    assertThat(report.year()).contains(2021);
    assertThat(report.form()).isSameAs(Forms.f2019());
    assertThat(report.notes()).anyMatch(note -> note.kind() == NoteKind.FORM_NOT_OF_YEAR);
  }

  @Test
  void blocksOfTwoFormsMakeAMixedForm() {
    String text =
        report()
            .replace("本年制发件数", "本年新制作数量")
            .replace("本年废止件数", "本年新公开数量")
            .replace("现行有效件数", "对外公开总数量");
    Report report = read(text);
    Figures figures = report.figures();
    assertThat(figures.form().id()).isEqualTo(Form.MIXED);
    int line = figures.of("disclosure.regulations.published_total").line();
    assertThat(report.notes())
        .filteredOn(note -> note.kind() == NoteKind.FORM_MIXED)
        .singleElement()
        .satisfies(note -> assertThat(note.cells()).isEmpty())
        .satisfies(note -> assertThat(note.line()).isBetween(line - 8, line))
        .extracting(Note::what)
        .asString()
        .matches(
            "form 2019 in 第二十条第（一）项 \\(line \\d+\\); form 2021 in 第二十条第（五）项 \\(line \\d+\\), .*,"
                + " 三 \\(line \\d+\\)");
    assertThat(figures.of("disclosure.regulations.published_total").state())
        .isEqualTo(State.STATED);
    assertThat(figures.of("disclosure.licensing.decisions").number().get().longValue())
        .isEqualTo(VALUES.get(FORM.cell("disclosure.licensing.decisions")));
  }

  @ParameterizedTest
  @CsvSource({
    "+2, 2",
    "-1, -1",
    "减3, -3",
    "−4, -4",
    "'1,113', 1113",
    "４２, 42",
    "'? 0', 0",
    "12件, 12"
  })
  void signsAndSeparatorsAreRead(String printed, String number) {
    Figures figures = read(report2019(Map.of("disclosure.licensing.change", printed))).figures();
    assertThat(figures.of("disclosure.licensing.change").number().get())
        .isEqualByComparingTo(number);
  }

  @ParameterizedTest
  @CsvSource({"251000元, 25.1", "17.27万元, 17.27", "160.5964万元, 160.5964", "3.5, 3.5"})
  void amountsComeInTenThousandYuan(String printed, String number) {
    Figures figures = read(report2019(Map.of("disclosure.procurement.amount", printed))).figures();
    assertThat(figures.of("disclosure.procurement.amount").number().get())
        .isEqualByComparingTo(number);
  }

  @ParameterizedTest
  @CsvSource({"/", "-", "—", "无"})
  void aMarkInPlaceOfANumberIsNoZero(String mark) {
    Figures figures = read(report2019(Map.of("disclosure.coercion.decisions", mark))).figures();
    assertThat(figures.of("disclosure.coercion.decisions").state()).isEqualTo(State.PLACEHOLDER);
    assertThat(figures.of("disclosure.coercion.decisions").number()).isEmpty();
  }

  @Test
  void wordsInACellAreUnreadableAndShiftNothing() {
    Figures figures = read(report2019(Map.of("disclosure.coercion.change", "见附件"))).figures();
    assertThat(figures.of("disclosure.coercion.change").state()).isEqualTo(State.UNREADABLE);
    assertThat(figures.of("disclosure.coercion.decisions").state()).isEqualTo(State.STATED);
  }

  @Test
  void aRowThatTheFormDoesNotHaveIsKeptApart() {
    String row = "其他主动公开文件（含以办公室名义签发的文件） | 186 | 86 | 255 |\n";
    String text =
        report2019(Map.of("disclosure.normative_documents.made", "77"))
            .replaceFirst("(规范性文件 \\| 77 .*\\n)", "$1" + row);
    Report report = read(text);
    assertThat(report.figures().of("disclosure.normative_documents.made").count()).contains(77L);
    assertThat(report.notes())
        .filteredOn(note -> note.kind() == NoteKind.EXTRA_ROW)
        .singleElement()
        .satisfies(note -> assertThat(note.what()).contains("186"));
  }

  @Test
  void labelsWithoutAnyFigureGiveAbsentCellsOnly() {
    Report report = read(report().replaceAll("(?m)^[\\d.]+\\n", ""));
    assertThat(report.figures().count(State.ABSENT)).isEqualTo(200);
  }

  @Test
  void textInGbkIsRead() {
    Reading reading = reading(report().getBytes(Charset.forName("GBK")));
    assertThat(reading.charset()).isEqualTo("GB18030");
    assertAllRight(reading.reports().get(0));
  }
}
