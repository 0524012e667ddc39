package ogi.document;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a document is, told by its first bytes and never by its name. */
public enum MediaType {
  TEXT("text/plain", "plain text"),
  HTML("text/html", "a web page"),
  PDF("application/pdf", "a PDF file"),
  ZIP("application/zip", "a zip archive or an Office file"),
  OFFICE("application/x-ole-storage", "an old Office file"),
  RTF("application/rtf", "an RTF file"),
  GZIP("application/gzip", "a gzip archive"),
  IMAGE("image/*", "a picture"),
  BINARY("application/octet-stream", "a binary file"),
  EMPTY("application/x-empty", "an empty file");

  /** Bytes in which a NUL tells a binary file, and markup a web page. */
  private static final int HEAD = 4096;

  private static final List<String> MARKUP =
      List.of("<!doctype html", "<html", "<head", "<body", "<table", "<div", "<p>", "<script");

  private final String name;
  private final String words;

  MediaType(String name, String words) {
    this.name = name;
    this.words = words;
  }

  /** The registered name. */
  public String mediaType() {
    return name;
  }

  /** What it is, in words for a message. */
  public String words() {
    return words;
  }

  public static MediaType of(byte[] bytes) {
    if (bytes.length == 0) {
      return EMPTY;
    }
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    if (head.startsWith("%PDF-")) {
      return PDF;
    }
    if (head.startsWith("PK\u0003\u0004")) {
      return ZIP;
    }
    if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      return OFFICE;
    }
    if (head.startsWith("{\\rtf")) {
      return RTF;
    }
    if (head.startsWith("\u001f\u008b")) {
      return GZIP;
    }
    if (head.startsWith("\u0089PNG")
        || head.startsWith("\u00ff\u00d8\u00ff")
        || head.startsWith("GIF8")) {
      return IMAGE;
    }
    boolean wide = head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff");
    if (!wide && head.indexOf('\u0000') >= 0) {
      return BINARY;
    }
    return isMarkup(head) ? HTML : TEXT;
  }

  private static boolean isMarkup(String head) {
    for (int at = head.indexOf('<'); at >= 0; at = head.indexOf('<', at + 1)) {
      for (String tag : MARKUP) {
        if (head.regionMatches(true, at, tag, 0, tag.length())) {
          return true;
        }
      }
    }
    return false;
  }
}
