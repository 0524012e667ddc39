package ogi.anomaly;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ogi.check.Assessment;
import ogi.check.Change;
import ogi.check.Explanation;
import ogi.form.Cell;
import ogi.report.Figure;
import ogi.report.Report;
import ogi.report.State;

/** The explanations of a report's broken sums and its deduced cells, as rows. */
public final class Repairs {
  private Repairs() {}

  /** The deduced cells part by part, then every explanation, in the order of the assessment. */
  public static List<Repair> of(Report report, Assessment assessment) {
    List<Repair> repairs = new ArrayList<>();
    deductions(report, assessment, repairs);
    for (Explanation explanation : assessment.explanations()) {
      repairs.add(
          new Repair(
              report.reportId(),
              explanation.part(),
              explanation.number(),
              explanation.of(),
              Repair.CHANGE,
              explanation.changes().stream().map(change -> change.cell().id()).toList(),
              explanation.changes().stream().map(Change::printed).map(BigDecimal::valueOf).toList(),
              explanation.changes().stream()
                  .map(Change::proposed)
                  .map(BigDecimal::valueOf)
                  .toList(),
              explanation.unique()));
    }
    return List.copyOf(repairs);
  }

  private static void deductions(Report report, Assessment assessment, List<Repair> repairs) {
    List<Cell> deduced = new ArrayList<>();
    for (Cell cell : report.form().cells()) {
      if (assessment.figures().of(cell).state() == State.DEDUCED) {
        deduced.add(cell);
      }
    }
    for (String part : deduced.stream().map(Repairs::part).distinct().toList()) {
      List<Cell> cells = deduced.stream().filter(cell -> part(cell).equals(part)).toList();
      repairs.add(
          new Repair(
              report.reportId(),
              part,
              1,
              1,
              Repair.DEDUCE,
              cells.stream().map(Cell::id).toList(),
              List.of(),
              cells.stream()
                  .map(assessment.figures()::of)
                  .map(Figure::number)
                  .flatMap(Optional::stream)
                  .toList(),
              true));
    }
  }

  /** The independent part of the form that a cell belongs to, named as in {@link Explanation}. */
  static String part(Cell cell) {
    return cell.part();
  }
}
