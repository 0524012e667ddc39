package ogi.anomaly;

import static ogi.report.ReportBuilder.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import ogi.check.Assessor;
import ogi.filer.Kind;
import ogi.filer.Level;
import ogi.filer.Scope;
import ogi.report.Report;
import ogi.report.ReportBuilder;
import ogi.report.State;
import org.junit.jupiter.api.Test;

/** The thresholds, each from both sides, and for whom a question is asked at all. */
class PlausibilityFaultsTest {
  private static Judgement judge(ReportBuilder builder) {
    Report report = builder.build();
    return ReportFaults.judge(report, Assessor.assess(report.figures()), Plausibility.STANDARD);
  }

  private static List<String> codes(ReportBuilder builder) {
    return judge(builder).anomalies().stream().flatMap(a -> a.codes().stream()).toList();
  }

  private static Verdict verdict(AnomalyKind kind, ReportBuilder builder) {
    return judge(builder).verdicts().get(kind);
  }

  private static Anomaly only(AnomalyKind kind, ReportBuilder builder) {
    List<Anomaly> of =
        judge(builder).anomalies().stream().filter(anomaly -> anomaly.kind() == kind).toList();
    assertThat(of).hasSize(1);
    return of.get(0);
  }

  @Test
  void aReportOfZerosIsOrdinaryForATownAndUnusualForACounty() {
    assertThat(codes(aReport())).contains("F01");
    assertThat(verdict(AnomalyKind.ALL_ZERO, aReport().of(Level.TOWNSHIP)))
        .isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(
            verdict(AnomalyKind.ALL_ZERO, aReport().of(Level.COUNTY, Kind.DEPARTMENT, Scope.OWN)))
        .isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(verdict(AnomalyKind.ALL_ZERO, aReport().without(State.ABSENT, FEES)))
        .isEqualTo(Verdict.UNDECIDED);
    assertThat(codes(aReport().with(LICENSING, 1))).doesNotContain("F01");
  }

