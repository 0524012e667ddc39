package ogi.simulate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import ogi.document.Fate;
import ogi.form.Cell;
import ogi.form.Section;
import ogi.report.Figure;
import ogi.report.Note;
import ogi.report.Report;
import ogi.report.State;

/**
 * How well a reader reads: what it made of documents, held against the truth, by layout. Parts of a
 * corpus can be counted apart and merged in any order.
 */
public final class Accuracy {
  /** Layout under which documents that are no reports are counted. */
  public static final String NO_REPORT = "(no report)";

  private final Map<String, AccuracyRow> rows = new TreeMap<>();

  /**
   * Counts one document. A copy or an older version is read like any report as long as documents
   * are seen one by one.
   */
  public void add(Truth truth, Fate fate, List<Report> reports) {
    String layout = truth.report().isPresent() ? truth.layout() : NO_REPORT;
    rows.merge(layout, row(truth, fate, reports), AccuracyRow::plus);
  }

  /** Adds the counts of another part of the corpus. */
  public Accuracy merge(Accuracy other) {
    other.rows.forEach((layout, row) -> rows.merge(layout, row, AccuracyRow::plus));
    return this;
  }

  /** The counts by layout, in the order of their keys. */
  public Map<String, AccuracyRow> rows() {
    return Map.copyOf(rows);
  }

  /** The counts of all layouts together. */
  public AccuracyRow total() {
    return rows.values().stream().reduce(AccuracyRow.NONE, AccuracyRow::plus);
  }

  private static AccuracyRow row(Truth truth, Fate fate, List<Report> reports) {
    if (truth.report().isEmpty()) {
      return AccuracyRow.document(fate == truth.expected().fate());
    }
    if (fate != Fate.READ || reports.isEmpty()) {
      return AccuracyRow.document(false).plus(AccuracyRow.unread(truth.report().get()));
    }
    AccuracyRow row = AccuracyRow.document(true);
    Set<String> torn = torn(truth.report().get());
    for (Map.Entry<String, CellTruth> cell : truth.report().get().cells().entrySet()) {
      boolean isTorn = torn.contains(sourceRow(cell.getKey()));
      row = row.plus(cell(cell.getKey(), cell.getValue(), reports.get(0), isTorn));
    }
    for (Cell invented : invented(truth, reports.get(0))) {
      row = row.plus(AccuracyRow.invented(isMarked(invented.id(), reports.get(0))));
    }
    return row;
  }

  /** Rows of which the document shows some cells and has lost others. */
  private static Set<String> torn(Truth.ReportTruth report) {
    Set<String> torn = new HashSet<>();
    report
        .cells()
        .forEach(
            (id, cell) -> {
              if (cell.state() == State.ABSENT) {
                torn.add(sourceRow(id));
              }
            });
    return torn;
  }

  /** Section 四 prints its rows side by side, as one. */
  private static String sourceRow(String id) {
    String disputes = Section.DISPUTES.key();
    return id.startsWith(disputes + ".") ? disputes : id.substring(0, id.lastIndexOf('.'));
  }

  /** Cells with a number that the document's form does not have. */
  private static List<Cell> invented(Truth truth, Report report) {
    Set<String> known = truth.report().orElseThrow().cells().keySet();
    return report.form().cells().stream()
        .filter(cell -> !known.contains(cell.id()))
        .filter(cell -> report.figures().of(cell).number().isPresent())
        .toList();
  }

  private static boolean isMarked(String id, Report report) {
    return report.notes().stream().map(Note::cells).anyMatch(cells -> cells.contains(id));
  }

  private static AccuracyRow cell(String id, CellTruth truth, Report report, boolean torn) {
    Figure figure = figure(id, report);
    boolean wrong = isWrong(truth, figure);
    boolean marked = wrong && isMarked(id, report);
    boolean deduced = figure.state() == State.DEDUCED;
    return switch (truth.state()) {
      case STATED -> AccuracyRow.stated(wrong, marked, figure.number().isPresent(), torn);
      case ABSENT -> AccuracyRow.lost(wrong, marked, deduced || figure.number().isPresent());
      default -> AccuracyRow.blank(wrong, marked, figure.found() == truth.state());
    };
  }

  private static Figure figure(String id, Report report) {
    return report.form().find(id).map(report.figures()::of).orElse(Figure.ABSENT);
  }

  /**
   * A number that contradicts the document: another one than is printed, or one for a cell without
   * a number that is neither deduced nor what stood there.
   */
  private static boolean isWrong(CellTruth truth, Figure figure) {
    if (figure.number().isEmpty()) {
      return false;
    }
    Optional<BigDecimal> number = truth.number();
    boolean same = number.isPresent() && number.get().compareTo(figure.number().get()) == 0;
    boolean gap = truth.state() != State.STATED && truth.state() != State.ABSENT;
    return !same || gap && figure.state() == State.STATED;
  }

  /** The wrong cells of one report in words, for a person who looks for the cause. */
  public static List<String> wrongCells(Truth truth, Report report) {
    List<String> wrong = new ArrayList<>();
    if (truth.report().isEmpty()) {
      return wrong;
    }
    for (Map.Entry<String, CellTruth> cell : truth.report().get().cells().entrySet()) {
      Figure figure = figure(cell.getKey(), report);
      if (isWrong(cell.getValue(), figure)) {
        wrong.add(cell.getKey() + " is " + words(cell.getValue()) + ", read as " + words(figure));
      }
    }
    for (Cell invented : invented(truth, report)) {
      wrong.add(invented + " is no cell, read as " + words(report.figures().of(invented)));
    }
    return wrong;
  }

  private static String words(CellTruth cell) {
    String number = cell.number().map(BigDecimal::toPlainString).orElse("");
    return cell.state() == State.STATED ? number : cell.state().key() + " (" + number + ")";
  }

  private static String words(Figure figure) {
    return figure.number().orElseThrow().toPlainString() + " (" + figure.state().key() + ")";
  }

  /** The table as Markdown, one line for each layout and one for all. */
  public String markdown() {
    StringBuilder out = new StringBuilder(AccuracyRow.HEAD);
    rows.forEach((layout, row) -> out.append(row.markdown(layout)));
    return out.append(total().markdown("all")).toString();
  }
}
