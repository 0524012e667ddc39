package ogi.normalise;

import java.util.List;
import ogi.document.Fate;
import ogi.report.Report;

/**
 * What the reader made of one document.
 *
 * @param documentId hash of the content (SHA-256, hexadecimal)
 * @param uri where it was read
 * @param container archive that holds it, or empty
 * @param mediaType what it was taken for, for instance {@code text/plain}
 * @param charset charset it was decoded with, or empty
 * @param bytes size of the content
 * @param fate read, not a report, or unreadable; duplicates and superseded versions are found
 *     later, when documents are seen together
 * @param reason why it is not read, in words; empty when it was read
 * @param reports the reports in it, in order; empty unless read
 * @param prose the lines of a report whose tables cannot be read; empty for all other documents
 */
public record Reading(
    String documentId,
    String uri,
    String container,
    String mediaType,
    String charset,
    long bytes,
    Fate fate,
    String reason,
    List<Report> reports,
    List<Report.Sentence> prose) {
  /** A document without prose of its own to keep. */
  public Reading(
      String documentId,
      String uri,
      String container,
      String mediaType,
      String charset,
      long bytes,
      Fate fate,
      String reason,
      List<Report> reports) {
    this(documentId, uri, container, mediaType, charset, bytes, fate, reason, reports, List.of());
  }

  public Reading {
    prose = List.copyOf(prose);
    reports = List.copyOf(reports);
  }
}
