package ogi.document.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.netpreserve.jwarc.HttpResponse;

/** The content of a server's answer: charset and encodings (RFC 9110, section 8). */
final class HttpBody {
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:+-]{1,40})", Pattern.CASE_INSENSITIVE);

  private static final List<String> KNOWN =
      List.of("", "identity", "none", "gzip", "x-gzip", "deflate", "utf-8");

  private HttpBody() {}

  /** The charset that a content type declares; empty when there is none. */
  static String charset(String contentType) {
    Matcher matcher = CHARSET.matcher(contentType);
    return matcher.find() ? matcher.group(1) : "";
  }

  /** The encoding that cannot be decoded (brotli, zstd, several at once); empty when all can. */
  static String unsupported(HttpResponse http) {
    String coding = coding(http);
    return KNOWN.contains(coding) ? "" : Names.cleanAddress(coding);
  }

  /**
   * The content without its encoding. Many crawlers store it decoded and leave the header as it
   * was, so the bytes have the last word.
   */
  static InputStream decoded(HttpResponse http, Budget budget) throws IOException {
    PushbackInputStream body = new PushbackInputStream(http.body().stream(), 2);
    byte[] mark = body.readNBytes(2);
    body.unread(mark);
    int first = mark.length < 2 ? 0 : (mark[0] & 0xff) << 8 | mark[1] & 0xff;
    return switch (coding(http)) {
      case "gzip", "x-gzip" -> first == 0x1f8b ? new GzipMembers(body, budget) : body;
      case "deflate" -> inflated(body, first, budget);
      default -> body;
    };
  }

  /** With a zlib header (RFC 1950), or without it as some servers send it; or not at all. */
  private static InputStream inflated(InputStream body, int first, Budget budget) {
    boolean zlib = (first >> 8 & 0x0f) == 8 && first % 31 == 0;
    boolean markup = first >> 8 == '<' || first >> 8 == 0xef;
    return markup ? body : new Inflated(body, !zlib, budget);
  }

  private static final class Inflated extends InflaterInputStream {
    private final Budget budget;

    Inflated(InputStream body, boolean bare, Budget budget) {
      super(body, new Inflater(bare));
      this.budget = budget;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = super.read(bytes, from, length);
      budget.addUnpacked(Math.max(0, read));
      return read;
    }

    /** Frees the decoder; the record around the body is still read. */
    @Override
    public void close() {
      inf.end();
    }
  }

  /** Frees what decodes a body; the body itself stays open. */
  static void free(InputStream decoded) throws IOException {
    if (decoded instanceof Inflated || decoded instanceof GzipMembers) {
      decoded.close();
    }
  }

  private static String coding(HttpResponse http) {
    List<String> codings = http.headers().all("Content-Encoding");
    return String.join(",", codings).strip().toLowerCase(Locale.ROOT);
  }
}
