package ogi.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import ogi.document.Decoded;
import ogi.document.Limits;
import ogi.document.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The charset that fits a text counts, whatever is declared of it. */
class CharsetChoiceTest {
  private static final String SIMPLIFIED = "某县2023年政府信息公开工作年度报告";
  private static final String TRADITIONAL = "某縣2023年政府資訊公開工作年度報告";

  @ParameterizedTest
  @CsvSource({
    "GBK, UTF-8, '', GB18030",
    "GBK, '', utf-8, GB18030",
    "GBK, '', '', GB18030",
    "GB2312, gb2312, gb2312, GB18030",
    "UTF-8, gb2312, gb2312, UTF-8",
    "UTF-8, '', '', UTF-8",
    "GBK, ISO-8859-1, '', GB18030",
    "GBK, Big5, big5, GB18030",
    "GBK, utf-16, no-such-charset, GB18030",
    "GBK, 'no such name!', '', GB18030"
  })
  void simplifiedTextIsReadAsWritten(String written, String http, String meta, String chosen) {
    assertReads(SIMPLIFIED, written, http, meta, chosen);
  }

  @ParameterizedTest
  @CsvSource({
    "Big5, '', '', Big5",
    "Big5, gbk, gb2312, Big5",
    "Big5, big5, '', Big5",
    "UTF-8, big5, '', UTF-8",
    "GBK, big5, '', GB18030"
  })
  void traditionalTextIsReadAsWritten(String written, String http, String meta, String chosen) {
    assertReads(TRADITIONAL, written, http, meta, chosen);
  }

  private static void assertReads(
      String text, String written, String http, String meta, String chosen) {
    String declared = meta.isEmpty() ? "" : "<meta charset=\"" + meta + "\">";
    String page = "<html><head>" + declared + "</head><p>" + text + "</p></html>";
    byte[] bytes = page.getBytes(Charset.forName(written));
    var reading = HtmlPages.read(bytes, http, Limits.STANDARD);
    assertThat(Shown.lines(reading)).containsExactly(text);
    assertThat(reading.charset()).isEqualTo(chosen);
  }

  @Test
  void aReplacementCharacterThatIsInTheSourceDoesNotSpeakAgainstUtf8() {
    byte[] bytes = "<p>政府信息公开\ufffd年度报告</p>".getBytes(StandardCharsets.UTF_8);
    Decoded decoded = CharsetChoice.decode(bytes, "gbk");
    assertThat(decoded.charset()).isEqualTo(StandardCharsets.UTF_8);
    assertThat(decoded.text()).contains("公开\ufffd年度");
  }

  @Test
  void aMarkDecidesAndIsNoText() {
    for (String charset : new String[] {"UTF-8", "UTF-16LE", "UTF-16BE"}) {
      byte[] bytes = ("\ufeff" + SIMPLIFIED).getBytes(Charset.forName(charset));
      assertThat(CharsetChoice.decode(bytes, "gbk"))
          .isEqualTo(new Decoded(SIMPLIFIED, Charset.forName(charset)));
    }
  }

  @Test
  void aTextCutWithinACharacterKeepsItsCharset() {
    byte[] bytes = SIMPLIFIED.getBytes(StandardCharsets.UTF_8);
    Decoded cut = CharsetChoice.decode(Arrays.copyOf(bytes, bytes.length - 1), "gbk");
    assertThat(cut.charset()).isEqualTo(StandardCharsets.UTF_8);
    assertThat(cut.text()).startsWith(SIMPLIFIED.substring(0, SIMPLIFIED.length() - 1));
  }

  @Test
  void aFewBrokenBytesDoNotChangeTheCharset() {
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    page.writeBytes(SIMPLIFIED.repeat(5).getBytes(StandardCharsets.UTF_8));
    page.write(0xE6);
    page.writeBytes("<p>三、".getBytes(StandardCharsets.UTF_8));
    Decoded decoded = CharsetChoice.decode(page.toByteArray(), "");
    assertThat(decoded.charset()).isEqualTo(StandardCharsets.UTF_8);
    assertThat(decoded.text()).endsWith("\ufffd<p>三、");
  }

  @Test
  void aDeclarationElsewhereInThePageIsNone() {
    byte[] page =
        "<script charset='big5'></script><meta charset=gbk>".getBytes(StandardCharsets.US_ASCII);
    assertThat(MetaCharset.of(page)).isEqualTo("gbk");
  }

  @Test
  void bytesThatNoCharsetExplainsAreDamaged() {
    java.util.Random random = new java.util.Random(3);
    for (int round = 0; round < 200; round++) {
      byte[] noise = new byte[400];
      for (int i = 0; i < noise.length; i++) {
        noise[i] = (byte) (0x80 + random.nextInt(0x80));
      }
      noise[0] = (byte) 0xFF;
      assertThat(CharsetChoice.isDamaged(CharsetChoice.decode(noise, "").text()))
          .as("round %s", round)
          .isTrue();
    }
  }

  /** A report with some lost characters is still a report. */
  @Test
  void aFewLostCharactersAreNoDamage() {
    String report = "本年新收政府信息公开申请数量12件".repeat(20);
    assertThat(CharsetChoice.isDamaged(report)).isFalse();
    assertThat(CharsetChoice.isDamaged(report + "\ufffd".repeat(30))).isFalse();
    assertThat(CharsetChoice.isDamaged("\ufffd".repeat(39))).isFalse();
    assertThat(CharsetChoice.isDamaged("")).isFalse();
  }
}
