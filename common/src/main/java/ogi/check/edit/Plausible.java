package ogi.check.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import ogi.check.Change;

/**
 * The fixed order of equally small explanations: fewest contradictions to what other sources tell,
 * then fewest keystrokes, then totals before details, then fewest cells, then the order of the form
 * and of the figures. No two explanations are equal in it.
 */
final class Plausible {
  private final Map<String, Long> told;
  private final Page page;

  Plausible(Evidence evidence, Page page) {
    this.told = evidence.told();
    this.page = page;
  }

  List<Repaired> order(List<Repaired> sets) {
    List<Repaired> ordered = new ArrayList<>(sets);
    ordered.sort(
        Comparator.comparingInt(this::contradictions)
            .thenComparingInt(Repaired::keystrokes)
            .thenComparingInt(Repaired::details)
            .thenComparingInt(repaired -> repaired.changes().size())
            .thenComparing(Repaired::changes, Edit::byFigures));
    return ordered;
  }

  /** How many of the figures told by others the explanation leaves or makes different. */
  private int contradictions(Repaired repaired) {
    int contradicted = 0;
    for (int cell = 0; !told.isEmpty() && cell < page.geometry().size(); cell++) {
      Long figure = told.get(page.geometry().cell(cell).id());
      if (figure != null && figure != proposed(repaired, cell)) {
        contradicted++;
      }
    }
    return contradicted;
  }

  private long proposed(Repaired repaired, int cell) {
    int index = page.geometry().cell(cell).index();
    for (Change change : repaired.changes()) {
      if (change.cell().index() == index) {
        return change.proposed();
      }
    }
    return page.value(cell);
  }
}
