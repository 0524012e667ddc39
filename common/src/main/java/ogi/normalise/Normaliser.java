package ogi.normalise;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import ogi.document.Fate;
import ogi.document.Limits;
import ogi.document.MediaType;
import ogi.document.Page;
import ogi.document.PageReading;
import ogi.document.Pages;
import ogi.document.RawDocument;
import ogi.document.SourceFacts;

/** Document → report: the one entry of the reader. It never throws on bad input. */
public final class Normaliser {
  /** Version of the reader; a document is read again when it changes. */
  public static final String VERSION = "6";

  private Normaliser() {}

  /** Reads one document; every document gets a reading with a fate, whatever its bytes. */
  public static Reading read(RawDocument raw, SourceFacts facts) {
    return read(raw, facts, "", Limits.STANDARD);
  }

  /**
   * Reads one document within limits.
   *
   * @param httpCharset charset that the server declared; empty when unknown
   */
  public static Reading read(
      RawDocument raw, SourceFacts facts, String httpCharset, Limits limits) {
    String id = hash(raw.content());
    String mediaType = MediaType.of(raw.content()).mediaType();
    PageReading page = Pages.read(raw.content(), name(raw.uri()), httpCharset, limits);
    DocumentReports read =
        page.page()
            .map(found -> reports(id, raw.uri(), found, facts))
            .orElseGet(() -> DocumentReports.without(Fate.UNREADABLE, page.reason()));
    return new Reading(
        id,
        raw.uri(),
        raw.container(),
        mediaType,
        page.charset(),
        raw.content().length,
        read.fate(),
        read.reason(),
        read.reports(),
        read.prose());
  }

  /** A fault of the reader itself must not stop the documents behind it. */
  private static DocumentReports reports(String id, String uri, Page page, SourceFacts facts) {
    try {
      return DocumentReports.read(id, uri, page, facts);
    } catch (RuntimeException | StackOverflowError e) {
      String reason = "fault of the reader: " + e.getClass().getSimpleName();
      return DocumentReports.without(Fate.UNREADABLE, reason);
    }
  }

  /** The last part of an address: a weak hint, never a path. */
  private static String name(String uri) {
    return uri.substring(uri.lastIndexOf('/') + 1);
  }

  private static String hash(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256", e);
    }
  }
}
