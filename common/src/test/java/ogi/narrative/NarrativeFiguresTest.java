package ogi.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import ogi.document.Fate;
import ogi.document.RawDocument;
import ogi.document.SourceFacts;
import ogi.normalise.Normaliser;
import ogi.normalise.Reading;
import ogi.report.Report;
import ogi.table.normalised.ClaimRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures that sections 一 and 六 print, with place, unit and year, and what is none of them. */
class NarrativeFiguresTest {
  private static List<ClaimRow> rows(String text) {
    return ClaimRow.of("d", List.of(new Report.Sentence("一", 7, text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2021年，全区共收到政府信息公开申请34件。 | received | 34 | 件 | 2021",
        "2021年，上年结转政府信息公开申请3件。 | carried_in | 3 | 件 | 2021",
        "申请中结转下年度继续办理2件。 | carried_out | 2 | 件 |",
        "答复的申请中予以公开14件。 | granted | 14 | 件 |",
        "全年因政府信息公开工作被申请行政复议3件。 | reviews | 3 | 件 |",
        "2021年因政府信息公开引起的行政诉讼案件1起。 | suits | 1 | 起 | 2021",
        "2021年收取信息处理费380元。 | processing_fee | 380 | 元 | 2021",
        "依申请提供信息共收取信息处理费0.5万元。 | processing_fee | 5000.0 | 万元 |",
        "全年行政事业性收费251000元。 | administrative_fee | 251000 | 元 |",
        "全年行政事业性收费26.55万元。 | administrative_fee | 265500.00 | 万元 |",
        "全年制发行政规范性文件5件。 | documents_issued | 5 | 件 |",
      })
  void eachKindIsReadWithUnitYearAndPlace(
      String text, String topic, String value, String unit, Integer year) {
    assertThat(rows(text))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.topic()).isEqualTo(topic);
              assertThat(row.value()).isEqualByComparingTo(value);
              assertThat(row.unit()).isEqualTo(unit);
              assertThat(row.aboutYear()).isEqualTo(year);
              assertThat(row.line()).isEqualTo(7);
              assertThat(row.none()).isFalse();
              String there = text.substring(row.offset() - 1);
              assertThat(there).matches("[0-9.]+" + unit + ".*");
            });
  }

  @Test
  void thePlaceCountsFromTheBeginningOfTheLine() {
    String text = "本年度工作平稳有序。全年收到政府信息公开申请12件，予以公开7件。";
    assertThat(rows(text))
        .extracting(row -> text.substring(row.offset() - 1).replaceAll("件.*", ""))
        .containsExactly("12", "7");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2021年，本机关未收到政府信息公开申请。 | received",
        "本年度未发生因政府信息公开引起的行政复议。 | reviews",
        "本年度没有发生因政府信息公开引起的行政诉讼。 | suits",
        "本年度未收取信息处理费。 | processing_fee",
      })
  void noneInWordsIsAClaimOfZeroThatSaysSo(String text, String topic) {
    assertThat(rows(text))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.topic()).isEqualTo(topic);
              assertThat(row.value()).isEqualByComparingTo("0");
              assertThat(row.none()).isTrue();
              assertThat(row.unit()).isEmpty();
              assertThat(row.offset()).isBetween(1, text.length());
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "申请数量同比增加12件。",
        "收到政府信息公开申请较上年减少5件。",
        "去年收到政府信息公开申请15件。",
        "上年度办结政府信息公开申请15件。",
        "因政府信息公开引起的行政复议维持2件。",
        "因政府信息公开引起的行政复议、行政诉讼纠错1件。",
        "因政府信息公开引起的行政复议较上年增加2件。",
        "全年办理行政复议案件120件，提起行政诉讼30件。",
        "政府信息公开申请中，申请人撤回申请3件。",
        "政府信息公开申请不予受理4件。",
        "行政许可事项216项。",
        "信息处理费较上年增加380元。",
        "收到政府信息公开申请约30件。",
        "对行政规范性文件清理12件。",
      })
  void whatIsNoFigureOfTheYearIsNoClaim(String text) {
    assertThat(rows(text)).isEmpty();
  }

  @Test
  void aYearBeforeIsSaidToBeOne() {
    assertThat(rows("2020年收到政府信息公开申请10件，2021年收到政府信息公开申请12件。"))
        .extracting(ClaimRow::aboutYear)
        .containsExactly(2020, 2021);
  }

  static Stream<String> layouts() {
    return Stream.of("", "\n![](image001.png)\n", "\n（表格见附件）\n");
  }

  /** Layouts F and G1: the tables are pictures, or lie outside the text. */
  @ParameterizedTest
  @org.junit.jupiter.params.provider.MethodSource("layouts")
  void aReportWhoseTablesAreLostKeepsItsClaims(String instead) {
    String text =
        "甲县人民政府办公室2021年政府信息公开工作年度报告\n\n一、总体情况\n\n"
            + "2021年，全县共收到政府信息公开申请34件，予以公开14件，结转下年度继续办理2件。\n\n"
            + ("二、主动公开政府信息情况\n" + instead)
            + ("三、收到和处理政府信息公开申请情况\n" + instead)
            + ("四、政府信息公开行政复议、行政诉讼情况\n" + instead)
            + "五、存在的主要问题及改进情况\n\n深度不足。\n\n六、其他需要报告的事项\n\n2021年收取信息处理费380元。\n";
    Reading reading =
        Normaliser.read(
            new RawDocument("prose", "", text.getBytes(StandardCharsets.UTF_8)), SourceFacts.NONE);
    assertThat(reading.fate()).isEqualTo(Fate.UNREADABLE);
    assertThat(reading.reason()).startsWith("no table");
    assertThat(reading.reports()).isEmpty();
    List<ClaimRow> rows = ClaimRow.of(reading.documentId(), reading.prose());
    assertThat(rows)
        .extracting(ClaimRow::topic)
        .containsExactly("received", "granted", "carried_out", "processing_fee");
    assertThat(rows).extracting(ClaimRow::section).containsExactly("一", "一", "一", "六");
    assertThat(rows).allMatch(row -> row.line() > 1 && row.reportId().isEmpty());
  }

  @Test
  void whatIsNoReportHasNoClaims() {
    Reading reading =
        Normaliser.read(
            new RawDocument("news", "", "今日全县收到申请3件。".getBytes(StandardCharsets.UTF_8)),
            SourceFacts.NONE);
    assertThat(reading.fate()).isEqualTo(Fate.NOT_A_REPORT);
    assertThat(reading.prose()).isEmpty();
  }
}
