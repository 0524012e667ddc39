package ogi.anomaly;

import static ogi.report.ReportBuilder.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import ogi.check.Assessor;
import ogi.form.Cell;
import ogi.form.Forms;
import ogi.report.NoteKind;
import ogi.report.Report;
import ogi.report.ReportBuilder;
import ogi.report.State;
import org.junit.jupiter.api.Test;

/** Each lost cell is told once, under the cause that explains it. */
class LayoutFaultsTest {
  private static List<Anomaly> layout(ReportBuilder builder) {
    Report report = builder.build();
    return ReportFaults.find(report, Assessor.assess(report.figures())).stream()
        .filter(anomaly -> anomaly.code().matches("[AB].*"))
        .toList();
  }

  /** 衡东县杨林镇 2023: the head of section 三 has 总计, and there the document ends. */
  @Test
  void whatIsNotedBehindABreakHasTheBreakAsItsCause() {
    ReportBuilder cut =
        aReport()
            .allWithout(State.ABSENT, "requests.")
            .allWithout(State.BLANK, "requests.concluded.")
            .allWithout(State.ABSENT, "disputes.")
            .noted(NoteKind.SECTION_MISSING, "no heading of section 四")
            .noted(NoteKind.LABEL_VARIANT, "总计 read as （七）总计", "requests.concluded.total")
            .noted(NoteKind.ROW_NOT_PLACED, "1 of 15 cells: 0");
    List<Anomaly> found =
        ReportFaults.find(cut.build(), Assessor.assess(cut.build().figures())).stream()
            .filter(anomaly -> anomaly.code().startsWith("B"))
            .toList();
    assertThat(found).hasSize(1);
    assertThat(found.get(0).codes()).containsExactly("B11", "B01", "B03", "B15");
    assertThat(found.get(0).cells()).hasSize(190);
  }

  @Test
  void severalLostSectionsAreOneFinding() {
    ReportBuilder lost =
        aReport().allWithout(State.ABSENT, "requests.").allWithout(State.ABSENT, "disputes.");
    assertThat(ReportFaults.find(lost.build(), Assessor.assess(lost.build().figures())))
        .filteredOn(anomaly -> anomaly.code().equals("B11"))
        .singleElement()
        .satisfies(anomaly -> assertThat(anomaly.sentenceZh()).contains("第三、四部分表格"));
    ReportBuilder withFees = lost.without(State.ABSENT, FEES);
    assertThat(ReportFaults.find(withFees.build(), Assessor.assess(withFees.build().figures())))
        .as("a row that is lost with them")
        .filteredOn(anomaly -> anomaly.code().startsWith("B"))
        .singleElement()
        .satisfies(anomaly -> assertThat(anomaly.codes()).containsExactly("B11", "B01"));
  }

  @Test
  void aRowThatLacksAFigureSaysWhatItMustBe() {
    assertThat(layout(aReport().without(State.ABSENT, "requests.carried_out.total")))
        .singleElement()
        .satisfies(
            anomaly -> {
              assertThat(anomaly.code()).isEqualTo("B01");
              assertThat(anomaly.cells()).containsExactly("requests.carried_out.total");
              assertThat(anomaly.expected()).isEqualTo("0");
              assertThat(anomaly.sentenceZh()).contains("“四、结转下年度继续办理”行“总计”列", "只能是0");
            });
    assertThat(layout(aReport().without(State.ABSENT, LICENSING)))
        .singleElement()
        .satisfies(
            anomaly -> {
              assertThat(anomaly.code()).isEqualTo("B01");
              assertThat(anomaly.expected()).isEmpty();
              assertThat(anomaly.sentenceZh()).contains("不能确定");
            });
  }

  @Test
  void aBlankBesidePrintedZerosIsAMissingFigure() {
    assertThat(layout(aReport().without(State.BLANK, "requests.carried_out.total")))
        .extracting(Anomaly::code)
        .containsExactly("B01");
  }

  @Test
  void blanksInARowWithoutZerosStandForZeros() {
    assertThat(
            layout(
                aReport()
                    .documents("regulations", 0, 0, 0)
                    .without(
                        State.BLANK,
                        "disclosure.regulations.issued",
                        "disclosure.regulations.repealed",
                        "disclosure.regulations.in_force")))
        .singleElement()
        .satisfies(
            anomaly -> {
              assertThat(anomaly.code()).isEqualTo("B05");
              assertThat(anomaly.cells()).hasSize(3);
            });
  }

