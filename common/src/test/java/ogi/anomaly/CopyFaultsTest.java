package ogi.anomaly;

import static ogi.report.ReportBuilder.LICENSING;
import static ogi.report.ReportBuilder.PENALTIES;
import static ogi.report.ReportBuilder.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import ogi.report.ReportBuilder;
import ogi.version.FigurePrint;
import ogi.version.Print;
import org.junit.jupiter.api.Test;

class CopyFaultsTest {
  @Test
  void anotherCopyWithOtherFiguresIsToldCellByCell() {
    ReportBuilder used = aReport().with(LICENSING, 12).with(PENALTIES, 7);
    FigurePrint figures = FigurePrint.of(used.build().figures());
    FigurePrint other =
        FigurePrint.of(aReport().with(LICENSING, 21).with(PENALTIES, 7).build().figures());
    Anomaly anomaly =
        CopyFaults.conflict(Print.of(used.build()), figures, "http://a.example/1", other)
            .orElseThrow();
    assertThat(anomaly.code()).isEqualTo("C03");
    assertThat(anomaly.cells()).containsExactly(LICENSING);
    assertThat(anomaly.found()).isEqualTo("12");
    assertThat(anomaly.expected()).isEqualTo("21");
    complete(anomaly);
    assertThat(CopyFaults.conflict(Print.of(used.build()), figures, "x", figures)).isEmpty();
  }

  @Test
  void lastYearsFiguresAreOneFindingOnTheLaterReport() {
    Print now = Print.of(busy().onYear(2021).build());
    Print before = Print.of(busy().onYear(2020).build());
    Anomaly anomaly = CopyFaults.lastYear(now, before).orElseThrow();
    assertThat(anomaly.code()).isEqualTo("C04");
    assertThat(anomaly.impact()).isEqualTo(Anomaly.Impact.UNRANKED);
    complete(anomaly);
    assertThat(CopyFaults.lastYear(before, now)).isEmpty();
  }

  @Test
  void anotherBodysFiguresAreToldWithItsName() {
    Print one = Print.of(busy().build());
    Print other =
        new Print("r2", "990202-government", "乙县人民政府", "990202", 2021, one.figures(), one.text());
    Anomaly anomaly = CopyFaults.otherFiler(one, other).orElseThrow();
    assertThat(anomaly.code()).isEqualTo("C05");
    assertThat(anomaly.sentenceZh()).contains("乙县人民政府");
    complete(anomaly);
    Print office =
        new Print("r3", "990101-office", "甲县人民政府办公室", "990101", 2021, one.figures(), one.text());
    assertThat(CopyFaults.otherFiler(one, office)).isEmpty();
  }

  /** Equal figures that chance alone would give are no copy, however many cells agree. */
  @Test
  void tablesOfZerosAndAFewSmallFiguresAreNoCopies() {
    Print zeros = Print.of(aReport().build());
    assertThat(CopyFaults.lastYear(zeros, Print.of(aReport().onYear(2020).build()))).isEmpty();
    assertThat(CopyFaults.otherFiler(zeros, elsewhere(zeros))).isEmpty();
    Print nine = Print.of(aReport().allGranted(9).build());
    assertThat(CopyFaults.lastYear(nine, Print.of(aReport().allGranted(9).onYear(2020).build())))
        .isEmpty();
    assertThat(CopyFaults.otherFiler(nine, elsewhere(nine))).isEmpty();
    Print many = Print.of(busy().build());
    assertThat(CopyFaults.otherFiler(many, elsewhere(many))).isPresent();
  }

  private static Print elsewhere(Print print) {
    return new Print(
        "r2", "990202-government", "乙县人民政府", "990202", 2021, print.figures(), print.text());
  }

  private static void complete(Anomaly anomaly) {
    for (String sentence : List.of(anomaly.sentenceZh(), anomaly.sentenceEn())) {
      assertThat(sentence).isNotBlank().doesNotContain("{", "}");
    }
  }

  private static ReportBuilder busy() {
    return aReport()
        .allGranted(137)
        .disputes("review", 5, 2, 1, 3)
        .with(LICENSING, 23_914)
        .with(PENALTIES, 4711);
  }
}
