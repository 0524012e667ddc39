package ogi.normalise;

import java.nio.charset.Charset;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import ogi.document.Decoded;
import ogi.document.Fate;
import ogi.document.MediaType;
import ogi.document.Page;
import ogi.document.RawDocument;
import ogi.document.SourceFacts;
import ogi.report.Report;

/** Document → report: the one entry of the reader. It never throws on bad input. */
public final class Normaliser {
  /** Version of the reader; a document is read again when it changes. */
  public static final String VERSION = "1";

  /** A report has some 10 kB; a text beyond this is something else. */
  private static final int MOST_CHARACTERS = 4_000_000;

  private Normaliser() {}

  /** Reads one document; every document gets a reading with a fate, whatever its bytes. */
  public static Reading read(RawDocument raw, SourceFacts facts) {
    String id = hash(raw.content());
    MediaType type = MediaType.of(raw.content());
    if (type == MediaType.EMPTY) {
      return unreadable(raw, id, type, Optional.empty(), "the file is empty");
    }
    if (type != MediaType.TEXT) {
      String reason = "format not supported yet: " + type.words();
      return unreadable(raw, id, type, Optional.empty(), reason);
    }
    Optional<Decoded> decoded = Decoded.of(raw.content());
    if (decoded.isEmpty()) {
      String reason = "no charset fits its bytes: it is no text, or it is damaged";
      return unreadable(raw, id, type, Optional.empty(), reason);
    }
    Optional<Charset> charset = decoded.map(Decoded::charset);
    if (decoded.get().text().length() > MOST_CHARACTERS) {
      return unreadable(
          raw, id, type, charset, "too large: over " + MOST_CHARACTERS + " characters");
    }
    PageReport read =
        PageReport.read(id, raw.uri(), Page.ofText(decoded.get().text()), facts);
    List<Report> reports = read.report().map(List::of).orElse(List.of());
    return reading(raw, id, type, charset, read.fate(), read.reason(), reports);
  }

  private static Reading unreadable(
      RawDocument raw, String id, MediaType type, Optional<Charset> charset, String reason) {
    return reading(raw, id, type, charset, Fate.UNREADABLE, reason, List.of());
  }

  private static Reading reading(
      RawDocument raw,
      String id,
      MediaType type,
      Optional<Charset> charset,
      Fate fate,
      String reason,
      List<Report> reports) {
    return new Reading(
        id,
        raw.uri(),
        raw.container(),
        type.mediaType(),
        charset.map(Charset::name).orElse(""),
        raw.content().length,
        fate,
        reason,
        reports);
  }

  private static String hash(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256", e);
    }
  }
}
