package ogi.anomaly;

import static ogi.anomaly.AnomalyKind.*;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import ogi.form.Cell;
import ogi.form.Section;
import ogi.report.Figure;
import ogi.report.Note;
import ogi.report.NoteKind;
import ogi.report.State;

/**
 * Cells without a number. Each cell is told under one cause: a lost table, a narrow grid, an empty
 * column, a short row, a blank for zero.
 */
final class MissingCells {
  private static final String TOTAL = "total";

  /** So many short rows of one section have one cause. */
  private static final int SHORT_ROWS = 3;

  private final Dossier dossier;
  private final Suspicions out;
  private final List<Cell> open = new ArrayList<>();

  private MissingCells(Dossier dossier, Suspicions out) {
    this.dossier = dossier;
    this.out = out;
    for (Cell cell : dossier.report().form().cells()) {
      if (found(cell) == State.ABSENT || found(cell) == State.BLANK) {
        open.add(cell);
      }
    }
  }

  /**
   * The line of the last figure of a document that breaks off; empty for a whole one. What is noted
   * behind it has the break as its cause.
   */
  static OptionalInt find(Dossier dossier, Suspicions out) {
    MissingCells faults = new MissingCells(dossier, out);
    OptionalInt cut = LostTables.find(dossier, out, faults.open);
    faults.narrowGrids();
    faults.emptyColumns();
    faults.shortRows();
    faults.blanks();
    return cut;
  }

  private State found(Cell cell) {
    return figure(cell).found();
  }

  private Figure figure(Cell cell) {
    return dossier.assessment().figures().of(cell);
  }

  private List<Cell> of(Section section) {
    return dossier.report().form().cells().stream()
        .filter(cell -> cell.section() == section)
        .toList();
  }

  private void narrowGrids() {
    for (Note note : dossier.notes(NoteKind.GRID_TRUNCATED)) {
      List<Cell> lost =
          dossier.cells(note).stream().filter(open::contains).filter(this::isAbsent).toList();
      if (!lost.isEmpty()) {
        Suspicion suspicion = Suspicion.of(TRUNCATED_GRID).with(MISSING_CELL).at(lost);
        boolean all = deduced(lost) == lost.size();
        suspicion.expected(all ? values(lost) : "");
        out.add(suspicion.say(lost.size()).say(deduced(lost)));
        open.removeAll(lost);
      }
    }
  }

  private boolean isAbsent(Cell cell) {
    return found(cell) == State.ABSENT;
  }

  /** 总计 empty in most detailed rows, or filled in alone. */
  private void emptyColumns() {
    List<Cell> totals = new ArrayList<>();
    List<Cell> parts = new ArrayList<>();
    int rows = 0;
    int noTotal = 0;
    int onlyTotal = 0;
    for (List<Cell> row : rows(Section.REQUESTS)) {
      boolean total = row.stream().anyMatch(cell -> isTotal(cell) && open.contains(cell));
      long blank = row.stream().filter(cell -> !isTotal(cell) && open.contains(cell)).count();
      rows++;
      if (total && blank == 0) {
        noTotal++;
        row.stream().filter(MissingCells::isTotal).forEach(totals::add);
      } else if (!total && blank == row.size() - 1) {
        onlyTotal++;
        row.stream().filter(cell -> !isTotal(cell)).forEach(parts::add);
      }
    }
    emptyColumn(TOTAL_COLUMN_BLANK, noTotal, rows, totals);
    emptyColumn(DETAIL_BLANK, onlyTotal, rows, parts);
  }

  private void emptyColumn(AnomalyKind kind, int hit, int rows, List<Cell> cells) {
    if (rows > 0 && hit * 2 > rows) {
      out.add(Suspicion.of(kind).at(cells).say(hit));
      open.removeAll(cells);
    }
  }

  private static boolean isTotal(Cell cell) {
    return cell.column().equals(TOTAL);
  }

  /** The cells of a section row by row, in printed order. */
  private List<List<Cell>> rows(Section section) {
    Map<String, List<Cell>> rows = new LinkedHashMap<>();
    for (Cell cell : of(section)) {
      rows.computeIfAbsent(cell.row(), row -> new ArrayList<>()).add(cell);
    }
    return List.copyOf(rows.values());
  }

  /**
   * Rows that lack a figure: absent, or blank beside printed zeros, which are no blanks for zero.
   */
  private void shortRows() {
    for (Section section : Section.values()) {
      Map<Integer, List<Cell>> lacking = new LinkedHashMap<>();
      for (List<Cell> row : rows(section)) {
        long blanks = row.stream().filter(open::contains).count();
        boolean zeros = row.stream().anyMatch(this::isPrintedZero) && blanks * 2 < row.size();
        List<Cell> lost =
            row.stream().filter(open::contains).filter(cell -> zeros || isAbsent(cell)).toList();
        if (!lost.isEmpty()) {
          lacking.put(lost.get(0).index(), lost);
        }
      }
      List<List<Cell>> groups = List.copyOf(lacking.values());
      if (groups.size() > SHORT_ROWS) {
        groups = List.of(groups.stream().flatMap(List::stream).toList());
      }
      groups.forEach(this::missing);
    }
  }

  private boolean isPrintedZero(Cell cell) {
    Figure figure = figure(cell);
    return figure.state() == State.STATED && figure.number().orElseThrow().signum() == 0;
  }

  private void missing(List<Cell> lost) {
    Term places = Term.Listing.places(lost);
    if (deduced(lost) == lost.size()) {
      String values = values(lost);
      Term only = new Term.Words(values, values);
      out.add(Suspicion.of(MISSING_CELL).at(lost).expected(values).say(places, only));
    } else {
      out.add(Suspicion.of(MISSING_CELL, "open").at(lost).say(places));
    }
    open.removeAll(lost);
  }

  private void blanks() {
    List<Cell> blanks = List.copyOf(open);
    if (!blanks.isEmpty()) {
      out.add(
          Suspicion.of(BLANK_FOR_ZERO)
              .at(blanks)
              .say(blanks.size())
              .say(Term.Listing.places(blanks))
              .say(deduced(blanks)));
    }
  }

  private long deduced(List<Cell> cells) {
    return cells.stream().filter(cell -> figure(cell).state() == State.DEDUCED).count();
  }

  /** The deduced values, each named once when they are all the same. */
  private String values(List<Cell> cells) {
    List<String> values =
        cells.stream()
            .map(this::figure)
            .map(Figure::number)
            .flatMap(Optional::stream)
            .map(Term::plain)
            .toList();
    boolean same = new TreeSet<>(values).size() == 1;
    return same ? values.get(0) : String.join("; ", values);
  }
}
