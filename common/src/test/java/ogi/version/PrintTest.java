package ogi.version;

import static ogi.report.ReportBuilder.LICENSING;
import static ogi.report.ReportBuilder.PENALTIES;
import static ogi.report.ReportBuilder.aReport;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import ogi.report.Report;
import ogi.report.ReportBuilder;
import org.junit.jupiter.api.Test;

class PrintTest {
  @Test
  void theFiguresOfLastYearAreRecognised() {
    Print now = Print.of(busy().onYear(2021).build());
    assertTrue(now.copyOfLastYear(Print.of(busy().onYear(2020).build())));
    assertTrue(
        now.copyOfLastYear(
            Print.of(busy().onYear(2020).with("disputes.suit_after_review.other", 4).build())));
    assertFalse(now.copyOfLastYear(Print.of(busy().onYear(2019).build())), "not the year before");
  }

  @Test
  void aTableOfNoughtsDoesNotRing() {
    assertFalse(print(aReport(), 2021).copyOfLastYear(print(aReport(), 2020)));
  }

  @Test
  void aFewSmallCountsDoNotRing() {
    for (int count = 1; count <= 9; count++) {
      ReportBuilder quiet = aReport().allGranted(count).with(LICENSING, 3).with(PENALTIES, 2);
      assertFalse(print(quiet, 2021).copyOfLastYear(print(quiet, 2020)), "count " + count);
    }
  }

  @Test
  void stocksThatStayDoNotRing() {
    ReportBuilder stocks =
        aReport().documents("normative_documents", 0, 0, 1234).documents("regulations", 0, 0, 567);
    assertFalse(print(stocks, 2021).copyOfLastYear(print(stocks, 2020)));
  }

  @Test
  void anHonestYearDoesNotRing() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      Print before = print(random(random), 2020);
      assertFalse(print(random(random), 2021).copyOfLastYear(before), "seed " + seed);
    }
  }

  @Test
  void aTextWithItsNumbersIsACopyAndATemplateIsNot() {
    TextPrint text = TextPrint.of(prose(1387, 215, 96, 418));
    assertTrue(text.copied(TextPrint.of(prose(1387, 215, 96, 418))));
    assertFalse(text.copied(TextPrint.of(prose(1402, 198, 77, 530))));
    assertFalse(TextPrint.of(prose(3, 0, 1, 2)).copied(TextPrint.of(prose(3, 0, 1, 2))));
    assertFalse(TextPrint.of(List.of()).copied(TextPrint.of(List.of())));
  }

  @Test
  void yearsAndDatesAreNoNumbers() {
    List<Report.Sentence> dates =
        List.of(new Report.Sentence("一", 1, "自2021年1月1日起至12月31日止，依据〔2021〕30号，主动公开1387条、25%"));
    assertEquals(List.of(25, 1387), TextPrint.of(dates).numbers());
  }

  @Test
  void differencesAreToldCellByCell() {
    FigurePrint here =
        FigurePrint.of(aReport().with(LICENSING, 12).with(PENALTIES, 7).build().figures());
    FigurePrint there =
        FigurePrint.of(aReport().with(LICENSING, 21).with(PENALTIES, 7).build().figures());
    assertEquals(
        List.of(new FigurePrint.Difference(LICENSING, "12", "21")), here.differences(there));
    assertEquals(List.of(), here.differences(here));
    assertEquals(new FigurePrint(here.text()), here);
  }

  private static Print print(ReportBuilder report, int year) {
    return Print.of(report.onYear(year).build());
  }

  private static ReportBuilder busy() {
    return aReport()
        .allGranted(137)
        .disputes("review", 5, 2, 1, 3)
        .disputes("direct_suit", 4, 1, 0, 2)
        .with(LICENSING, 23_914)
        .with(PENALTIES, 4711);
  }

  private static ReportBuilder random(Random random) {
    return aReport()
        .allGranted(1 + random.nextInt(300))
        .disputes("review", random.nextInt(5), random.nextInt(3), 0, random.nextInt(3))
        .with(LICENSING, random.nextInt(20_000))
        .with(PENALTIES, random.nextInt(3000));
  }

  private static List<Report.Sentence> prose(int... numbers) {
    String text =
        "本机关认真贯彻落实政府信息公开条例，主动公开政府信息%d条，其中门户网站公开%d条，政务新媒体公开%d条，全年受理咨询%d次。"
            + "持续加强组织领导，完善公开制度，规范依申请公开办理流程，强化监督保障，提升公开质量和实效，群众满意度不断提高。"
            + "下一步将进一步拓宽公开渠道，优化平台建设，加强业务培训，推动政务公开工作再上新台阶，切实保障人民群众的知情权参与权监督权。";
    Object[] values = java.util.Arrays.stream(numbers).boxed().toArray();
    return List.of(new Report.Sentence("一", 1, String.format(java.util.Locale.ROOT, text, values)));
  }
}
