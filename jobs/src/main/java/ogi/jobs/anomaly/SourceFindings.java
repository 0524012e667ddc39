package ogi.jobs.anomaly;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ogi.anomaly.SourceFaults;
import ogi.document.Fate;
import ogi.jobs.Rows;
import ogi.table.normalised.DocumentRow;
import ogi.table.normalised.ReportRow;
import ogi.table.normalised.ReportRows;

/** Brings each report together with the documents that hold it, and with copies of those. */
final class SourceFindings {
  private SourceFindings() {}

  /** What comes together under the id of a report: its row, or one of its documents. */
  private record Part(String reportId, ReportRow report, DocumentRow document)
      implements Serializable {}

  static Rows<Told> find(Rows<ReportRows> reports, Rows<DocumentRow> documents) {
    return reports
        .flatMap(rows -> List.of(new Part(rows.report().reportId(), rows.report(), null)))
        .and(documents.flatMap(SourceFindings::parts))
        .groups(Part::reportId, SourceFindings::faults);
  }

  /** A document of several reports is one of each; superseded ones are other texts. */
  private static List<Part> parts(DocumentRow document) {
    boolean read = document.outcome().equals(Fate.READ.key());
    if (!read && !document.outcome().equals(Fate.DUPLICATE.key())) {
      return List.of();
    }
    List<Part> parts = new ArrayList<>();
    for (String reportId : document.reportId().split(" ")) {
      parts.add(new Part(reportId, null, document));
    }
    return parts;
  }

  private static List<Told> faults(List<Part> ofReport) {
    Optional<ReportRow> report =
        ofReport.stream().map(Part::report).filter(row -> row != null).findFirst();
    if (report.isEmpty()) {
      return List.of();
    }
    List<DocumentRow> documents =
        ofReport.stream().map(Part::document).filter(document -> document != null).toList();
    Optional<DocumentRow> used =
        documents.stream().filter(each -> each.outcome().equals(Fate.READ.key())).findFirst();
    List<String> copies =
        documents.stream()
            .filter(each -> each.outcome().equals(Fate.DUPLICATE.key()))
            .map(SourceFindings::address)
            .toList();
    ReportRow row = report.get();
    SourceFaults.Source source =
        new SourceFaults.Source(
            row.reportId(),
            ReportRows.filer(row),
            Optional.ofNullable(row.year()),
            used.map(SourceFindings::address).orElse(""),
            used.map(DocumentRow::retrieved).orElse(""),
            copies);
    return List.of(Told.of(SourceFaults.judge(source), row));
  }

  private static String address(DocumentRow document) {
    return document.url().isEmpty() ? document.uri() : document.url();
  }
}
