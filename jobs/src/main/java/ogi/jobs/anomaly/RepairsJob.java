package ogi.jobs.anomaly;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ogi.anomaly.CarriedFigures;
import ogi.anomaly.Repairs;
import ogi.check.Assessment;
import ogi.check.Assessor;
import ogi.check.edit.Evidence;
import ogi.jobs.Rows;
import ogi.report.Report;
import ogi.table.anomalies.RepairRow;
import ogi.table.normalised.ReportRow;
import ogi.table.normalised.ReportRows;

/**
 * Broken reports → their explanations, told apart by what the same filer's reports on the years
 * before and after say of the requests carried over.
 */
final class RepairsJob {
  private RepairsJob() {}

  /**
   * One year of a filer.
   *
   * @param handedOn what it says of the next year's cells
   * @param takenOver what it says of the cells of the year before
   * @param broken the report itself when it needs repairs, else {@code null}
   */
  private record Year(
      String filerId,
      int year,
      Map<String, Long> handedOn,
      Map<String, Long> takenOver,
      ReportRows broken)
      implements Serializable {}

  /** Whether the repairs of a report wait for its filer's other years. */
  static boolean waits(ReportRow row) {
    return row.status().equals(ReportRow.INCONSISTENT)
        && row.filerId() != null
        && row.year() != null;
  }

  /** The repairs of all reports that wait. */
  static Rows<RepairRow> run(Rows<ReportRows> reports) {
    return reports.flatMap(RepairsJob::year).groups(Year::filerId, RepairsJob::repairs);
  }

  /** The repairs of a report of which nothing else is known. */
  static List<RepairRow> alone(Report report, Assessment assessment) {
    return Repairs.of(report, assessment).stream().map(RepairRow::of).toList();
  }

  private static List<Year> year(ReportRows rows) {
    ReportRow row = rows.report();
    if (row.filerId() == null || row.year() == null) {
      return List.of();
    }
    Report report = rows.toReport();
    return List.of(
        new Year(
            row.filerId(),
            row.year(),
            CarriedFigures.before(report.figures()),
            CarriedFigures.after(report.figures()),
            waits(row) ? rows : null));
  }

  private static List<RepairRow> repairs(List<Year> ofFiler) {
    Map<Integer, Evidence> before = new HashMap<>();
    Map<Integer, Evidence> after = new HashMap<>();
    for (Year each : ofFiler) {
      before.merge(each.year() + 1, new Evidence(each.handedOn()), Evidence::and);
      after.merge(each.year() - 1, new Evidence(each.takenOver()), Evidence::and);
    }
    List<RepairRow> repairs = new ArrayList<>();
    for (Year each : ofFiler) {
      if (each.broken() != null) {
        Report report = each.broken().toReport();
        Evidence carried =
            before
                .getOrDefault(each.year(), Evidence.NONE)
                .and(after.getOrDefault(each.year(), Evidence.NONE));
        Repairs.of(report, Assessor.assess(report.figures()), carried).stream()
            .map(RepairRow::of)
            .forEach(repairs::add);
      }
    }
    return repairs;
  }
}
