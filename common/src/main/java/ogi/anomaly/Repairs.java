package ogi.anomaly;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ogi.check.Assessment;
import ogi.check.Change;
import ogi.check.edit.Account;
import ogi.check.edit.Accounts;
import ogi.check.edit.Editor;
import ogi.check.edit.Evidence;
import ogi.check.edit.Rereading;
import ogi.form.Cell;
import ogi.report.Figure;
import ogi.report.Report;
import ogi.report.State;

/** The explanations of a report's broken sums and its deduced cells, as rows. */
public final class Repairs {
  /** Of so many explanations of a part it is told what they change in the metrics. */
  private static final int WITH_EFFECTS = 20;

  private Repairs() {}

  /** The same where nothing is known of other years. */
  public static List<Repair> of(Report report, Assessment assessment) {
    return of(report, assessment, Evidence.NONE);
  }

  /**
   * The deduced cells part by part, then every explanation, in the order of the form.
   *
   * @param carried what other years say ({@link CarriedFigures})
   */
  public static List<Repair> of(Report report, Assessment assessment, Evidence carried) {
    List<Repair> repairs = new ArrayList<>();
    deductions(report, assessment, repairs);
    for (Accounts part : Editor.explain(assessment, ToldFigures.of(report).and(carried))) {
      List<String> open = part.openTotals();
      if (part.list().isEmpty()) {
        repairs.add(unexplained(report, part));
      }
      part.list().forEach(account -> repairs.add(repair(report, assessment, account, open)));
    }
    return List.copyOf(repairs);
  }

  private static Repair unexplained(Report report, Accounts part) {
    return new Repair(
        report.reportId(),
        part.part(),
        0,
        0,
        Repair.UNEXPLAINED,
        List.of(),
        List.of(),
        List.of(),
        false,
        0,
        Fault.FILER,
        List.of(),
        List.of(),
        List.of(),
        part.settled(),
        new Repair.Said(
            "搜索范围内没有更正方案，请核对整表", "no explanation was found; please check the whole table"),
        List.of());
  }

  private static Repair repair(
      Report report, Assessment assessment, Account account, List<String> openTotals) {
    List<Cell> cells = account.changes().stream().map(Change::cell).toList();
    return new Repair(
        report.reportId(),
        account.part(),
        account.number(),
        account.of(),
        account.edits().stream()
            .map(edit -> edit.operation().key())
            .distinct()
            .collect(Collectors.joining("+")),
        cells.stream().map(Cell::id).toList(),
        account.changes().stream().map(Change::printed).map(BigDecimal::valueOf).toList(),
        account.changes().stream().map(Change::proposed).map(BigDecimal::valueOf).toList(),
        account.unique(),
        account.edits().size(),
        fault(report, account),
        texts(report, cells),
        places(report, cells),
        openTotals,
        account.settled(),
        new Repair.Said(OperationWords.zh(account), OperationWords.en(account)),
        account.number() <= WITH_EFFECTS
            ? Effect.of(report, assessment.figures(), account.changes())
            : List.of());
  }

  /** The reader's when the layout that it met explains the operations, else the filer's. */
  public static Fault fault(Report report, Account account) {
    return Rereading.of(account, report.notes()).isPresent() ? Fault.EXTRACTION : Fault.FILER;
  }

  /** A cell that is not in the source was lost on the way; an empty one the filer left empty. */
  private static boolean lost(Report report, List<Cell> cells) {
    return cells.stream().anyMatch(c -> report.figures().of(c).found() == State.ABSENT);
  }

  private static List<String> texts(Report report, List<Cell> cells) {
    return cells.stream().map(report.figures()::of).map(Figure::printed).toList();
  }

  private static List<String> places(Report report, List<Cell> cells) {
    return cells.stream().map(report.figures()::of).map(Repairs::place).toList();
  }

  private static String place(Figure figure) {
    boolean told = !figure.place().isEmpty() || figure.line() == 0;
    return told ? figure.place() : "line " + figure.line();
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
              true,
              0,
              lost(report, cells) ? Fault.EXTRACTION : Fault.FILER,
              texts(report, cells),
              places(report, cells),
              List.of(),
              true,
              Repair.Said.NOTHING,
              List.of()));
    }
  }

  /** The independent part of the form that a cell belongs to, named as in {@link Account}. */
  static String part(Cell cell) {
    return cell.part();
  }
}
