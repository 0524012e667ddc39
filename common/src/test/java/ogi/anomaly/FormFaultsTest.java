package ogi.anomaly;

import static ogi.report.ReportBuilder.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import ogi.check.Assessor;
import ogi.filer.Kind;
import ogi.filer.Level;
import ogi.filer.Scope;
import ogi.report.NoteKind;
import ogi.report.Report;
import ogi.report.ReportBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which report it is: year, basis, form, scope, own words. */
class FormFaultsTest {
  private static List<Anomaly> identity(ReportBuilder builder) {
    Report report = builder.build();
    return ReportFaults.find(report, Assessor.assess(report.figures())).stream()
        .filter(anomaly -> anomaly.code().matches("C.*|B10|B07"))
        .toList();
  }

  private static List<String> codes(ReportBuilder builder) {
    return identity(builder).stream().map(Anomaly::code).toList();
  }

  @Test
  void aPeriodThatIsNotTheWholeYearIsAQuestion() {
    assertThat(codes(aReport().says("统计期限自2021年1月1日起至2021年12月31日止。"))).isEmpty();
    assertThat(identity(aReport().says("统计期限自2021年1月1日起至2021年12月30日止。")))
        .singleElement()
        .satisfies(
            anomaly -> {
              assertThat(anomaly.code()).isEqualTo("C01");
              assertThat(anomaly.sentenceZh()).contains("统计期限", "20210101–20211230");
            });
  }

  @Test
  void aTextThatSpeaksOfAnotherYearOnlyIsAQuestion() {
    assertThat(codes(aReport().says("2020年，我县推进政务公开。"))).containsExactly("C01");
    assertThat(codes(aReport().says("2021年，我县推进政务公开，比2020年进步。"))).isEmpty();
    assertThat(codes(aReport().says("修订于2019年的条例。"))).isEmpty();
    assertThat(codes(aReport().noted(NoteKind.YEAR, "year_conflict: 2020, 2021")))
        .containsExactly("C01");
    assertThat(codes(aReport().noted(NoteKind.YEAR, "year_from_text: 2021年"))).isEmpty();
  }

  @Test
  void damagedDatesAreLostDigitsAndNoConflict() {
    assertThat(codes(aReport().says("统计期限自202111日起至20211230日止。"))).containsExactly("B07");
  }

  @Test
  void theNoticeOf2019IsTheBasisOf2019And2020() {
    String text = "根据国办公开办函〔2019〕60号编制。";
    assertThat(codes(aReport().says(text))).containsExactly("C06");
    assertThat(codes(anOldReport().onYear(2020).says(text))).isEmpty();
    assertThat(codes(aReport().noted(NoteKind.BASIS_STALE, "cites"))).containsExactly("C06");
  }

  @Test
  void theFormOfAnotherYearIsReturned() {
    assertThat(codes(anOldReport().onYear(2022).noted(NoteKind.FORM_NOT_OF_YEAR, "")))
        .containsExactly("B10");
    assertThat(codes(aReport().noted(NoteKind.FORM_MIXED, "blocks of two forms")))
        .containsExactly("B10");
  }

  @Test
  void anUnknownScopeKeepsTheReportOutOfTheRanks() {
    assertThat(
            identity(
                aReport()
                    .of(Level.COUNTY, Kind.GOVERNMENT, Scope.UNKNOWN, "甲区")
                    .titled("甲区2021年政府信息公开工作年度报告")))
        .singleElement()
        .satisfies(
            anomaly -> {
              assertThat(anomaly.code()).isEqualTo("C09");
              assertThat(anomaly.impact()).isEqualTo(Anomaly.Impact.UNRANKED);
              assertThat(anomaly.sentenceZh()).contains("未写明人民政府");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"共办理区政府依申请公开34件", "公开市政府、市政府办公室信息30条，其中文件20条，动态10条"})
  void anOfficeThatCountsForItsGovernmentIsAsked(String text) {
    assertThat(identity(aReport().of(Level.COUNTY, Kind.OFFICE, Scope.OWN).says(text)))
        .singleElement()
        .satisfies(
            anomaly -> {
              assertThat(anomaly.code()).isEqualTo("C09");
              assertThat(anomaly.action()).isEqualTo(Action.QUERY);
              assertThat(anomaly.impact()).isEqualTo(Anomaly.Impact.MARKED);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"区政府办公室办理依申请公开34件", "在区政府网站收到申请34件", "我办收到政府信息公开申请34件"})
  void anOfficeThatCountsForItselfIsNotAsked(String text) {
    assertThat(codes(aReport().of(Level.COUNTY, Kind.OFFICE, Scope.OWN).says(text))).isEmpty();
  }

  @Test
  void ownFiguresOrOwnNamesMakeATextItsOwn() {
    String generic = "要进一步提高认识，不断加强领导，完善制度，细化措施，确保工作落到实处。".repeat(6);
    assertThat(codes(aReport().says(generic))).containsExactly("C10");
    assertThat(codes(aReport().says(generic).says("2.召开会议3次。"))).isEmpty();
    assertThat(codes(aReport().says(generic).says("我县认真落实。"))).isEmpty();
    assertThat(codes(aReport().says(generic).says("甲县认真落实。"))).isEmpty();
    assertThat(codes(aReport().says(generic).says("2021年，1.加强领导。"))).containsExactly("C10");
    assertThat(codes(aReport().says("五", generic))).isEmpty();
  }

  @Test
  void chaptersOfBefore2019AreANote() {
    assertThat(codes(aReport().says("一、概述"))).containsExactly("C12");
    assertThat(codes(aReport().says("一、总体情况"))).isEmpty();
  }
}
