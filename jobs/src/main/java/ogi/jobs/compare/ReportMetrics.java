package ogi.jobs.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import ogi.check.Assessment;
import ogi.check.Assessor;
import ogi.check.Change;
import ogi.check.Check;
import ogi.check.edit.Account;
import ogi.check.edit.Editor;
import ogi.check.edit.Evidence;
import ogi.compare.Observation;
import ogi.compare.Observer;
import ogi.compare.metric.Metric;
import ogi.filer.Filer;
import ogi.form.Cell;
import ogi.form.Section;
import ogi.report.Figure;
import ogi.report.Figures;
import ogi.table.normalised.FigureRow;
import ogi.table.normalised.ReportRows;

/** Reads every metric off one report, as printed and as repaired. */
final class ReportMetrics {
  private final Filer filer;
  private final OptionalLong residents;
  private final Figures figures;
  private final List<Check> broken = new ArrayList<>();
  private final Map<String, List<Account>> explanations = new HashMap<>();

  private ReportMetrics(FigureRow row, ReportKey key, CellPlan plan) {
    long people = plan.residents(key);
    this.residents = people < 0 ? OptionalLong.empty() : OptionalLong.of(people);
    this.filer = key.filer();
    this.figures = new ReportRows(null, row, List.of(), List.of(), List.of()).readFigures();
    if (key.isBroken()) {
      Assessment assessment = Assessor.assess(figures);
      broken.addAll(assessment.broken());
      // Only an explanation without an equal is applied, and evidence tells equals apart: it would
      // change nothing here.
      Editor.explain(assessment, Evidence.NONE)
          .forEach(part -> explanations.put(part.part(), part.list()));
    }
  }

  /**
   * All metrics of a report, the broken and incomplete ones with all that can be known of them.
   *
   * @param key of the report
   */
  static Reading reading(FigureRow row, ReportKey key, CellPlan plan) {
    ReportMetrics report = new ReportMetrics(row, key, plan);
    Reading reading = new Reading(key, plan.metrics().size());
    reading.arrived(
        usable(row, report.figures), row.values().get(CellPlan.NEW_REQUESTS), report.concluded());
    for (int m = 0; m < plan.metrics().size(); m++) {
      Metric metric = plan.metrics().get(m);
      Observation seen = report.observe(metric, report.figures);
      Set<String> parts = report.brokenParts(metric.cellIds(report.figures.form()));
      Optional<Observation> repaired =
          parts.isEmpty()
              ? Optional.of(seen)
              : report.mended(parts).map(figures -> report.observe(metric, figures));
      reading.set(m, metric, plan.scales(m), seen, repaired, parts.isEmpty());
    }
    return reading;
  }

  /**
   * All metrics of a version that a report has superseded, as that version states them.
   *
   * @param row figures of the report in use
   * @param key of the report in use
   */
  static Reading superseded(FigureRow row, ReportKey key, String printed, CellPlan plan) {
    ReportMetrics report = new ReportMetrics(row, key, plan);
    Figures version = EarlierVersions.figures(report.figures, printed);
    Reading reading = new Reading(key, plan.metrics().size());
    reading.supersede();
    for (int m = 0; m < plan.metrics().size(); m++) {
      Metric metric = plan.metrics().get(m);
      reading.set(
          m, metric, plan.scales(m), report.observe(metric, version), Optional.empty(), false);
    }
    return reading;
  }

  /** The report's caseload; {@code null} when it does not tell. */
  private Number concluded() {
    return figures
        .form()
        .find(CellPlan.CONCLUDED)
        .flatMap(cell -> figures.of(cell).number())
        .filter(number -> number.signum() >= 0)
        .orElse(null);
  }

  /** Whether a cell of section 三 has a figure. */
  private static boolean usable(FigureRow row, Figures figures) {
    return figures.form().cells().stream()
        .filter(cell -> cell.section() == Section.REQUESTS)
        .anyMatch(cell -> row.values().get(cell.id()) != null);
  }

  private Observation observe(Metric metric, Figures of) {
    return Observer.observe(metric, of, filer.scope(), residents);
  }

  /** The independent parts of the form whose broken sums touch one of the cells. */
  private Set<String> brokenParts(Set<String> cellIds) {
    Set<String> parts = new HashSet<>();
    for (Check check : broken) {
      List<Cell> cells = new ArrayList<>(check.sum().left());
      cells.addAll(check.sum().right());
      if (cells.stream().anyMatch(cell -> cellIds.contains(cell.id()))) {
        parts.add(cells.get(0).part());
      }
    }
    return parts;
  }

  /** The figures with the only explanation of each part applied; empty when a part has several. */
  private Optional<Figures> mended(Set<String> parts) {
    Map<Cell, Figure> changes = new HashMap<>();
    for (String part : parts) {
      List<Account> possible = explanations.getOrDefault(part, List.of());
      if (possible.size() != 1 || !possible.get(0).safe()) {
        return Optional.empty();
      }
      for (Change change : possible.get(0).changes()) {
        Figure printed = figures.of(change.cell());
        changes.put(
            change.cell(),
            Figure.stated(
                BigDecimal.valueOf(change.proposed()),
                printed.printed(),
                printed.line(),
                printed.place()));
      }
    }
    return Optional.of(figures.with(changes));
  }
}
