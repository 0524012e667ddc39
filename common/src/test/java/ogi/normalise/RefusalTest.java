package ogi.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import ogi.document.Fate;
import ogi.document.RawDocument;
import ogi.document.SourceFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents that are no report or cannot be read: each has a fate and a reason. */
class RefusalTest {
  private static Reading read(byte[] bytes) {
    return Normaliser.read(new RawDocument("x", "", bytes), SourceFacts.NONE);
  }

  private static Reading read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void anEmptyFileIsUnreadable() {
    assertThat(read(new byte[0]).fate()).isEqualTo(Fate.UNREADABLE);
    assertThat(read(new byte[0]).reason()).isEqualTo("an empty file");
  }

  @ParameterizedTest
  @CsvSource({
    "%PDF-1.7, application/pdf",
    "PK\u0003\u0004abc, application/zip",
    "{\\rtf1 x}, application/rtf"
  })
  void formatsAreToldByTheirBytes(String head, String type) {
    Reading reading = read(head.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(reading.mediaType()).isEqualTo(type);
    assertThat(reading.fate()).isEqualTo(Fate.UNREADABLE);
    assertThat(reading.reason()).isNotEmpty();
  }

  @Test
  void anEmptyPageIsNoReport() {
    Reading reading = read("<!DOCTYPE html><html><body>x</body></html>");
    assertThat(reading.mediaType()).isEqualTo("text/html");
    assertThat(reading.fate()).isIn(Fate.NOT_A_REPORT, Fate.UNREADABLE);
    assertThat(reading.reason()).isNotEmpty();
  }

  @Test
  void noiseIsUnreadableOrNoReport() {
    Random random = new Random(1);
    for (int round = 0; round < 200; round++) {
      byte[] noise = new byte[random.nextInt(3000)];
      random.nextBytes(noise);
      assertThat(read(noise).fate()).isIn(Fate.UNREADABLE, Fate.NOT_A_REPORT);
      assertThat(read(noise).reason()).isNotEmpty();
    }
  }

  @Test
  void aNoticeIsNoReport() {
    Reading reading = read("关于召开会议的通知\n\n各科室：\n\n定于三日召开会议。\n");
    assertThat(reading.fate()).isEqualTo(Fate.NOT_A_REPORT);
    assertThat(reading.reports()).isEmpty();
  }

  @Test
  void aReportWhoseTablesAreLostIsUnreadable() {
    Reading reading =
        read(
            "甲县2021年政府信息公开工作年度报告\n一、总体情况\n正文。\n二、主动公开政府信息情况\n"
                + "三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n"
                + "五、存在的主要问题及改进情况\n正文。\n六、其他需要报告的事项\n无\n");
    assertThat(reading.fate()).isEqualTo(Fate.UNREADABLE);
    assertThat(reading.reason()).startsWith("no table");
  }

  @Test
  void aTitleThatOnlyThePageBearsIsSaidToBeThere() {
    String page =
        "<html><head><title>甲县2021年政府信息公开工作年度报告</title></head><body><p>%s</p></body></html>";
    Reading stray =
        read(page.formatted("联系我们</p><table><tr><td>行政许可</td><td>3</td></tr></table><p>"));
    assertThat(stray.fate()).isEqualTo(Fate.NOT_A_REPORT);
    assertThat(stray.reason())
        .isEqualTo(
            "the page has a report's title, but its text neither sections nor more than one row of"
                + " the form");
    assertThat(read(page.formatted("请使用其他浏览器")).reason())
        .isEqualTo(
            "the page has a report's title, but its text neither sections nor rows of the form");
    assertThat(read("甲单位\n\n行政许可 | 3\n").reason())
        .isEqualTo("neither a report's title nor its sections nor more than one row of the form");
  }

  @Test
  void aMillionPipesEndSoon() {
    Reading reading = read("二、主动公开政府信息情况\n" + "|".repeat(1_000_000));
    assertThat(reading.fate()).isEqualTo(Fate.UNREADABLE);
    assertThat(reading.reason()).startsWith("too many cells");
  }
}
