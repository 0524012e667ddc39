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
import ogi.compare.peers.PeerGroups;
import ogi.filer.Filer;
import ogi.form.Cell;
import ogi.report.Figure;
import ogi.report.Figures;
import ogi.report.Report;
import ogi.table.normalised.ReportRow;
import ogi.table.normalised.ReportRows;

/** Reads every metric off one report, as printed and as repaired. */
final class ReportMetrics {
  private static final String CONCLUDED = "requests.concluded.total";

  private final ReportRows rows;
  private final Filer filer;
  private final Figures figures;
  private final List<Check> broken = new ArrayList<>();
  private final Map<String, List<Account>> explanations = new HashMap<>();

  private ReportMetrics(ReportRows rows, Filer filer) {
    this.rows = rows;
    this.filer = filer;
    Report report = rows.toReport();
    this.figures = report.figures();
    if (rows.report().status().equals(ReportRow.INCONSISTENT)) {
      Assessment assessment = Assessor.assess(figures);
      broken.addAll(assessment.broken());
      Editor.explain(assessment, Evidence.NONE)
          .forEach(part -> explanations.put(part.part(), part.list()));
    }
  }

  /** One line per metric; none for a report without filer or year, which has no peers. */
  static List<MetricLine> lines(ReportRows rows, Metrics metrics, PeerGroups peers) {
    Optional<Filer> filer = ReportRows.filer(rows.report());
    if (filer.isEmpty() || rows.report().year() == null) {
      return List.of();
    }
    ReportMetrics report = new ReportMetrics(rows, filer.get());
    return metrics.registry().metrics().stream().map(metric -> report.line(metric, peers)).toList();
  }

  /** One line per metric of a version that the report has superseded. */
  static List<MetricLine> superseded(ReportRows rows, Figures version, Metrics metrics) {
    Optional<Filer> filer = ReportRows.filer(rows.report());
    if (filer.isEmpty() || rows.report().year() == null) {
      return List.of();
    }
    ReportMetrics report = new ReportMetrics(rows, filer.get());
    return metrics.registry().metrics().stream()
        .map(
            metric ->
                new MetricLine(
                    rows.report(),
                    metric.id(),
                    SeenMetric.of(report.observe(metric, version)),
                    null,
                    false,
                    null,
                    true))
        .toList();
  }

  private MetricLine line(Metric metric, PeerGroups peers) {
    Observation seen = observe(metric, figures);
    Set<String> parts = brokenParts(metric.cellIds(figures.form()));
    Optional<Observation> repaired =
        parts.isEmpty() ? Optional.of(seen) : mended(parts).map(f -> observe(metric, f));
    return new MetricLine(
        rows.report(),
        metric.id(),
        SeenMetric.of(seen),
        repaired.map(SeenMetric::of).orElse(null),
        parts.isEmpty(),
        peers.groupOf(filer, metric, seen, concluded()).orElse(null),
        false);
  }

  /** The report's caseload. */
  private Optional<BigDecimal> concluded() {
    return figures
        .form()
        .find(CONCLUDED)
        .flatMap(cell -> figures.of(cell).number())
        .filter(number -> number.signum() >= 0);
  }

  private Observation observe(Metric metric, Figures of) {
    OptionalLong residents = Places.residents().in(filer.regionCode());
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
