package ogi.document.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import ogi.document.Limits;
import ogi.document.SourceFacts;
import org.junit.jupiter.api.Test;

class WarcTest {
  private static final String URL = "http://www.nanxian.gov.cn/a/content_1.html";
  private static final byte[] PAGE = Packed.text("<html>南县报告</html>");

  private static final byte[] OK = Packed.response(URL, "200 OK\nContent-Type: text/html", PAGE);

  private static Member one(byte[] record) {
    List<Member> plain = Packed.read("c.warc", record);
    List<Member> packed = Packed.read("c.warc", Packed.gzip(record));
    assertThat(plain).hasSize(1);
    assertThat(Packed.lines(packed)).isEqualTo(Packed.lines(plain));
    return plain.get(0);
  }

  private static String body(String head, byte[] body) {
    String line = Packed.line(one(Packed.response(URL, "200 OK\n" + head, body)));
    return line.substring(("c.warc!/" + URL + "@0 ").length());
  }

  @Test
  void recordTellsAddressDateCharsetAndStatus() {
    String head = "200 OK\nContent-Type: text/html; Charset=\"GB2312\"\nServer: x";
    Member.Found found = (Member.Found) one(Packed.response(URL, head, PAGE));
    assertThat(found.uri()).isEqualTo("c.warc!/" + URL + "@0");
    assertThat(found.facts()).isEqualTo(new SourceFacts(URL, "2026-01-31", "", "", ""));
    assertThat(found.httpCharset()).isEqualTo("GB2312");
    assertThat(found.httpStatus()).isEqualTo(200);
    assertThat(found.document().content()).isEqualTo(PAGE);
  }

  @Test
  void answerOfAnErrorIsHandedOverWithItsStatus() {
    Member.Found found = (Member.Found) one(Packed.response(URL, "404 Not Found", PAGE));
    assertThat(found.httpStatus()).isEqualTo(404);
  }

  @Test
  void encodingsAreDecoded() {
    String page = "= <html>南县报告</html>";
    byte[] gzip = Packed.gzip(PAGE);
    assertThat(body("Content-Encoding: gzip", gzip)).isEqualTo(page);
    assertThat(body("Content-Encoding: deflate", deflated(false))).isEqualTo(page);
    assertThat(body("Content-Encoding: deflate", deflated(true))).isEqualTo(page);
    assertThat(body("Transfer-Encoding: chunked", chunked(PAGE))).isEqualTo(page);
    assertThat(body("Transfer-Encoding: chunked\nContent-Encoding: gzip", chunked(gzip)))
        .isEqualTo(page);
  }

  @Test
  void encodingThatTheCrawlerHasUndoneIsNotUndoneAgain() {
    String page = "= <html>南县报告</html>";
    assertThat(body("Content-Encoding: gzip", PAGE)).isEqualTo(page);
    assertThat(body("Content-Encoding: deflate", PAGE)).isEqualTo(page);
    assertThat(body("Transfer-Encoding: chunked", PAGE)).isEqualTo(page);
  }

  @Test
  void encodingThatCannotBeDecodedIsAReason() {
    assertThat(body("Content-Encoding: br", PAGE))
        .isEqualTo(": content encoding br is not supported");
    assertThat(body("Content-Encoding: gzip", java.util.Arrays.copyOf(Packed.gzip(PAGE), 20)))
        .isEqualTo(": truncated");
  }

  @Test
  void onlyAnswersAreDocuments() throws Exception {
    byte[] none = Packed.text("x: y\r\n");
    byte[] file =
        Packed.together(
            List.of(
                Packed.gzip(Packed.record("warcinfo", "", "application/warc-fields", none)),
                Packed.gzip(Packed.record("request", URL, "application/http", none)),
                Packed.gzip(Packed.record("response", "dns:a.cn", "text/dns", none)),
                Packed.gzip(OK),
                Packed.gzip(Packed.record("metadata", URL, "application/warc-fields", none)),
                Packed.gzip(Packed.record("resource", URL, "text/html", PAGE)),
                Packed.gzip(Packed.record("revisit", URL, "application/http", none))));
    try (Members members = Archives.open("c", new ByteArrayInputStream(file), Limits.STANDARD)) {
      assertThat(members.next()).isInstanceOf(Member.Found.class);
      assertThat(members.next()).isInstanceOf(Member.Found.class);
      assertThat(Packed.line(members.next())).endsWith(" : revisit: content stored elsewhere");
      assertThat(members.hasNext()).isFalse();
      assertThat(members.skipped().byKind())
          .isEqualTo(
              Map.of(
                  "record metadata", 1L,
                  "record request", 1L,
                  "record warcinfo", 1L,
                  "record without a web address", 1L));
    }
  }

  @Test
  void sameAddressTwiceIsToldApartByItsPlace() {
    List<String> plain = Packed.lines(Packed.read("c", Packed.together(List.of(OK, OK))));
    assertThat(plain).first().asString().startsWith("c!/" + URL + "@0 =");
    assertThat(plain).last().asString().startsWith("c!/" + URL + "@" + OK.length + " =");
    byte[] gzip = Packed.gzip(OK);
    assertThat(Packed.lines(Packed.read("c", Packed.together(List.of(gzip, gzip)))))
        .last()
        .asString()
        .startsWith("c!/" + URL + "@" + gzip.length + " =");
    // One compressed stream around several records, as plain gzip makes it.
    assertThat(Packed.lines(Packed.read("c", Packed.gzip(Packed.together(List.of(OK, OK))))))
        .hasSize(2);
  }

  @Test
  void archiveThatWasDownloadedIsOpenedAndItsMembersKnowTheAddress() {
    byte[] zip = Packed.streamedZip(java.util.Map.of("附件.txt", PAGE));
    Member.Found found = (Member.Found) one(Packed.response(URL + ".zip", "200 OK", zip));
    assertThat(found.uri()).isEqualTo("c.warc!/" + URL + ".zip@0!/附件.txt");
    assertThat(found.facts().url()).isEqualTo(URL + ".zip");
  }

  @Test
  void recordThatTheCrawlerCutIsRefused() {
    byte[] cut =
        Packed.text(
            new String(OK, java.nio.charset.StandardCharsets.UTF_8)
                .replace("WARC-Date", "WARC-Truncated: length\r\nWARC-Date"));
    assertThat(Packed.line(one(cut))).endsWith(" : truncated by the crawler: length");
  }

  @Test
  void recordWithoutEndIsRefused() {
    byte[] half = java.util.Arrays.copyOf(OK, OK.length - 12);
    assertThat(Packed.lines(Packed.read("c", half))).last().asString().contains(" : ");
    assertThat(Packed.lines(Packed.read("c", Packed.gzip(half)))).last().asString().contains(" : ");
  }

  private static byte[] deflated(boolean bare) {
    return Packed.bytes(
        out -> {
          DeflaterOutputStream deflater =
              new DeflaterOutputStream(out, new Deflater(Deflater.DEFAULT_COMPRESSION, bare));
          deflater.write(PAGE);
          deflater.finish();
        });
  }

  private static byte[] chunked(byte[] content) {
    int half = content.length / 2;
    return Packed.bytes(
        out -> {
          out.write(Packed.text(Integer.toHexString(half) + "\r\n"));
          out.write(content, 0, half);
          out.write(Packed.text("\r\n" + Integer.toHexString(content.length - half) + "\r\n"));
          out.write(content, half, content.length - half);
          out.write(Packed.text("\r\n0\r\n\r\n"));
        });
  }
}
