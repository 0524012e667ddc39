package ogi.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ogi.form.Cell;
import ogi.report.Figure;
import ogi.report.Figures;
import ogi.report.State;

/**
 * Draws from the sums of the form all that follows from them for one report, and nothing more:
 * which sums are broken, the smallest sets of cells that explain it, and what missing cells must
 * hold.
 *
 * <p>Sums say nothing about section 二, so nothing is deduced there. A cell that prints a number
 * which is no count (a decimal) takes part as missing, but keeps its print.
 */
public final class Assessor {
  private Assessor() {}

  /**
   * Assesses what is printed; deductions that the figures may already carry are made anew.
   *
   * <p>A missing cell is deduced when it has the same value in every completion by counts in which
   * all sums of its part hold; in a broken part, in every completion under every smallest
   * explanation. In a broken part without explanation nothing is deduced.
   */
  public static Assessment assess(Figures figures) {
    Figures printed = withoutDeductions(figures);
    Counts counts = Counts.of(printed);
    List<Finding> findings = new ArrayList<>();
    Map<Cell, Figure> deduced = new HashMap<>();
    for (Network network : Networks.of(figures.form())) {
      Diagnosis diagnosis = new Diagnosis(network, counts);
      findings.add(diagnosis.finding());
      diagnosis.deduced().forEach((index, value) -> deduce(printed, index, value, deduced));
    }
    Figures completed = deduced.isEmpty() ? printed : printed.with(deduced);
    Counts all = deduced.isEmpty() ? counts : Counts.of(completed);
    return new Assessment(completed, Checker.check(figures.form(), all), findings);
  }

  private static void deduce(Figures figures, int index, long value, Map<Cell, Figure> deduced) {
    Figure figure = figures.inOrder().get(index);
    if (!figure.state().hasNumber()) {
      deduced.put(figures.form().cells().get(index), figure.deduced(BigDecimal.valueOf(value)));
    }
  }

  static Figures withoutDeductions(Figures figures) {
    Map<Cell, Figure> found = new HashMap<>();
    for (int i = 0; i < figures.inOrder().size(); i++) {
      Figure figure = figures.inOrder().get(i);
      if (figure.state() == State.DEDUCED) {
        found.put(
            figures.form().cells().get(i),
            Figure.without(figure.found(), figure.printed(), figure.line(), figure.place()));
      }
    }
    return found.isEmpty() ? figures : figures.with(found);
  }
}
