package ogi.jobs;

import java.util.List;
import java.util.Optional;
import ogi.anomaly.CarriedFigures;
import ogi.check.edit.Evidence;
import ogi.jobs.store.Store;
import ogi.jobs.store.StoredReports;
import ogi.report.Figures;
import ogi.table.normalised.ReportRow;

/** The reports of the same filer on the years before and after, where the run has them. */
final class Neighbours {
  private final Store store;
  private final boolean few;
  private final ReportRow report;
  private final List<ReportRow> years;

  Neighbours(Store store, boolean few, Rows<ReportRow> reports, ReportRow report) {
    this.store = store;
    this.few = few;
    this.report = report;
    String filer = report.filerId();
    this.years =
        filer == null || report.year() == null
            ? List.of()
            : reports
                .flatMap(row -> filer.equals(row.filerId()) ? List.of(row) : List.<ReportRow>of())
                .toList();
  }

  /** What they say of the requests that the report took over and handed on. */
  Evidence carried() {
    return CarriedFigures.of(figures(-1), figures(1));
  }

  private Optional<Figures> figures(int years) {
    return this.years.stream()
        .filter(row -> row.year() != null && row.year() == report.year() + years)
        .findFirst()
        .map(row -> StoredReports.one(store, few, row).toReport().figures());
  }
}
