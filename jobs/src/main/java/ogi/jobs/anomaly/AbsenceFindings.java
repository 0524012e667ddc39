package ogi.jobs.anomaly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import ogi.anomaly.AbsenceFaults;
import ogi.anomaly.Anomaly;
import ogi.anomaly.RuleSummary;
import ogi.compare.roster.RosterEntry.Branch;
import ogi.filer.Kind;
import ogi.filer.Level;
import ogi.jobs.compare.Attendance;
import ogi.table.anomalies.AnomalyRow;
import ogi.table.anomalies.RuleSummaryRow;
import ogi.table.compared.AbsentRow;
import ogi.table.compared.CoverageRow;

/** Bodies of the roster without a report. */
final class AbsenceFindings {
  private AbsenceFindings() {}

  static List<AnomalyRow> of(Attendance.Tables branch, boolean standard) {
    return branch.missed(standard).stream().map(AbsenceFindings::absent).toList();
  }

  private static AnomalyRow absent(AbsentRow row) {
    boolean before = row.lastYearReportId() != null;
    Anomaly anomaly = AbsenceFaults.of(row.filerId(), row.filer(), row.year(), before);
    return AnomalyRow.ofAbsent(anomaly, row.filer());
  }

  /**
   * What became of every body, by branch and year.
   *
   * @param listed the branches whose bodies the roster lists
   */
  static List<RuleSummaryRow> rules(
      Attendance.Tables branch, Set<Branch> listed, boolean standard) {
    List<RuleSummaryRow> rules = new ArrayList<>();
    for (CoverageRow row : branch.coverage()) {
      long absent = branch.absent().stream().filter(each -> each.year() == row.year()).count();
      long missed =
          branch.missed(standard).stream().filter(each -> each.year() == row.year()).count();
      long expected = listed.contains(branch(row)) ? row.expected() : 0;
      RuleSummary rule = AbsenceFaults.summary(expected, absent, missed, row.received());
      rules.add(RuleSummaryRow.of(rule, row.year(), row.level(), row.kind(), null));
    }
    return rules;
  }

  private static Branch branch(CoverageRow row) {
    Level level =
        Arrays.stream(Level.values())
            .filter(each -> each.key().equals(row.level()))
            .findFirst()
            .orElseThrow();
    Kind kind =
        Arrays.stream(Kind.values())
            .filter(each -> each.key().equals(row.kind()))
            .findFirst()
            .orElseThrow();
    return new Branch(row.provinceCode(), level, kind);
  }
}
