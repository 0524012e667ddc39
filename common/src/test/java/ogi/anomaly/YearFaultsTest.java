package ogi.anomaly;

import static ogi.report.ReportBuilder.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import ogi.check.Assessor;
import ogi.report.Report;
import ogi.report.ReportBuilder;
import ogi.report.State;
import org.junit.jupiter.api.Test;

/** What two years of a filer show, and what they must not show. */
class YearFaultsTest {
  @Test
  void yearsThatHangTogetherShowNothing() {
    ReportBuilder before = aReport().people("carried_out", 7).with(LICENSING, 60).allGranted(20);
    ReportBuilder now = aReport().people("carried_in", 7).with(LICENSING, 45).allGranted(31);
    assertThat(found(before, now)).isEmpty();
  }

  @Test
  void aBrokenCarryOverNamesItsColumnsAndBothFigures() {
    Anomaly anomaly =
        one(
            aReport().people("carried_out", 7).people("new", 80),
            aReport().people("carried_in", 5).people("new", 95));
    assertThat(anomaly.code()).isEqualTo("E01");
    assertThat(anomaly.cells())
        .containsExactly("requests.carried_in.natural_person", "requests.carried_in.total");
    assertThat(anomaly.found()).isEqualTo("5; 5");
    assertThat(anomaly.expected()).isEqualTo("7; 7");
    assertThat(anomaly.difference()).contains(new BigDecimal(-2));
    assertThat(anomaly.severity()).isEqualTo(Severity.S2);
    assertThat(anomaly.sentenceZh()).contains("2021年", "上年末7、本年初5");
  }

  @Test
  void aGapOfMoreThanATenthOfTheNewRequestsIsGrave() {
    Anomaly anomaly =
        one(
            aReport().people("carried_out", 20).people("new", 80),
            aReport().people("carried_in", 5).people("new", 95));
    assertThat(anomaly.severity()).isEqualTo(Severity.S1);
  }

  @Test
  void aStockMayDriftALittle() {
    ReportBuilder before = aReport().documents("normative_documents", 0, 0, 48);
    assertThat(found(before, aReport().documents("normative_documents", 5, 0, 49))).isEmpty();
    assertThat(one(before, aReport().documents("normative_documents", 5, 0, 40)).code())
        .isEqualTo("E03");
  }

  @Test
  void smallFiguresMayVanish() {
    assertThat(found(aReport().with(PENALTIES, 29), aReport())).isEmpty();
    Anomaly anomaly = one(aReport(), aReport().with(PENALTIES, 30));
    assertThat(anomaly.code()).isEqualTo("E06");
    assertThat(anomaly.cells()).containsExactly(PENALTIES);
  }

  @Test
  void whenMostFiguresChangeTogetherThatIsOneFinding() {
    ReportBuilder before =
        aReport().with(LICENSING, 900).with(PENALTIES, 800).with(COERCION, 70).allGranted(90);
    ReportBuilder now = aReport().with(LICENSING, 10).with(PENALTIES, 0).allGranted(3);
    Anomaly anomaly = one(before, now);
    assertThat(anomaly.code()).isEqualTo("E07");
    assertThat(anomaly.codes()).contains("E06");
  }

  @Test
  void missingFiguresAreNeitherZeroNorBroken() {
    ReportBuilder before = aReport().with(PENALTIES, 300).people("carried_out", 7);
    ReportBuilder now =
        aReport().without(State.BLANK, PENALTIES).allWithout(State.BLANK, "requests.carried_in.");
    Judgement judgement = judge(before, now);
    assertThat(judgement.anomalies()).isEmpty();
    assertThat(judgement.verdicts())
        .containsEntry(AnomalyKind.CARRY_BREAK, Verdict.UNDECIDED)
        .containsEntry(AnomalyKind.VANISH_OR_APPEAR, Verdict.UNDECIDED);
  }

  @Test
  void withoutAYearBeforeNothingIsAsked() {
    Report report = aReport().build();
    assertThat(YearFaults.withoutYearBefore(report, Assessor.assess(report.figures())).verdicts())
        .hasSize(7)
        .allSatisfy((kind, verdict) -> assertThat(verdict).isEqualTo(Verdict.NOT_APPLICABLE));
  }

  private static Anomaly one(ReportBuilder before, ReportBuilder now) {
    List<Anomaly> found = found(before, now);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static List<Anomaly> found(ReportBuilder before, ReportBuilder now) {
    return judge(before, now).anomalies();
  }

  private static Judgement judge(ReportBuilder before, ReportBuilder now) {
    return Examples.judged(before.build(), now.onYear(2022).build());
  }
}
