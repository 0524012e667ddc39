package ogi.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import ogi.samples.SampleFiles;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A document is read by what it is, not by its name. */
class PagesTest {
  private static PageReading read(String text, String charset) {
    return Pages.read(text.getBytes(Charset.forName(charset)), "a.doc", "", Limits.STANDARD);
  }

  @Test
  void textKeepsItsLinesAndItsBlankOnes() {
    assertThat(Shown.lines(read("规章\n\n1 |\n|", "GBK"))).containsExactly("规章", "", "1 |", "|");
    assertThat(read("规章", "GBK").charset()).isEqualTo("GB18030");
  }

  @Test
  void aFragmentOfAPageIsMarkup() {
    String comment = "<!-- " + "x".repeat(5000) + " -->";
    assertThat(Shown.lines(read(comment + "<span>一</span><p style=''>二</p>", "UTF-8")))
        .containsExactly("一", "二");
  }

  @Test
  void aMarkdownTableWithBreaksIsText() {
    assertThat(Shown.lines(read("| 本年<br>新收 | 1 |\n|---|---|", "UTF-8")))
        .containsExactly("| 本年<br>新收 | 1 |", "|---|---|");
  }

  @ParameterizedTest
  @CsvSource({
    "'', an empty file",
    "{\\rtf1 x}, an RTF file: this format is not read",
    "GIF89a, a picture",
    "%PDF-1.7, truncated or damaged"
  })
  void whatIsNotReadIsNamed(String content, String reason) {
    assertThat(read(content, "UTF-8").reason()).isEqualTo(reason);
  }

  @Test
  void binariesAreNamed() {
    byte[] zeros = new byte[100];
    assertThat(Pages.read(zeros, "a.bin", "", Limits.STANDARD).reason()).isEqualTo("a binary file");
    assertThat(Pages.read(zeros, "A.DOC", "", Limits.STANDARD).reason()).startsWith("truncated");
  }

  @Test
  void jsonIsReadAsThePageInIt() {
    String json =
        "{\"body\":\"<p>政府信息公开<\\/p><table><tr><td>行政许可<\\/td><td>1<\\/td><\\/tr><\\/table>\"}";
    assertThat(Shown.lines(read(json, "UTF-8"))).containsExactly("政府信息公开", "1:行政许可|1");
  }

  /**
   * The cells were counted by hand: 10 of section 二, 25 rows of 7 of section 三, 15 of section 四.
   */
  @Test
  void aRealPageIsReadToItsCells() throws IOException {
    Path file = SampleFiles.projectFile("../shared/cases/raw/041.html");
    Assumptions.assumeTrue(Files.exists(file), "the cases are not beside the project");
    List<Page.Line> lines =
        Shown.page(Pages.read(Files.readAllBytes(file), "", "", Limits.STANDARD)).lines();
    long figures =
        lines.stream()
            .flatMap(line -> line.cells().stream())
            .filter(cell -> cell.text().matches("\\d+"))
            .count();
    assertThat(figures).isEqualTo(200);
  }
}