  @Test
  void aPrefectureMayMakeRulesAndACountyMayNot() {
    assertThat(codes(aReport().documents("regulations", 0, 0, 1))).contains("F02");
    assertThat(only(AnomalyKind.RULE_POWER, aReport().documents("regulations", 2, 0, 2)).codes())
        .as("one cause is one finding")
        .containsExactly("F02", "F03");
    assertThat(
            verdict(
                AnomalyKind.RULE_POWER,
                aReport().of(Level.PREFECTURAL).documents("regulations", 1, 0, 9)))
        .isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void aStockThatIsOnlyThisYearsIsAskedAbout() {
    assertThat(codes(aReport().documents("normative_documents", 29, 0, 29))).contains("F03");
    assertThat(codes(aReport().documents("normative_documents", 29, 3, 29))).doesNotContain("F03");
    assertThat(codes(aReport().documents("normative_documents", 21, 17, 52)))
        .doesNotContain("F03", "F04");
    assertThat(codes(aReport().documents("normative_documents", 9, 4, 4))).contains("F04");
    assertThat(codes(aReport().documents("normative_documents", 9, 5, 4))).doesNotContain("F04");
  }

  @Test
  void disputesAreHeldAgainstRequests() {
    Anomaly seed =
        only(
            AnomalyKind.DISPUTES_OVER_DECISIONS,
            aReport()
                .allGranted(11)
                .disputes("review", 0, 2, 0, 0)
                .disputes("direct_suit", 21, 2, 0, 0));
    assertThat(seed.codes()).containsExactly("F05", "F06");
    assertThat(seed.sentenceZh()).contains("共25件", "申请11件", "全部予以公开");
    assertThat(codes(aReport().allGranted(2).disputes("review", 2, 0, 0, 0)))
        .contains("F06")
        .doesNotContain("F05");
    assertThat(
            codes(
                aReport()
                    .people("new", 2)
                    .people("refused_internal", 2)
                    .people("concluded", 2)
                    .disputes("review", 2, 0, 0, 0)))
        .doesNotContain("F05", "F06");
  }

  @Test
  void manyCorrectedCasesAreAskedAboutAndFewAreAHint() {
    Anomaly swapped =
        only(
            AnomalyKind.CORRECTION_OUTLIER,
            aReport().allGranted(300).disputes("direct_suit", 0, 10, 7, 1));
    assertThat(swapped.severity()).isEqualTo(Severity.S2);
    assertThat(swapped.found()).isEqualTo("58.8%");
    assertThat(swapped.sentenceZh()).contains("已审结17件", "纠正10件", "填反");
    Anomaly few =
        only(
            AnomalyKind.CORRECTION_OUTLIER,
            aReport().allGranted(300).disputes("review", 0, 2, 0, 0));
    assertThat(few.severity()).isEqualTo(Severity.S3);
    assertThat(few.sentenceZh()).contains("件数太少");
    assertThat(codes(aReport().allGranted(300).disputes("review", 90, 10, 0, 0)))
        .doesNotContain("F07");
    assertThat(codes(aReport().allGranted(300).disputes("review", 30, 10, 6, 0)))
        .as("10 of 46 is above one region's share, not above twice of it")
        .doesNotContain("F07");
    assertThat(codes(aReport().allGranted(300).disputes("review", 0, 0, 0, 9)))
        .doesNotContain("F07");
  }

  @Test
  void feesInYuanAreTooLargeForTheirLevel() {
    assertThat(codes(aReport().with(FEES, "24882"))).doesNotContain("F08");
    assertThat(codes(aReport().with(FEES, "248820000"))).contains("F08");
    assertThat(codes(aReport().of(Level.TOWNSHIP).with(FEES, "60000.5"))).contains("F08");
    assertThat(codes(aReport().of(Level.PREFECTURAL).with(FEES, "60000.5"))).doesNotContain("F08");
  }

  @Test
  void aBacklogNeedsShareAndNumber() {
    ReportBuilder four = aReport().people("new", 8).people("granted", 4).people("concluded", 4);
    assertThat(codes(four.people("carried_out", 4))).doesNotContain("F12");
    ReportBuilder quarter =
        aReport().people("new", 40).people("granted", 30).people("concluded", 30);
    assertThat(codes(quarter.people("carried_out", 10))).doesNotContain("F12");
    ReportBuilder more = aReport().people("new", 40).people("granted", 29).people("concluded", 29);
    assertThat(codes(more.people("carried_out", 11))).contains("F12");
  }

  @Test
  void aReportOfDecisionsWithoutFeesIsAskedAbout() {
    ReportBuilder area = aReport().with(LICENSING, 2984).with(PENALTIES, 6164);
    assertThat(only(AnomalyKind.NO_FEES, area).sentenceZh()).contains("6164", "行政强制为0");
    assertThat(only(AnomalyKind.NO_FEES, area.with(COERCION, 9)).sentenceZh())
        .doesNotContain("行政强制");
    assertThat(codes(area.with(FEES, 1))).doesNotContain("F15");
    assertThat(codes(aReport())).doesNotContain("F15");
    ReportBuilder own = aReport().of(Level.COUNTY, Kind.GOVERNMENT, Scope.OWN);
    assertThat(verdict(AnomalyKind.NO_FEES, own.with(LICENSING, 999)))
        .isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void thresholdsAreSettings() {
    Report report =
        aReport()
            .people("new", 40)
            .people("granted", 36)
            .people("concluded", 36)
            .people("carried_out", 4)
            .build();
    Plausibility s = Plausibility.STANDARD;
    Plausibility strict =
        new Plausibility(
            s.minorShare(),
            s.slightShare(),
            s.leastPieces(),
            s.correctionRate(),
            s.correctionFactor(),
            s.z(),
            s.fewClosed(),
            s.swapCorrected(),
            0.05,
            1,
            s.applicantShare(),
            s.applicantRequests(),
            s.undecidedShare(),
            s.undecidedResults(),
            s.routeCases(),
            s.areaDecisions(),
            s.penaltiesWithCoercion(),
            s.plainText());
    assertThat(ReportFaults.find(report, Assessor.assess(report.figures()), strict))
        .extracting(Anomaly::code)
        .contains("F12");
    assertThat(ReportFaults.find(report, Assessor.assess(report.figures())))
        .extracting(Anomaly::code)
        .doesNotContain("F12");
  }

  @Test
  void theOldFormIsNotAskedForCellsItDoesNotHave() {
    Judgement judgement = judge(anOldReport());
    assertThat(judgement.verdicts())
        .containsEntry(AnomalyKind.STOCK_EQUALS_FLOW, Verdict.NOT_APPLICABLE)
        .containsEntry(AnomalyKind.UNIT_OF_FEE, Verdict.NOT_APPLICABLE)
        .containsEntry(AnomalyKind.NO_FEES, Verdict.NOT_APPLICABLE);
  }
}
