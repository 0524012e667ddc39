package ogi.jobs.anomaly;

import java.io.Serializable;
import java.util.List;
import ogi.anomaly.Anomaly;
import ogi.report.Report;
import ogi.table.anomalies.AnomalyRow;
import ogi.table.normalised.ReportRow;
import ogi.version.FigurePrint;
import ogi.version.Print;

/**
 * A report as far as copies show in it.
 *
 * @param row who reports
 * @param print what is held against other reports
 * @param figures its figures, stocks included
 */
record Seen(ReportRow row, Print print, FigurePrint figures) implements Serializable {
  /** None for a report whose filer, place or year is not settled. */
  static List<Seen> of(Report report, ReportRow row) {
    Print print = Print.of(report);
    return print.settled()
        ? List.of(new Seen(row, print, FigurePrint.of(report.figures())))
        : List.of();
  }

  String reportId() {
    return row.reportId();
  }

  AnomalyRow told(Anomaly anomaly) {
    return AnomalyRow.of(anomaly, row);
  }
}
