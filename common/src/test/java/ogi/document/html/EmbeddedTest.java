package ogi.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import ogi.document.Limits;
import ogi.document.PageReading;
import ogi.document.Shown;
import org.junit.jupiter.api.Test;

/** Reports that a page keeps in the strings of its scripts, or that are JSON altogether. */
class EmbeddedTest {
  private static final String REPORT =
      "<p style=\"a\">政府信息公开工作年度报告</p><table><tr><td colspan=\"2\"><p>行政许可</p></td>"
          + "<td><p>97</p></td><td>&nbsp;</td></tr></table>"
          + "<p>"
          + "本年度主动公开信息有序开展。".repeat(30)
          + "</p>";

  private static final String[] ROW = {"政府信息公开工作年度报告", "1:行政许可|97|"};

  private static PageReading read(String html) {
    return HtmlPages.read(html.getBytes(StandardCharsets.UTF_8), "", Limits.STANDARD);
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("</", "<\\/") + "\"";
  }

  private static String ascii(String text) {
    StringBuilder ascii = new StringBuilder();
    for (char c : text.toCharArray()) {
      ascii.append(c == '<' || c > '~' ? String.format("\\u%04x", (int) c) : String.valueOf(c));
    }
    return ascii.toString();
  }

  @Test
  void aStringOfAScriptIsShownAfterThePageItself() {
    PageReading reading =
        read(
            "<html><body><h2>年报</h2><script>// don't\nvar c = "
                + quoted(REPORT)
                + ";</script></body></html>");
    assertThat(Shown.lines(reading)).startsWith("年报").contains(ROW);
  }

  @Test
  void piecesWrittenOneByOneAreJoined() {
    StringBuilder script = new StringBuilder();
    for (String piece : REPORT.split("(?=<t[dr])")) {
      script.append("document.write('").append(piece.replace("</", "<\\/")).append("');\n");
    }
    assertThat(Shown.lines(read("<body><script>" + script + "</script>"))).contains(ROW);
  }

  @Test
  void jsonWithEscapedMarkupIsRead() {
    String json =
        "{\"title\":\"甲县年报\",\"content\":\"" + ascii(REPORT.replace("\"", "\\\"")) + "\"}";
    assertThat(Shown.lines(read(json))).contains(ROW);
    assertThat(Shown.page(read(json)).title()).isEqualTo("甲县年报");
  }

  @Test
  void jsonWithinAStringIsRead() {
    String json = "{\"content\":" + quoted(REPORT) + "}";
    assertThat(Shown.lines(read("<body><script>let d=" + quoted(json) + "</script>")))
        .contains(ROW);
  }

  @Test
  void theInsideOfAStringWithoutItsQuotesIsRead() {
    String inside = quoted(REPORT);
    assertThat(Shown.lines(read(inside.substring(1, inside.length() - 1)))).contains(ROW);
  }

  @Test
  void aTextAreaAndATemplateAreRead() {
    String escaped = REPORT.replace("&", "&amp;").replace("<", "&lt;");
    assertThat(Shown.lines(read("<p>x<textarea>" + escaped + "</textarea>"))).contains(ROW);
    assertThat(Shown.lines(read("<p>x<template>" + REPORT + "</template>"))).contains(ROW);
  }

  @Test
  void aPageThatShowsTheReportIsNotReadTwice() {
    String labels = "<p>信息内容 行政处罚 自然人 商业企业 予以公开 结果维持</p>";
    PageReading reading =
        read("<body>" + REPORT + labels + "<script>var c=" + quoted(REPORT) + "</script>");
    assertThat(Shown.lines(reading)).containsOnlyOnce(ROW);
  }

  @Test
  void scriptsWithoutMarkupAreNothing() {
    PageReading reading =
        read("<p>甲</p><script>var a='政府信息公开';" + "f('信息内容');".repeat(60) + "</script>");
    assertThat(Shown.lines(reading)).containsExactly("甲");
  }
}
