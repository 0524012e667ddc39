package ogi.anomaly;

import static ogi.report.ReportBuilder.aReport;

import java.util.List;
import java.util.Random;
import ogi.form.Block;
import ogi.form.FormColumn;
import ogi.form.FormRow;
import ogi.form.Forms;
import ogi.form.Section;
import ogi.report.ReportBuilder;

/** Makes reports in which every sum holds, column by column. */
final class RandomConsistency {
  private static final int MOST = 40;
  private static final String TOTAL = "total";

  private RandomConsistency() {}

  static ReportBuilder report(Random random) {
    ReportBuilder report = aReport();
    Block block =
        Forms.f2021().blocks().stream()
            .filter(b -> b.section() == Section.REQUESTS)
            .findFirst()
            .orElseThrow();
    List<FormRow> rows = block.rows();
    long[] totals = new long[rows.size()];
    for (FormColumn column : block.columns()) {
      if (!column.id().equals(TOTAL)) {
        column(report, rows, column.id(), totals, random);
      }
    }
    for (int row = 0; row < rows.size(); row++) {
      report.with("requests." + rows.get(row).id() + "." + TOTAL, totals[row]);
    }
    return report;
  }

  private static void column(
      ReportBuilder report, List<FormRow> rows, String column, long[] totals, Random random) {
    long[] values = new long[rows.size()];
    long results = 0;
    for (int row = 0; row < rows.size(); row++) {
      if (rows.get(row).role() == FormRow.Role.OUTCOME && random.nextInt(3) == 0) {
        values[row] = random.nextInt(MOST);
        results += values[row];
      }
    }
    long carried = random.nextInt(MOST);
    long before = Math.min(random.nextInt(MOST), results + carried);
    for (int row = 0; row < rows.size(); row++) {
      values[row] =
          switch (rows.get(row).id()) {
            case "new" -> results + carried - before;
            case "carried_in" -> before;
            case "concluded" -> results;
            case "carried_out" -> carried;
            default -> values[row];
          };
      totals[row] += values[row];
      report.with("requests." + rows.get(row).id() + "." + column, values[row]);
    }
  }
}
