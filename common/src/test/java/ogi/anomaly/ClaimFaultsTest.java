package ogi.anomaly;

import static ogi.report.ReportBuilder.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import ogi.check.Assessor;
import ogi.report.Report;
import ogi.report.ReportBuilder;
import ogi.report.State;
import org.junit.jupiter.api.Test;

/** Prose and tables: what agrees, what agrees on another basis, what does not. */
class ClaimFaultsTest {
  private static List<Anomaly> claims(ReportBuilder builder) {
    Report report = builder.build();
    return ReportFaults.find(report, Assessor.assess(report.figures())).stream()
        .filter(anomaly -> anomaly.code().startsWith("D"))
        .toList();
  }

  private static ReportBuilder thirtyFive() {
    return aReport()
        .people("new", 34)
        .people("carried_in", 3)
        .people("granted", 35)
        .people("concluded", 35)
        .people("carried_out", 2);
  }

  @Test
  void aNumberOnAnotherBasisIsANote() {
    assertThat(claims(thirtyFive().says("2021年共办理依申请公开34件。")))
        .singleElement()
        .satisfies(
            anomaly -> {
              assertThat(anomaly.code()).isEqualTo("D01");
              assertThat(anomaly.severity()).isEqualTo(Severity.S3);
              assertThat(anomaly.cells()).containsExactly("requests.concluded.total");
              assertThat(anomaly.found()).isEqualTo("34");
              assertThat(anomaly.expected()).isEqualTo("35");
              assertThat(anomaly.sentenceZh()).contains("第11行", "本年新收（34）");
            });
    assertThat(claims(thirtyFive().says("共收到政府信息公开申请37件。")))
        .extracting(Anomaly::severity)
        .containsExactly(Severity.S3);
    assertThat(claims(thirtyFive().says("共收到政府信息公开申请37件（含上年结转3件）。"))).isEmpty();
  }

  @Test
  void aNumberOnNoBasisIsAQuestion() {
    assertThat(claims(thirtyFive().says("共收到政府信息公开申请36件。")))
        .extracting(Anomaly::severity)
        .containsExactly(Severity.S2);
  }

  @Test
  void oneAgreeingSentenceSettlesTheTopic() {
    assertThat(claims(thirtyFive().says("共收到政府信息公开申请34件。").says("收到申请5件。"))).isEmpty();
  }

  @Test
  void anotherYearsNumberIsNotHeldAgainstThisYears() {
    assertThat(claims(thirtyFive().says("2020年共收到政府信息公开申请12件。"))).isEmpty();
  }

  @Test
  void theOnlyCorrectionIsBelievedWithTheProse() {
    ReportBuilder misprint =
        aReport().allGranted(9).with("requests.new.total", 19).says("收到政府信息公开申请9件。");
    assertThat(claims(misprint)).isEmpty();
  }

  @Test
  void missingFiguresLeaveAClaimUndecided() {
    Report report =
        thirtyFive()
            .allWithout(State.ABSENT, "requests.new.")
            .allWithout(State.ABSENT, "requests.carried_in.")
            .says("收到政府信息公开申请9件。")
            .build();
    assertThat(
            ReportFaults.judge(report, Assessor.assess(report.figures()), Plausibility.STANDARD)
                .verdicts())
        .containsEntry(AnomalyKind.REQUESTS, Verdict.UNDECIDED)
        .containsEntry(AnomalyKind.DOCUMENTS, Verdict.NOT_APPLICABLE);
  }

  @Test
  void someRequestsInTheProseAndNoneInTheTable() {
    assertThat(claims(aReport().says("收到政府信息公开申请2件。")))
        .extracting(Anomaly::code)
        .containsExactly("D06");
  }

  @Test
  void noDisputesInTheProseAndSomeInTheTable() {
    ReportBuilder report = thirtyFive().disputes("direct_suit", 1, 0, 0, 0);
    assertThat(claims(report.says("未发生因政府信息公开引起的行政复议、行政诉讼。")))
        .singleElement()
        .satisfies(
            anomaly -> {
              assertThat(anomaly.code()).isEqualTo("D06");
              assertThat(anomaly.sentenceZh()).contains("没有行政诉讼");
            });
  }

  @Test
  void aPercentageMayHaveAnyBaseOfTheTables() {
    ReportBuilder report = thirtyFive();
    assertThat(claims(report.says("申请中予以公开35件，占100%。"))).isEmpty();
    assertThat(claims(report.says("申请中予以公开35件，占94.6%。"))).isEmpty();
    assertThat(claims(report.says("申请中予以公开35件，占90.1%。")))
        .singleElement()
        .satisfies(
            anomaly -> {
              assertThat(anomaly.code()).isEqualTo("D04");
              assertThat(anomaly.found()).isEqualTo("90.1%");
              assertThat(anomaly.expected()).isEqualTo("100.0%");
            });
  }

  @Test
  void grantedMayIncludeThePartlyGranted() {
    ReportBuilder report =
        aReport()
            .people("new", 9)
            .people("granted", 6)
            .people("partly_granted", 3)
            .people("concluded", 9);
    assertThat(claims(report.says("申请中予以公开9件。"))).isEmpty();
    assertThat(claims(report.says("申请中部分公开2件。"))).extracting(Anomaly::code).containsExactly("D02");
  }
}
