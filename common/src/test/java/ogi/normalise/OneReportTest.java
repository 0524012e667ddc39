package ogi.normalise;

import static ogi.normalise.WholeReports.EARLIER;
import static ogi.normalise.WholeReports.ONE;
import static ogi.normalise.WholeReports.TWO;
import static ogi.normalise.WholeReports.isWhole;
import static ogi.normalise.WholeReports.read;
import static ogi.normalise.WholeReports.text;
import static org.assertj.core.api.Assertions.assertThat;

import ogi.report.Note;
import ogi.report.NoteKind;
import ogi.report.State;
import org.junit.jupiter.api.Test;

/** Most documents hold one report and must stay one, whatever looks like the start of another. */
class OneReportTest {
  private static void staysOne(String text, long seed) {
    Reading reading = read(text);
    assertThat(reading.reports()).hasSize(1);
    assertThat(reading.reports().get(0).notes())
        .extracting(Note::kind)
        .doesNotContain(NoteKind.SEVERAL_REPORTS);
    isWhole(reading.reports().get(0), seed);
    assertThat(reading.reports().get(0).figures().count(State.STATED)).isEqualTo(200);
  }

  @Test
  void aTableOfContentsIsNoReport() {
    String contents =
        ONE
            + "\n\n目录\n\n一、总体情况\n\n二、主动公开政府信息情况\n\n三、收到和处理政府信息公开申请情况\n\n"
            + "四、政府信息公开行政复议、行政诉讼情况\n\n五、存在的主要问题及改进情况\n\n六、其他需要报告的事项\n\n";
    staysOne(contents + text(ONE, 5, Layout.LINES), 5);
  }

  @Test
  void linksToOtherReportsAreNone() {
    String links = "上一篇：" + TWO + "\n\n下一篇：" + EARLIER + "\n\n" + TWO + "\n\n" + EARLIER + "\n\n";
    staysOne(text(ONE, 6, Layout.PIPE_ROWS) + links, 6);
  }

  @Test
  void aQuotedTitleIsNone() {
    String text = text(ONE, 7, Layout.LINES);
    staysOne(text.replace("一、总体情况\n", "一、总体情况\n\n《" + TWO + "》\n"), 7);
    staysOne(text.replace("六、其他", "《" + EARLIER + "》\n\n六、其他"), 7);
  }

  @Test
  void numbersOfSectionsThatBeginAnewAreNone() {
    String text = text(ONE, 8, Layout.LINES);
    staysOne(text.replace("六、其他需要报告的事项", "一、总体情况\n\n二、其他需要报告的事项\n\n三、存在的主要问题"), 8);
  }

  @Test
  void requestsInTheProseAreNoRow() {
    String text = text(ONE, 9, Layout.LINES);
    String prose = "本年新收政府信息公开申请12件，上年结转2件。\n\n本年新收政府信息公开申请数量较上年增加。\n\n";
    staysOne(text.replace("五、存在", prose + "五、存在"), 9);
  }
}
