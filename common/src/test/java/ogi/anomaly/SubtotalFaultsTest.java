package ogi.anomaly;

import static ogi.report.ReportBuilder.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import ogi.check.Assessor;
import ogi.report.NoteKind;
import ogi.report.Report;
import ogi.report.State;
import org.junit.jupiter.api.Test;

/** Rows that add up results and that the form does not have. */
class SubtotalFaultsTest {
  @Test
  void aWrongSubtotalIsToldWithItsColumnAndNotAsAnExtraRow() {
    Judgement judgement = judge(5, "（三）不予公开 | 小计 | 5 | 0 | 0 | 0 | 0 | 0 | 4 | ");
    assertThat(judgement.anomalies())
        .filteredOn(anomaly -> anomaly.codes().contains("B16"))
        .singleElement()
        .satisfies(
            anomaly -> {
              assertThat(anomaly.code()).isEqualTo("A10");
              assertThat(anomaly.found()).isEqualTo("4");
              assertThat(anomaly.expected()).isEqualTo("5");
              assertThat(anomaly.sentenceZh()).contains("“总计”列");
              assertThat(anomaly.cells()).hasSize(8).allMatch(cell -> cell.endsWith(".total"));
            });
  }

  @Test
  void aSubtotalThatAgreesIsOnlyARowOutsideTheForm() {
    Judgement judgement = judge(5, "小计（不予公开） | 5 | 0 | 0 | 0 | 0 | 0 | 5");
    assertThat(judgement.verdicts())
        .containsEntry(AnomalyKind.SUBTOTAL, Verdict.HOLDS)
        .containsEntry(AnomalyKind.EXTRA_ROW, Verdict.BROKEN);
  }

  @Test
  void aSubtotalOfTheTotalsAloneIsHeldAgainstThem() {
    assertThat(judge(5, "无法提供合计 | 2").verdicts())
        .containsEntry(AnomalyKind.SUBTOTAL, Verdict.BROKEN);
    assertThat(judge(5, "无法提供合计 | 0").verdicts())
        .containsEntry(AnomalyKind.SUBTOTAL, Verdict.HOLDS);
  }

  @Test
  void withoutAGroupOrItsFiguresNothingIsDecided() {
    assertThat(judge(5, "小计 | 2 | 3").verdicts())
        .containsEntry(AnomalyKind.SUBTOTAL, Verdict.UNDECIDED);
    Report lacking =
        Examples.refused(aReport(), 3, 2)
            .allWithout(State.BLANK, "requests.refused_")
            .allWithout(State.BLANK, "requests.new.")
            .allWithout(State.BLANK, "requests.concluded.")
            .noted(NoteKind.EXTRA_ROW, "不予公开小计 | 9")
            .build();
    Judgement judgement =
        ReportFaults.judge(lacking, Assessor.assess(lacking.figures()), Plausibility.STANDARD);
    assertThat(judgement.verdicts()).containsEntry(AnomalyKind.SUBTOTAL, Verdict.UNDECIDED);
  }

  @Test
  void otherRowsAreNoSubtotals() {
    assertThat(judge(5, "其他主动公开文件 | 186 | 86 | 255").verdicts())
        .containsEntry(AnomalyKind.SUBTOTAL, Verdict.NOT_APPLICABLE);
  }

  private static Judgement judge(long refused, String row) {
    Report report =
        Examples.refused(aReport(), refused - 2, 2).noted(NoteKind.EXTRA_ROW, row).build();
    return ReportFaults.judge(report, Assessor.assess(report.figures()), Plausibility.STANDARD);
  }
}
