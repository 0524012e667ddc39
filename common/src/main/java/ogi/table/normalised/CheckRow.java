package ogi.table.normalised;

import java.util.ArrayList;
import java.util.List;
import ogi.check.Assessment;
import ogi.check.Check;
import ogi.check.Outcome;
import ogi.form.Cell;
import ogi.report.Report;
import ogi.table.Column;
import ogi.table.TableRow;

/** One sum of the form met with one report. */
public record CheckRow(
    @Column(order = 1, zh = "报告编号", meaning = "id of the report") String reportId,
    @Column(zh = "年份", unit = "year", meaning = "calendar year reported on") Integer year,
    @Column(order = 2, zh = "序号", meaning = "place among the sums of the form, from 1") int number,
    @Column(order = 3, zh = "勾稽编号", meaning = "id of the sum, for instance balance.company")
        String checkId,
    @Column(zh = "勾稽类别", meaning = "across, outcomes, balance or disputes") String kind,
    @Column(zh = "核对结果", meaning = "holds, broken or undecided") String outcome,
    @Column(zh = "左边", unit = "件", meaning = "total of the cells on the left; empty when undecided")
        Long left,
    @Column(
            zh = "右边",
            unit = "件",
            meaning = "total of the cells on the right; empty when undecided")
        Long right,
    @Column(zh = "差额", unit = "件", meaning = "left minus right; empty when undecided")
        Long imbalance,
    @Column(zh = "缺失指标", meaning = "ids of the cells without a figure") List<String> missing)
    implements TableRow {

  public static final String HOLDS = "holds";
  public static final String BROKEN = "broken";
  public static final String UNDECIDED = "undecided";

  /** The sums of a report in the order of its form. */
  public static List<CheckRow> of(Report report, Assessment assessment) {
    List<CheckRow> rows = new ArrayList<>();
    for (Check check : assessment.checks()) {
      rows.add(of(report, rows.size() + 1, check));
    }
    return rows;
  }

  private static CheckRow of(Report report, int number, Check check) {
    String outcome = UNDECIDED;
    Long left = null;
    Long right = null;
    List<String> missing = List.of();
    if (check.outcome() instanceof Outcome.Holds holds) {
      outcome = HOLDS;
      left = holds.left();
      right = holds.right();
    } else if (check.outcome() instanceof Outcome.Broken broken) {
      outcome = BROKEN;
      left = broken.left();
      right = broken.right();
    } else if (check.outcome() instanceof Outcome.Undecided undecided) {
      missing = undecided.missing().stream().map(Cell::id).toList();
    }
    return new CheckRow(
        report.reportId(),
        report.year().orElse(null),
        number,
        check.sum().id(),
        check.sum().kind().key(),
        outcome,
        left,
        right,
        left == null ? null : left - right,
        missing);
  }
}
