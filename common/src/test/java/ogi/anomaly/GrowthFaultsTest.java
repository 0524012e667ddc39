package ogi.anomaly;

import static ogi.report.ReportBuilder.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import ogi.check.Assessor;
import ogi.report.Report;
import ogi.report.ReportBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Growth rates of the prose: reproduced, refuted or left open. */
class GrowthFaultsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "全年收到政府信息公开申请34件，同比增长13.3%。 | HOLDS",
        "全年收到政府信息公开申请34件，较上年增长13%。 | HOLDS",
        "全年收到政府信息公开申请34件，比上年增加4件，增长13.33%。 | HOLDS",
        "全年收到政府信息公开申请34件，同比增长31.3%。 | BROKEN",
        "全年收到政府信息公开申请34件，同比下降13.3%。 | BROKEN",
        "全年收到政府信息公开申请34件，比上年增加4件，增长14.5%。 | BROKEN",
        "全年收到政府信息公开申请34件，其中网上申请20件，同比增长90%。 | NOT_APPLICABLE",
        "收到咨询340件，同比增长90%；收到政府信息公开申请34件。 | NOT_APPLICABLE",
        "2019年收到政府信息公开申请34件，同比增长90%。 | NOT_APPLICABLE",
        "全年收到政府信息公开申请34件，同比增长约90%。 | NOT_APPLICABLE",
        "全年收到政府信息公开申请34件。 | NOT_APPLICABLE"
      })
  void againstTheYearBefore(String text, Verdict verdict) {
    Report before = aReport().allGranted(30).build();
    Report now = aReport().allGranted(34).says(text).onYear(2022).build();
    assertThat(Examples.judged(before, now).verdicts()).containsEntry(AnomalyKind.GROWTH, verdict);
  }

  @Test
  void aloneARateIsOnlyRefutedWhenNoNumberGivesIt() {
    assertThat(alone(7, "收到申请7件，同比增长40%。")).isEqualTo(Verdict.UNDECIDED);
    assertThat(alone(7, "收到申请7件，同比增长10%。")).isEqualTo(Verdict.BROKEN);
    assertThat(alone(7, "收到申请7件，较上年增加2件，增长40%。")).isEqualTo(Verdict.HOLDS);
    assertThat(alone(7, "收到申请7件，较上年增加2件，增长28.6%。")).isEqualTo(Verdict.BROKEN);
    assertThat(alone(0, "收到申请0件，同比下降100%。")).isEqualTo(Verdict.UNDECIDED);
  }

  @Test
  void theSentenceSaysWhatTheRateShouldBe() {
    ReportBuilder now = aReport().allGranted(34).says("收到政府信息公开申请34件，同比下降9.1%。");
    Anomaly anomaly =
        Examples.judged(aReport().allGranted(30).build(), now.onYear(2022).build())
            .anomalies()
            .get(0);
    assertThat(anomaly.code()).isEqualTo("D08");
    assertThat(anomaly.found()).isEqualTo("-9.1%");
    assertThat(anomaly.expected()).isEqualTo("+13.3%");
    assertThat(anomaly.sentenceZh()).contains("34件", "第11行", "为30件");
  }

  private static Verdict alone(long requests, String text) {
    Report report = aReport().allGranted(requests).says(text).build();
    return YearFaults.withoutYearBefore(report, Assessor.assess(report.figures()))
        .verdicts()
        .get(AnomalyKind.GROWTH);
  }
}
