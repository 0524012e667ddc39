package ogi.jobs.store;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import ogi.jobs.Rows;
import ogi.table.Tables;
import ogi.table.normalised.CheckRow;
import ogi.table.normalised.FigureRow;
import ogi.table.normalised.NoteRow;
import ogi.table.normalised.ReportRow;
import ogi.table.normalised.ReportRows;
import ogi.table.normalised.SentenceRow;

/** Puts the rows of each report together again from the tables of {@code normalised}. */
public final class StoredReports {
  private StoredReports() {}

  /** Every report of a run. */
  public static Rows<ReportRows> all(Store store, boolean few) {
    Rows<Part> reports =
        store.read(Tables.REPORTS, few).flatMap(row -> List.of(new Part(row.reportId(), row)));
    Rows<Part> figures =
        store.read(Tables.FIGURES, few).flatMap(row -> List.of(new Part(row.reportId(), row)));
    Rows<Part> notes =
        store.read(Tables.NOTES, few).flatMap(row -> List.of(new Part(row.reportId(), row)));
    Rows<Part> checks =
        store.read(Tables.CHECKS, few).flatMap(row -> List.of(new Part(row.reportId(), row)));
    Rows<Part> sentences =
        store.read(Tables.SENTENCES, few).flatMap(row -> List.of(new Part(row.reportId(), row)));
    return reports
        .and(figures)
        .and(notes)
        .and(checks)
        .and(sentences)
        .groups(Part::reportId, StoredReports::together);
  }

  /** One report of a run. */
  public static ReportRows one(Store store, boolean few, ReportRow report) {
    String id = report.reportId();
    return new ReportRows(
        report,
        store.ofReport(Tables.FIGURES, few, id).get(0),
        store.ofReport(Tables.NOTES, few, id),
        store.ofReport(Tables.CHECKS, few, id),
        store.ofReport(Tables.SENTENCES, few, id));
  }

  /** One row of one of the tables. */
  private record Part(String reportId, Record row) implements Serializable {}

  private static List<ReportRows> together(List<Part> parts) {
    return List.of(
        new ReportRows(
            of(parts, ReportRow.class).get(0),
            of(parts, FigureRow.class).get(0),
            of(parts, NoteRow.class),
            of(parts, CheckRow.class),
            of(parts, SentenceRow.class)));
  }

  private static <T> List<T> of(List<Part> parts, Class<T> type) {
    List<T> rows = new ArrayList<>();
    for (Part part : parts) {
      if (type.isInstance(part.row())) {
        rows.add(type.cast(part.row()));
      }
    }
    return rows;
  }
}
