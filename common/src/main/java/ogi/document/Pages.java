package ogi.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ogi.document.block.Guarded;
import ogi.document.html.CharsetChoice;
import ogi.document.html.HtmlPages;
import ogi.document.office.OfficeKind;
import ogi.document.office.WordPages;
import ogi.document.pdf.PdfPages;

/** Reads a document of any format as a page, told by its content alone. */
public final class Pages {
  /** Closings that plain text does not hold; a Markdown table may hold a {@code <br>}. */
  private static final List<String> MARKUP = List.of("</td>", "</p>", "</div>", "</table>");

  /** Most documents have longer lines, so that the list of theirs need not grow. */
  private static final int SHORT_LINE = 8;

  private static final List<String> WORD_XML = List.of("<w:wordDocument", "<pkg:package");

  private Pages() {}

  /**
   * The document as lines and rows. Archives are refused here, since they are unpacked before.
   *
   * @param name name of the file; nothing depends on it but the reason of a refusal
   * @param httpCharset charset of the HTTP header, or empty
   */
  public static PageReading read(byte[] bytes, String name, String httpCharset, Limits limits) {
    if (bytes.length > limits.bytes()) {
      return PageReading.unreadable("too large: " + bytes.length + " bytes");
    }
    MediaType type = MediaType.of(bytes);
    return switch (type) {
      case HTML, TEXT -> Guarded.read(() -> text(bytes, type, httpCharset, limits));
      case ZIP, OFFICE -> OfficeKind.read(bytes, limits);
      case GZIP -> PageReading.unreadable("an archive");
      case PDF -> PdfPages.read(bytes, limits);
      case RTF -> PageReading.unreadable("an RTF file: this format is not read");
      case BINARY -> PageReading.unreadable(binary(name));
      case IMAGE, EMPTY -> PageReading.unreadable(type.words());
    };
  }

  /** A page cut off at its beginning, or an editor's damage, may keep the name of its format. */
  private static String binary(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean document =
        List.of(".pdf", ".doc", ".docx", ".xls", ".xlsx", ".wps").stream()
            .anyMatch(lower::endsWith);
    return document ? "truncated or damaged: its beginning is missing" : "a binary file";
  }

  private static PageReading text(byte[] bytes, MediaType type, String httpCharset, Limits limits) {
    Decoded decoded = CharsetChoice.decode(bytes, httpCharset);
    String text = decoded.text();
    if (CharsetChoice.isDamaged(text)) {
      return PageReading.unreadable("truncated or damaged: its bytes are no text in any charset");
    }
    if (text.indexOf('<') < 0 && text.indexOf('\\') < 0 && !startsAsJson(text)) {
      return PageReading.of(lines(text), decoded.charset().name());
    }
    String head = text.substring(0, Math.min(text.length(), 2048));
    if (WORD_XML.stream().anyMatch(head::contains)) {
      return WordPages.readXml(text, limits);
    }
    boolean markup = type == MediaType.HTML || MARKUP.stream().anyMatch(text::contains);
    return markup || isStrings(text)
        ? HtmlPages.read(decoded, limits)
        : PageReading.of(lines(text), decoded.charset().name());
  }

  /** JSON, or markup with the escapes of a script's strings. */
  private static boolean isStrings(String text) {
    return startsAsJson(text)
        || text.contains("<\\/t")
        || text.contains("\\u003c")
        || text.contains("\\u003C");
  }

  private static boolean startsAsJson(String text) {
    String start = text.substring(0, Math.min(text.length(), 200)).stripLeading();
    return start.startsWith("{\"") || start.startsWith("[{");
  }

  /**
   * Every line of the source, blank ones too: what stands between two lines tells of its layout.
   */
  private static Page lines(String text) {
    List<Page.Line> lines = new ArrayList<>(text.length() / SHORT_LINE + 1);
    int feed = text.indexOf('\n');
    int turn = text.indexOf('\r');
    int from = 0;
    while (from < text.length()) {
      feed = feed >= 0 && feed < from ? text.indexOf('\n', from) : feed;
      turn = turn >= 0 && turn < from ? text.indexOf('\r', from) : turn;
      int end = feed < 0 || turn >= 0 && turn < feed ? turn : feed;
      end = end < 0 ? text.length() : end;
      int number = lines.size() + 1;
      String line = text.substring(from, end);
      lines.add(new Page.Line(number, Places.line(number), line, 0, List.of()));
      // Both marks together are one line end.
      from = end == turn && feed == turn + 1 ? end + 2 : end + 1;
    }
    return new Page("", lines);
  }
}