  @Test
  void aNarrowGridIsOneFindingForAllItsLostCells() {
    String[] lost =
        Forms.f2021().cells().stream()
            .map(Cell::id)
            .filter(id -> id.startsWith("requests.") && id.endsWith(".total"))
            .toArray(String[]::new);
    assertThat(
            layout(
                aReport()
                    .without(State.ABSENT, lost)
                    .noted(NoteKind.GRID_TRUNCATED, "150 of 175 cells", lost)))
        .singleElement()
        .satisfies(
            anomaly -> {
              assertThat(anomaly.codes()).containsExactly("B04", "B01");
              assertThat(anomaly.cells()).hasSize(25);
              assertThat(anomaly.expected()).isEqualTo("0");
            });
  }

  @Test
  void manyShortRowsOfOneTableAreOneFinding() {
    assertThat(
            layout(
                aReport()
                    .without(State.ABSENT, "requests.new.total", "requests.granted.total")
                    .without(State.ABSENT, "requests.concluded.total")
                    .without(State.ABSENT, "requests.carried_out.total")
                    .without(State.ABSENT, "disputes.review.total")))
        .extracting(Anomaly::code)
        .containsExactly("B01", "B01");
  }

  @Test
  void aLostTableIsNotTwoHundredMissingCells() {
    assertThat(layout(aReport().allWithout(State.BLANK, "requests.")))
        .singleElement()
        .satisfies(
            anomaly -> {
              assertThat(anomaly.code()).isEqualTo("B11");
              assertThat(anomaly.severity()).isEqualTo(Severity.S1);
              assertThat(anomaly.cells()).hasSize(175);
              assertThat(anomaly.sentenceZh()).contains("第三部分");
            });
  }

  @Test
  void aDocumentThatBreaksOffIsOneFinding() {
    assertThat(
            layout(
                aReport()
                    .allWithout(State.ABSENT, "requests.carried_out.")
                    .allWithout(State.ABSENT, "disputes.")
                    .noted(NoteKind.SECTION_MISSING, "no heading of section 四")
                    .noted(NoteKind.SECTION_MISSING, "no heading of section 五")))
        .singleElement()
        .satisfies(
            anomaly -> {
              assertThat(anomaly.codes()).containsExactly("B11", "B01", "B15");
              assertThat(anomaly.cells()).hasSize(22);
              assertThat(anomaly.sentenceZh()).contains("（七）总计”行“总计”列之后中断", "22个");
            });
  }

  @Test
  void aReportWithoutAnyFigureIsOneFinding() {
    assertThat(layout(aReport().allWithout(State.ABSENT, "")))
        .singleElement()
        .satisfies(
            anomaly -> {
              assertThat(anomaly.code()).isEqualTo("B11");
              assertThat(anomaly.cells()).hasSize(200);
            });
  }

  @Test
  void blanksBesideASingleZeroStandForZeros() {
    assertThat(
            layout(
                aReport()
                    .allWithout(State.BLANK, "requests.new.")
                    .with("requests.new.natural_person", 0)))
        .singleElement()
        .satisfies(
            anomaly -> {
              assertThat(anomaly.code()).isEqualTo("B05");
              assertThat(anomaly.cells()).hasSize(6);
              assertThat(anomaly.sentenceZh()).contains("其中6个由勾稽关系推定");
            });
  }

  @Test
  void numbersThatCannotBeAreToldWithTheirPrint() {
    assertThat(layout(aReport().with(PENALTIES, -3).with(COERCION, "1.5")))
        .extracting(Anomaly::code)
        .containsExactly("A08", "A09");
    assertThat(layout(aReport().with(FEES, "1.5"))).isEmpty();
    assertThat(layout(anOldReport().with("disclosure.licensing.change", -2)))
        .extracting(Anomaly::code)
        .doesNotContain("A08");
    assertThat(layout(aReport().marked(State.UNREADABLE, PENALTIES, "见附件")))
        .singleElement()
        .satisfies(anomaly -> assertThat(anomaly.sentenceZh()).contains("“见附件”"));
  }

  @Test
  void textOfTheDocumentIsShortAndHarmlessInASentence() {
    String hostile = "=cmd|'/c calc'!A1\u0000\u001b[31m\u202E\uD800" + "长".repeat(500);
    assertThat(layout(aReport().noted(NoteKind.SPAM_CUT, hostile)))
        .singleElement()
        .satisfies(
            anomaly -> {
              assertThat(anomaly.sentenceZh())
                  .hasSizeLessThan(140)
                  .startsWith("网页")
                  .doesNotContain("\u0000", "\u001b", "\u202E", "\uD800")
                  .contains("…");
              assertThat(anomaly.found()).hasSizeLessThan(70).doesNotContain("\u001b");
            });
  }

  @Test
  void aThousandNotesAreOneFinding() {
    ReportBuilder report = aReport();
    for (int note = 0; note < 1000; note++) {
      report.noted(NoteKind.SPAM_CUT, "spam " + note).noted(NoteKind.LABEL_VARIANT, "x: " + note);
    }
    assertThat(layout(report)).extracting(Anomaly::code).containsExactly("B12", "B09");
  }
}
