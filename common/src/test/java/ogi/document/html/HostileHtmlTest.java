package ogi.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import ogi.document.Limits;
import ogi.document.Page;
import ogi.document.PageReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages made to exhaust a reader end soon, with a reason where nothing can be read. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileHtmlTest {
  private static PageReading read(String html, Limits limits) {
    return HtmlPages.read(html.getBytes(StandardCharsets.UTF_8), "", limits);
  }

  private static String reason(String html) {
    return read(html, Limits.STANDARD).reason();
  }

  @Test
  void aMillionNestedTagsAreTooLarge() {
    assertThat(reason("<div>".repeat(1_000_000))).isEqualTo("too large: 1000000 tags or entities");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div>", "<b>", "<table><tr><td>", "<ul><li>", "<section>"})
  void deepMarkupIsRefused(String tag) {
    assertThat(reason(tag.repeat(400))).startsWith("too deep: ");
    assertThat(reason(tag.repeat(100_000))).startsWith("too deep: ");
  }

  @Test
  void aHugePageIsNotLookedAt() {
    byte[] page = new byte[200_000_000];
    Arrays.fill(page, (byte) 'x');
    assertThat(HtmlPages.read(page, "", Limits.STANDARD).reason())
        .isEqualTo("too large: 200000000 bytes");
  }

  @Test
  void aPageOfOneLongTextIsTooLarge() {
    assertThat(reason("x".repeat(20_000_000))).startsWith("too large: ");
  }

  @Test
  void picturesWithinThePageDoNotCount() {
    String page =
        "<p>一</p><img src=\"data:image/png;base64," + "QUJD".repeat(5_000_000) + "\"><p>二</p>";
    assertThat(read(page, Limits.STANDARD).page().orElseThrow().lines())
        .extracting("text")
        .containsExactly("一", "二");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<td>1", "<tr><td>"})
  void aTableOfTooManyCellsIsRefused(String cell) {
    assertThat(reason("<table>" + cell.repeat(220_000)))
        .isEqualTo("too large: more than 200000 cells");
  }

  @Test
  void spansThatMultiplyAreCountedAsCells() {
    String wide = "<td rowspan=65534>".repeat(900);
    assertThat(reason("<table><tr>" + wide + "</tr>" + "<tr></tr>".repeat(1000)))
        .isEqualTo("too large: more than 200000 cells");
  }

  @Test
  void aCellThatClaimsAHundredThousandColumnsIsCutToAHundred() {
    String row = "<tr><td colspan=100000>行政许可<td colspan=99999999999>3<td colspan=-5>4</tr>";
    List<Page.Line> rows =
        read("<table>" + row.repeat(100) + "</table>", Limits.STANDARD)
            .page()
            .orElseThrow()
            .lines();
    assertThat(rows).hasSize(100);
    assertThat(rows.get(99).cells()).extracting(Page.Cell::columns).containsExactly(100, 100, 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<",
        "&",
        "&a",
        "<!--",
        "<![CDATA[",
        "</p>",
        "<a b='",
        "<p a=1 b=2 c=3>",
        "\\",
        "'\"`",
        "<svg><a>",
        "<select><option>",
        "<form><div></form>",
        "<template>",
        "<script>",
        "\u0000"
      })
  void repetitionEndsSoon(String part) {
    PageReading reading = reading(part.repeat(400_000 / part.length()));
    assertThat(reading.page().isPresent()).isEqualTo(reading.reason().isEmpty());
  }

  private static PageReading reading(String page) {
    return read(page, Limits.STANDARD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"'", "\"", "`", "\\", "'\\", "<\\/", "=\\\"", "\\u003c", "\\u", "{\"title\":"})
  void scriptsOfStrayQuotesEndSoon(String part) {
    String code = "信息" + part.repeat(900_000 / part.length());
    PageReading reading = reading("<body><script>" + code + "</script>");
    assertThat(reading.reason()).isEmpty();
  }

  @Test
  void aPageThatTakesTooLongIsGivenUp() {
    Limits hurried = new Limits(64L << 20, 64L << 20, 200, 200_000, 300, 0);
    assertThat(read("<p>1</p>".repeat(1000), hurried).reason()).isEqualTo("time-out");
  }

  @Test
  void anythingAtAllIsRead() {
    assertThat(reason("")).isEmpty();
    assertThat(reason("<")).isEmpty();
    assertThat(reason("<table></table><table><tr></tr></table><tr><td>")).isEmpty();
  }
}
