package ogi.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import ogi.document.Limits;
import ogi.document.PageReading;
import ogi.document.Shown;
import org.junit.jupiter.api.Test;

/** The traits of the pages that reports come in, each in the smallest page that shows it. */
class HtmlPagesTest {
  private static PageReading read(String html) {
    return HtmlPages.read(html.getBytes(StandardCharsets.UTF_8), "", Limits.STANDARD);
  }

  @Test
  void textIsReadInLines() {
    assertThat(Shown.lines(read("<h1>标题</h1><p>一、\n总体</p>二<br>三<ul><li>四</li><li>五</li></ul>")))
        .containsExactly("标题", "一、总体", "二", "三", "四", "五");
  }

  @Test
  void aRowHasItsCellsWithTheEmptyOnes() {
    assertThat(
            Shown.lines(
                read("<table><tr><td>规章</td><td>1</td><td>&nbsp;</td><td></td></tr></table>")))
        .containsExactly("1:规章|1||");
  }

  @Test
  void spansAreResolvedToColumns() {
    PageReading reading =
        read(
            "<table><tr><td rowspan=2>甲</td><td colspan=2>乙</td></tr>"
                + "<tr><td>1</td><td>2</td></tr></table>");
    assertThat(Shown.grid(reading)).containsExactly("0+1甲 1+2乙", "0+1^ 1+11 2+12");
  }

  @Test
  void aSpanOfNoRowsReachesToTheEndOfItsGroup() {
    PageReading reading =
        read(
            "<table><tbody><tr><td rowspan=0>甲</td><td>1</td></tr><tr><td>2</td></tr></tbody>"
                + "<tbody><tr><td>丙</td></tr></tbody></table>");
    assertThat(Shown.grid(reading)).containsExactly("0+1甲 1+11", "0+1^ 1+12", "0+1丙");
  }

  @Test
  void hostileSpansAreCut() {
    PageReading reading =
        read(
            "<table><tr><td colspan=100000 rowspan=99999999999>甲</td><td>1</td></tr>"
                + "<tr><td>2</td></tr></table>");
    assertThat(Shown.grid(reading)).containsExactly("0+100甲 100+11", "0+100^ 100+12");
  }

  @Test
  void tablesSideBySideStayTables() {
    assertThat(
            Shown.lines(
                read("<table><tr><td>1</td></tr></table><table><tr><td>2</td></tr></table>")))
        .containsExactly("1:1", "2:2");
  }

  @Test
  void aTableThatArrangesTablesBecomesTextAndThem() {
    assertThat(
            Shown.lines(
                read(
                    "<table><tr><td>导航</td><td><p>标题</p><table><tr><td>规章</td><td>1</td></tr>"
                        + "</table>结尾</td></tr></table>")))
        .containsExactly("导航", "标题", "1:规章|1", "结尾");
  }

  @Test
  void aSlipOfATableInOneCellDoesNotUndoTheRow() {
    String cells = "<td>1</td>".repeat(6);
    assertThat(
            Shown.lines(
                read(
                    "<table><tr><td><table><tr><td>规章</td></tr></table></td>"
                        + cells
                        + "</tr></table>")))
        .containsExactly("1:规章|1|1|1|1|1|1");
  }

  @Test
  void anArticleInATableIsText() {
    String sentence = "本年度工作有序开展。".repeat(20);
    assertThat(
            Shown.lines(
                read(
                    "<table><tr><td><p>一、总体情况</p><p>"
                        + sentence
                        + "</p></td></tr>"
                        + "<tr><td>规章</td></tr></table>")))
        .containsExactly("一、总体情况", sentence, "1:规章");
  }

  @Test
  void officeEditorsSplitLabelsAndMarkEmptyCells() {
    assertThat(
            Shown.lines(
                read(
                    "<!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]-->"
                        + "<xml><w:View>Normal</w:View></xml>"
                        + "<table><tr><td colspan=\"3\"><p class=MsoNormal><span>一</span>\n"
                        + "<span lang=EN-US>、本年</span><font>新收</font><span><o:p></o:p></span></p>"
                        + "</td><td><p><o:p>&nbsp;</o:p></p></td><td><p><span>1<o:p></o:p></span>"
                        + "</p></td></tr></table>")))
        .containsExactly("1:一、本年新收||1");
  }

  @Test
  void brokenLabelsAreJoinedAndBrokenNumbersAreNot() {
    assertThat(
            Shown.lines(
                read("<table><tr><td>本年<br />制发件数</td><td><p>3</p><p>4</p></td></tr></table>")))
        .containsExactly("1:本年制发件数|3 4");
  }

  @Test
  void hiddenPartsAreNotRead() {
    assertThat(
            Shown.lines(
                read(
                    "<style>p{}</style><script>var a = 1;</script><p style='DISPLAY : none'>甲</p>"
                        + "<p hidden>乙</p><table><tr><td>1</td>"
                        + "<td style=\"display:none\">2</td></tr></table>")))
        .containsExactly("1:1");
  }

  @Test
  void aReportThatAProgramUncoversIsRead() {
    assertThat(
            Shown.lines(
                read(
                    "<p>首页</p><div style='display:none'><p>政府信息公开年度报告</p><table><tr>"
                        + "<td>行政许可</td><td>97</td></tr></table></div>")))
        .containsExactly("首页", "政府信息公开年度报告", "1:行政许可|97");
  }

  @Test
  void theSecondRowOfTheHeadIsEmptyCells() {
    assertThat(
            Shown.lines(
                read(
                    "<table><tr><th>总计</th><th>自然人</th></tr><tr><td></td><td> </td></tr></table>")))
        .containsExactly("1:总计|自然人", "1:|");
  }

  @Test
  void preformattedTextAndMarkdownKeepTheirLines() {
    assertThat(Shown.lines(read("<pre>规章\n1\t2\n</pre>"))).containsExactly("规章", "1\t2");
    assertThat(Shown.lines(read("# 标题\n一、总体\n<table><tr><td>1\n2</td></tr></table>")))
        .containsExactly("# 标题", "一、总体", "1:1 2");
  }

  @Test
  void theTellingTitleCounts() {
    String meta = "<meta name=ArticleTitle content='甲县2023年度报告'>";
    assertThat(Shown.page(read(meta + "<title>甲县</title><h1>丙</h1>")).title())
        .isEqualTo("甲县2023年度报告");
    assertThat(Shown.page(read("<title>甲县</title><h1>乙县年报</h1>")).title()).isEqualTo("乙县年报");
    assertThat(Shown.page(read("<title>甲县</title><p>x")).title()).isEqualTo("甲县");
    assertThat(Shown.page(read("<p>x")).title()).isEmpty();
  }

  @Test
  void rowsTellTheirPlace() {
    assertThat(Shown.page(read("<p>x<table><tr><td>1<tr><td>2</table>")).lines())
        .extracting("place")
        .containsExactly("paragraph 1", "table 1, row 1", "table 1, row 2");
  }
}
