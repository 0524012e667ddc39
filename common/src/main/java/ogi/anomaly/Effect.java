package ogi.anomaly;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import ogi.check.Change;
import ogi.compare.Observer;
import ogi.compare.metric.Metric;
import ogi.compare.metric.MetricRegistry;
import ogi.filer.Filer;
import ogi.filer.Scope;
import ogi.form.Cell;
import ogi.report.Figure;
import ogi.report.Figures;
import ogi.report.Report;

/**
 * How a metric of a report would change if an explanation were adopted. Metrics per resident follow
 * from the counts and are left out.
 *
 * @param metric which
 * @param before its value as printed; empty when it has none
 * @param after its value with the proposed figures
 */
public record Effect(Metric metric, OptionalDouble before, OptionalDouble after) {
  private static final MetricRegistry METRICS = MetricRegistry.standard();

  /** Every metric of the standard registry whose value changes, in the order of the registry. */
  public static List<Effect> of(Report report, Figures figures, List<Change> changes) {
    Scope scope = report.filer().map(Filer::scope).orElse(Scope.UNKNOWN);
    Figures adopted = adopted(figures, changes);
    Set<String> changed =
        Set.copyOf(changes.stream().map(change -> change.cell().id()).distinct().toList());
    List<Effect> effects = new ArrayList<>();
    for (Metric metric : METRICS.metrics()) {
      boolean touched = metric.cellIds(figures.form()).stream().anyMatch(changed::contains);
      if (touched && !metric.base().perResident()) {
        Effect effect =
            new Effect(metric, value(metric, figures, scope), value(metric, adopted, scope));
        Optional.of(effect).filter(Effect::isChange).ifPresent(effects::add);
      }
    }
    return List.copyOf(effects);
  }

  private boolean isChange() {
    return !before.equals(after);
  }

  private static OptionalDouble value(Metric metric, Figures figures, Scope scope) {
    return Observer.observe(metric, figures, scope, OptionalLong.empty()).value();
  }

  private static Figures adopted(Figures figures, List<Change> changes) {
    Map<Cell, Figure> proposed = new HashMap<>();
    for (Change change : changes) {
      Figure printed = figures.of(change.cell());
      proposed.put(
          change.cell(),
          Figure.stated(
              BigDecimal.valueOf(change.proposed()),
              printed.printed(),
              printed.line(),
              printed.place()));
    }
    return figures.with(proposed);
  }
}
