package ogi.anomaly;

import static ogi.anomaly.AnomalyKind.*;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import ogi.form.Cell;
import ogi.form.Section;
import ogi.report.Figure;
import ogi.report.NoteKind;
import ogi.report.State;

/** Tables without a figure: of a document that breaks off, or of a whole one. */
final class LostTables {
  private final Dossier dossier;
  private final Suspicions out;
  private final List<Cell> open;

  private LostTables(Dossier dossier, Suspicions out, List<Cell> open) {
    this.dossier = dossier;
    this.out = out;
    this.open = open;
  }

  /**
   * The line of the last figure of a document that breaks off; empty for a whole one.
   *
   * @param open cells without a number whose cause is not told yet; those told here are taken out
   */
  static OptionalInt find(Dossier dossier, Suspicions out, List<Cell> open) {
    LostTables tables = new LostTables(dossier, out, open);
    OptionalInt cut = tables.brokenOff();
    tables.lostTables();
    return cut;
  }

  private State found(Cell cell) {
    return figure(cell).found();
  }

  private Figure figure(Cell cell) {
    return dossier.assessment().figures().of(cell);
  }

  private boolean isAbsent(Cell cell) {
    return found(cell) == State.ABSENT;
  }

  private List<Cell> of(Section section) {
    return dossier.report().form().cells().stream()
        .filter(cell -> cell.section() == section)
        .toList();
  }

  /** All cells from one on to the end are absent, and so are headings: one cause. */
  private OptionalInt brokenOff() {
    List<Cell> cells = dossier.report().form().cells();
    if (open.size() == cells.size()) {
      Term all = new Term.Words("全部表格", "any table");
      out.add(Suspicion.of(NUMBERS_LOST).mark("all").at(cells).say(all));
      open.clear();
      return OptionalInt.empty();
    }
    int from = firstLost(cells);
    List<Cell> lost = cells.subList(from, cells.size());
    if (!lost.containsAll(of(Section.DISPUTES)) || !dossier.has(NoteKind.SECTION_MISSING)) {
      return OptionalInt.empty();
    }
    int last = cells.subList(0, from).stream().mapToInt(this::line).max().orElse(0);
    Suspicion cut = Suspicion.of(NUMBERS_LOST, "cut").with(MISSING_CELL).with(SECTION_BREAK);
    if (LayoutFaults.shifted(dossier).stream().anyMatch(note -> note.line() > last)) {
      cut.with(SHIFTED_ROW);
    }
    out.add(cut.at(lost).say(new Term.Place(cells.get(from - 1))).say(lost.size()));
    open.removeAll(lost);
    return OptionalInt.of(last);
  }

  /**
   * Behind the last cell that is there. A single empty row between absent ones is none: the words
   * of a head were taken for its label.
   */
  private int firstLost(List<Cell> cells) {
    int from = absentBefore(cells, cells.size());
    int row = from;
    while (row > 0 && found(cells.get(row - 1)) == State.BLANK && sameRow(cells, row, from)) {
      row--;
    }
    boolean hole = row < from && row > 0 && isAbsent(cells.get(row - 1));
    return hole ? absentBefore(cells, row) : from;
  }

  private int absentBefore(List<Cell> cells, int end) {
    int from = end;
    while (from > 0 && isAbsent(cells.get(from - 1))) {
      from--;
    }
    return from;
  }

  private static boolean sameRow(List<Cell> cells, int at, int end) {
    Cell cell = cells.get(at - 1);
    Cell last = cells.get(end - 1);
    return cell.section() == last.section() && cell.row().equals(last.row());
  }

  private int line(Cell cell) {
    return figure(cell).printed().isEmpty() ? 0 : figure(cell).line();
  }

  /** Sections without any number, mark or text in their cells: one cause. */
  private void lostTables() {
    List<Cell> lost = new ArrayList<>();
    List<String> numerals = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    for (Section section : Section.values()) {
      List<Cell> cells = of(section);
      if (!cells.isEmpty() && open.containsAll(cells)) {
        lost.addAll(cells);
        numerals.add(section.numeral());
        keys.add(section.key());
      }
    }
    if (!lost.isEmpty()) {
      Term name =
          new Term.Words(
              "第" + String.join("、", numerals) + "部分表格",
              (numerals.size() == 1 ? "section " : "sections ") + String.join(", ", numerals));
      Suspicion suspicion = Suspicion.of(NUMBERS_LOST);
      List<Cell> before = absentUpTo(lost.get(0));
      if (!before.isEmpty()) {
        suspicion.with(MISSING_CELL);
      }
      out.add(suspicion.at(before).at(lost).mark(String.join(" ", keys)).say(name));
      open.removeAll(lost);
      open.removeAll(before);
    }
  }

  /** The cells right before a lost table that are lost with it. */
  private List<Cell> absentUpTo(Cell first) {
    List<Cell> cells = dossier.report().form().cells();
    int from = first.index();
    while (from > 0 && isAbsent(cells.get(from - 1)) && open.contains(cells.get(from - 1))) {
      from--;
    }
    return List.copyOf(cells.subList(from, first.index()));
  }
}
