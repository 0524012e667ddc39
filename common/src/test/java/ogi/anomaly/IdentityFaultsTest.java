package ogi.anomaly;

import static ogi.report.ReportBuilder.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import ogi.check.Assessor;
import ogi.report.NoteKind;
import ogi.report.Report;
import ogi.report.ReportBuilder;
import ogi.report.State;
import org.junit.jupiter.api.Test;

/** One cause is one finding, with its cells, its sums and its correction. */
class IdentityFaultsTest {
  private static List<Anomaly> broken(ReportBuilder builder) {
    Report report = builder.build();
    return ReportFaults.find(report, Assessor.assess(report.figures())).stream()
        .filter(anomaly -> anomaly.code().startsWith("A"))
        .toList();
  }

  @Test
  void aTotalRowLeftAtZeroIsOneFindingWithAllItsCodes() {
    assertThat(broken(aReport().people("new", 11).people("granted", 11)))
        .singleElement()
        .satisfies(
            anomaly -> {
              assertThat(anomaly.codes()).containsExactly("A04", "A01", "A02");
              assertThat(anomaly.severity()).isEqualTo(Severity.S2);
              assertThat(anomaly.cells())
                  .containsExactly("requests.concluded.natural_person", "requests.concluded.total");
              assertThat(anomaly.sums())
                  .containsExactly(
                      "outcomes.natural_person",
                      "outcomes.total",
                      "balance.natural_person",
                      "balance.total");
              assertThat(anomaly.found()).isEqualTo("0; 0");
              assertThat(anomaly.expected()).isEqualTo("11; 11");
              assertThat(anomaly.difference()).contains(BigDecimal.valueOf(11));
              assertThat(anomaly.materiality()).isEqualTo(1.0);
              assertThat(anomaly.sentenceZh()).contains("唯一的最小更正", "“自然人”列由0改为11");
              assertThat(anomaly.sentenceEn()).contains("The only smallest correction");
            });
  }

  @Test
  void aFigureTooManyIsNamedWithRowAndColumn() {
    assertThat(broken(aReport().allGranted(1).with("requests.new.company", 1)))
        .singleElement()
        .satisfies(
            anomaly -> {
              assertThat(anomaly.codes()).containsExactly("A01", "A03");
              assertThat(anomaly.severity()).as("a single piece").isEqualTo(Severity.S2);
              assertThat(anomaly.impact()).isEqualTo(Anomaly.Impact.MARKED);
              assertThat(anomaly.cells()).containsExactly("requests.new.company");
              assertThat(anomaly.found()).isEqualTo("1");
              assertThat(anomaly.expected()).isEqualTo("0");
              assertThat(anomaly.sentenceZh()).contains("“一、本年新收政府信息公开申请数量”行“商业企业”列由1改为0");
            });
  }

  @Test
  void twoFaultsFarApartAreTwoFindings() {
    assertThat(
            broken(
                aReport()
                    .allGranted(90)
                    .with("requests.refused_internal.company", 3)
                    .with("requests.rejected_repeat.research", 5)))
        .hasSize(2)
        .allSatisfy(anomaly -> assertThat(anomaly.codes()).containsExactly("A02", "A03"))
        .extracting(Anomaly::cells)
        .containsExactlyInAnyOrder(
            List.of("requests.refused_internal.company"),
            List.of("requests.rejected_repeat.research"));
  }

  @Test
  void anAmountInTheWrongColumnIsTwoColumnsThatOffset() {
    assertThat(
            broken(
                aReport()
                    .allGranted(9)
                    .with("requests.new.natural_person", 7)
                    .with("requests.new.company", 2)))
        .singleElement()
        .satisfies(
            anomaly -> {
              assertThat(anomaly.codes()).containsExactly("A11", "A01");
              assertThat(anomaly.cells())
                  .containsExactly("requests.new.natural_person", "requests.new.company");
              assertThat(anomaly.found()).isEqualTo("7; 2");
              assertThat(anomaly.expected()).isEqualTo("9; 0");
            });
  }

  @Test
  void whereSeveralCorrectionsAreAsSmallNoneIsProposedAsTheOne() {
    assertThat(broken(aReport().allGranted(9).people("new", 7)))
        .singleElement()
        .satisfies(
            anomaly -> {
              assertThat(anomaly.expected()).isEmpty();
              assertThat(anomaly.cells())
                  .contains("requests.new.total", "requests.carried_in.total");
              assertThat(anomaly.sentenceZh()).contains("同样小的更正方案共");
              assertThat(anomaly.sentenceEn()).contains("equally small corrections");
            });
  }

  @Test
  void aReviewTotalHasFiveEquallySmallCorrections() {
    assertThat(
            broken(
                aReport()
                    .allGranted(90)
                    .disputes("review", 2, 1, 3, 1)
                    .with("disputes.review.total", 9)))
        .singleElement()
        .satisfies(
            anomaly -> {
              assertThat(anomaly.codes()).containsExactly("A07");
              assertThat(anomaly.cells()).hasSize(5);
              assertThat(anomaly.difference()).contains(BigDecimal.valueOf(-2));
              assertThat(anomaly.sentenceZh()).contains("更正方案共5个");
            });
  }

  @Test
  void aDifferenceThatIsSmallAgainstAllRequestsIsMilder() {
    assertThat(broken(aReport().allGranted(98).people("new", 100)))
        .extracting(Anomaly::severity)
        .containsExactly(Severity.S1);
    assertThat(broken(aReport().allGranted(999).people("new", 1000)))
        .extracting(Anomaly::severity)
        .containsExactly(Severity.S2);
    assertThat(broken(aReport().allGranted(13_999).people("new", 14_000)))
        .extracting(Anomaly::severity)
        .containsExactly(Severity.S3);
  }

  /** A share is not enough: one request of one is all of them, and spoils no total. */
  @Test
  void aSinglePieceIsNeverGrave() {
    assertThat(broken(aReport().people("new", 1)))
        .extracting(Anomaly::severity)
        .containsExactly(Severity.S2);
    assertThat(broken(aReport().people("new", 2)))
        .extracting(Anomaly::severity)
        .containsExactly(Severity.S1);
    assertThat(broken(aReport().allGranted(99).people("new", 100)))
        .extracting(Anomaly::severity)
        .containsExactly(Severity.S2);
  }

  @Test
  void whereTheReaderHadToGuessTheFaultMayBeOurs() {
    ReportBuilder report =
        aReport()
            .allGranted(9)
            .with("requests.granted.natural_person", 8)
            .noted(NoteKind.ROW_SHIFTED, "starts left", "requests.granted.natural_person");
    assertThat(broken(report)).extracting(Anomaly::fault).containsExactly(Fault.EXTRACTION);
  }

  @Test
  void missingCellsLeaveASumUndecidedAndNotBroken() {
    Report report =
        aReport()
            .allGranted(9)
            .without(State.ABSENT, "requests.granted.natural_person", "requests.granted.total")
            .without(State.ABSENT, "requests.granted.company", "requests.granted.research")
            .without(State.ABSENT, "requests.refused_internal.company")
            .without(State.ABSENT, "requests.refused_internal.research")
            .build();
    Judgement judgement =
        ReportFaults.judge(report, Assessor.assess(report.figures()), Plausibility.STANDARD);
    assertThat(judgement.anomalies()).noneMatch(anomaly -> anomaly.code().startsWith("A"));
    assertThat(judgement.verdicts().get(AnomalyKind.REVIEW_SUM)).isEqualTo(Verdict.HOLDS);
  }
}
