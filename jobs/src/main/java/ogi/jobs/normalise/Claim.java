package ogi.jobs.normalise;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import ogi.document.Fate;
import ogi.filer.Filer;
import ogi.table.normalised.DocumentRow;
import ogi.table.normalised.ReportRow;
import ogi.table.normalised.ReportRows;
import ogi.version.Preference;

/**
 * What a document brings to the question which copy of a report is used: little, so that millions
 * can be held against each other.
 *
 * @param uri address of the document
 * @param documentId hash of its content; empty when it could not be opened
 * @param reportId the report; empty for a document without one
 * @param filerYear filer and year of the report; empty when one of them is not settled
 * @param official whether the document was met on a government's host
 * @param retrieved date of the collection, or empty
 * @param cellsStated figures printed in the report
 * @param consistent whether its figures can stand as printed
 * @param fate {@link Fate#READ} as long as nothing is used in its place
 * @param winner address of the document that is used in its place, or empty
 * @param winnerReport the report that is used in its place, or empty
 */
record Claim(
    String uri,
    String documentId,
    String reportId,
    String filerYear,
    boolean official,
    String retrieved,
    int cellsStated,
    boolean consistent,
    Fate fate,
    String winner,
    String winnerReport)
    implements Serializable {

  /** The version to use first. */
  static final Comparator<Claim> BEST_FIRST =
      Comparator.comparing(Claim::preference, Preference.BEST_FIRST);

  private Preference preference() {
    return new Preference(official, retrieved, cellsStated, consistent, uri, reportId);
  }

  static List<Claim> of(DocumentRow document, List<ReportRow> reports) {
    if (reports.isEmpty()) {
      return List.of(claim(document, "", "", 0, false));
    }
    return reports.stream()
        .map(
            report ->
                claim(
                    document,
                    report.reportId(),
                    filerYear(report),
                    report.cellsStated(),
                    report.status().equals(ReportRow.CONSISTENT)))
        .toList();
  }

  private static Claim claim(
      DocumentRow document, String reportId, String filerYear, int stated, boolean consistent) {
    return new Claim(
        document.uri(),
        document.documentId(),
        reportId,
        filerYear,
        Preference.onOfficialHost(document.url().isEmpty() ? document.uri() : document.url()),
        document.retrieved(),
        stated,
        consistent,
        Fate.READ,
        "",
        "");
  }

  /**
   * Reports of filers without a settled place may come from two bodies: they are never versions.
   */
  private static String filerYear(ReportRow report) {
    boolean settled =
        report.year() != null && ReportRows.filer(report).filter(Filer::placed).isPresent();
    return settled ? report.filerId() + " " + report.year() : "";
  }

  Claim lostTo(Fate how, Claim other) {
    return new Claim(
        uri,
        documentId,
        reportId,
        filerYear,
        official,
        retrieved,
        cellsStated,
        consistent,
        how,
        other.uri,
        other.reportId);
  }

  boolean hasNoReport() {
    return reportId.isEmpty();
  }

  boolean lost() {
    return fate != Fate.READ;
  }

  /** Groups documents of the same content. */
  String contentKey() {
    return documentId.isEmpty() ? "uri " + uri : documentId;
  }

  /** Groups the versions of one report. */
  String versionKey() {
    return filerYear.isEmpty() ? "uri " + uri + " " + reportId : filerYear;
  }
}
