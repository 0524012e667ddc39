package ogi.jobs.synthetic;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import ogi.check.Assessor;
import ogi.filer.Filer;
import ogi.form.Cell;
import ogi.form.Form;
import ogi.form.Forms;
import ogi.report.Confidence;
import ogi.report.Figure;
import ogi.report.Figures;
import ogi.report.Report;
import ogi.table.CellColumns;
import ogi.table.normalised.ReportRows;

/** Made-up reports of bodies over years; the same seed gives the same reports. */
public final class SyntheticReports {
  private static final double PRESENT = 0.95;
  private static final int FIRST_NEW_FORM = 2021;

  private final List<Filer> bodies;
  private final List<Integer> years;
  private final double faults;

  /**
   * @param reports about how many
   * @param years each body reports on most of them
   * @param faults share of reports with a missing cell or a broken sum
   */
  public SyntheticReports(int reports, List<Integer> years, double faults) {
    this.years = List.copyOf(years);
    this.bodies = SyntheticBodies.of((int) Math.ceil(reports / PRESENT / years.size()));
    this.faults = faults;
  }

  List<Filer> bodies() {
    return bodies;
  }

  List<Integer> years() {
    return years;
  }

  /** One report that exists. */
  record One(Filer filer, int year, String id, Form form, SyntheticFigures figures) {}

  /** The report of a body on a year; empty when it did not report. */
  Optional<One> report(int body, int year) {
    long seed = body * 1_000_003L + year;
    SplittableRandom random = new SplittableRandom(~seed);
    if (random.nextDouble() >= PRESENT) {
      return Optional.empty();
    }
    Form form = year < FIRST_NEW_FORM ? Forms.f2019() : Forms.f2021();
    Filer filer = bodies.get(body);
    String id = String.format("%016x", random.nextLong());
    return Optional.of(
        new One(filer, year, id, form, new SyntheticFigures(form, filer.level(), seed, faults)));
  }

  /** All reports as the reader would have left them, sums assessed. */
  public List<ReportRows> rows() {
    List<ReportRows> rows = new java.util.ArrayList<>();
    for (int body = 0; body < bodies.size(); body++) {
      for (int year : years) {
        report(body, year).map(SyntheticReports::rows).ifPresent(rows::add);
      }
    }
    return rows;
  }

  private static ReportRows rows(One one) {
    Map<Cell, Figure> figures = new HashMap<>();
    for (Cell cell : one.form().cells()) {
      int i = CellColumns.indexOf(cell.id());
      if (one.figures().has(i)) {
        BigDecimal number =
            BigDecimal.valueOf(one.figures().value(i), cell.unit().counted() ? 0 : 6);
        figures.put(cell, Figure.stated(number, number.toPlainString(), 1, ""));
      }
    }
    Report report =
        new Report(
            one.id(),
            one.id(),
            "synthetic:" + one.id(),
            "",
            Optional.of(one.filer()),
            Optional.of(one.year()),
            Figures.of(one.form(), figures),
            Confidence.NONE,
            List.of(),
            List.of());
    return ReportRows.of(report, Assessor.assess(report.figures()));
  }
}
