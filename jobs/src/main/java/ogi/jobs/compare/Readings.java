package ogi.jobs.compare;

import java.math.BigDecimal;
import java.util.Optional;
import ogi.form.Cell;
import ogi.jobs.Rows;
import ogi.table.CellColumns;
import ogi.table.CellValues;
import ogi.table.normalised.ReportRows;

/**
 * Reads the metrics off reports: in whole numbers where all figures are there and all sums hold.
 */
final class Readings {
  private Readings() {}

  /** One reading per report with a filer and a year; others have no peers. */
  static Rows<Reading> of(Rows<ReportRows> reports, Metrics metrics) {
    return reports.flatMap(report -> of(report, metrics.plan()).stream().toList());
  }

  private static Optional<Reading> of(ReportRows rows, CellPlan plan) {
    return ReportKey.of(rows.report())
        .map(
            key ->
                quick(rows, key, plan)
                    .orElseGet(() -> ReportMetrics.reading(rows.figures(), key, plan)));
  }

  private static Optional<Reading> quick(ReportRows rows, ReportKey key, CellPlan plan) {
    if (key.isBroken()) {
      return Optional.empty();
    }
    int[] cells = plan.cells();
    long[] figures = new long[cells.length];
    for (int i = 0; i < cells.length; i++) {
      figures[i] = figure(rows.figures().values(), CellColumns.all().get(cells[i]));
    }
    return plan.read(key, figures);
  }

  private static long figure(CellValues values, Cell cell) {
    Number number = values.get(cell.id());
    if (number == null) {
      return Reading.NONE;
    }
    return number instanceof BigDecimal amount ? millionths(amount) : number.longValue();
  }

  private static long millionths(BigDecimal amount) {
    BigDecimal moved = amount.movePointRight(ogi.compare.Scales.AMOUNT);
    boolean fits = moved.abs().compareTo(BigDecimal.valueOf(Reading.LARGEST)) <= 0;
    return fits ? moved.longValueExact() : Reading.NONE;
  }
}
