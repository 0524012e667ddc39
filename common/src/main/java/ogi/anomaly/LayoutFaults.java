package ogi.anomaly;

import static ogi.anomaly.AnomalyKind.*;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ogi.form.Cell;
import ogi.report.Figure;
import ogi.report.Note;
import ogi.report.NoteKind;

/** What the reader's notes say of rows, labels and marks: one finding for each kind of damage. */
final class LayoutFaults {
  private static final int FIRST_NUMBERS = 3;

  private LayoutFaults() {}

  static void find(Dossier dossier, Suspicions out) {
    boolean cut = MissingCells.find(dossier, out);
    rows(dossier, out);
    labels(dossier, out, cut);
    marks(dossier, out);
    FigureFaults.find(dossier, out);
  }

  private static void rows(Dossier dossier, Suspicions out) {
    for (Note note : dossier.notes(NoteKind.ROW_WITHOUT_LABEL)) {
      List<Cell> cells = dossier.cells(note);
      String row = cells.isEmpty() ? note.what() : cells.get(0).item();
      out.add(
          Suspicion.of(MISSING_LABEL)
              .at(cells)
              .mark(cells.isEmpty() ? row : "")
              .found(values(dossier, cells))
              .say(note.line())
              .say(new Term.Words(Printable.of(row), Printable.of(row))));
    }
    List<Note> shifted =
        dossier.notes(NoteKind.ROW_SHIFTED, NoteKind.ROW_NOT_PLACED, NoteKind.ROW_AMBIGUOUS);
    if (!shifted.isEmpty()) {
      out.add(
          Suspicion.of(SHIFTED_ROW)
              .at(cells(dossier, shifted))
              .found(lines(shifted))
              .say(shifted.size())
              .say(new Term.Remark(shifted.get(0))));
    }
  }

  private static void labels(Dossier dossier, Suspicions out, boolean cut) {
    group(dossier, out, LABEL_VARIANT, NoteKind.LABEL_VARIANT);
    group(dossier, out, EXTRA_ROW, NoteKind.EXTRA_ROW);
    List<Note> sections = dossier.notes(NoteKind.SECTION_RENUMBERED, NoteKind.SECTION_MISSING);
    if (cut) {
      sections = dossier.notes(NoteKind.SECTION_RENUMBERED);
    }
    if (!sections.isEmpty()) {
      out.add(
          Suspicion.of(SECTION_BREAK)
              .mark("sections")
              .found(lines(sections))
              .say(sections.size())
              .say(new Term.Listing(sections.stream().map(Term.Remark::new).toList())));
    }
    if (dossier.has(NoteKind.TITLE_MISSING)) {
      out.add(Suspicion.of(SECTION_BREAK, "title").mark("title"));
    }
  }

  private static void marks(Dossier dossier, Suspicions out) {
    group(dossier, out, SPAM_INJECTION, NoteKind.SPAM_CUT);
    for (Note note : first(dossier.notes(NoteKind.TEMPLATE_LEFT))) {
      out.add(
          Suspicion.of(TEMPLATE_LEFT)
              .found(Printable.of(note.what()))
              .say(note.line())
              .say(new Term.Quote(note.what())));
    }
    for (Note note : first(dossier.notes(NoteKind.SCRIPT_CONVERTED))) {
      out.add(
          Suspicion.of(SCRIPT_CONVERTED)
              .found(Printable.of(note.what()))
              .say(new Term.Remark(note)));
    }
  }

  /** What the source prints, without the reader's words before and behind it. */
  private static String printed(String what) {
    String text = what.substring(what.indexOf(": ") + 1);
    int end = text.indexOf(" read as ");
    return (end < 0 ? text : text.substring(0, end)).strip();
  }

  /** One finding for all notes of some kinds; the print of the first is quoted. */
  private static void group(
      Dossier dossier, Suspicions out, AnomalyKind kind, NoteKind... noteKinds) {
    List<Note> notes = dossier.notes(noteKinds);
    if (notes.isEmpty()) {
      return;
    }
    Note note = notes.get(0);
    String label = printed(note.what());
    out.add(
        Suspicion.of(kind)
            .at(cells(dossier, notes))
            .found(lines(notes))
            .say(notes.size())
            .say(note.line())
            .say(new Term.Quote(label)));
  }

  private static List<Note> first(List<Note> notes) {
    return notes.subList(0, Math.min(1, notes.size()));
  }

  private static List<Cell> cells(Dossier dossier, List<Note> notes) {
    Set<Cell> cells = new TreeSet<>(Comparator.comparingInt(Cell::index));
    notes.forEach(note -> cells.addAll(dossier.cells(note)));
    return List.copyOf(cells);
  }

  private static String values(Dossier dossier, List<Cell> cells) {
    return cells.stream()
        .map(dossier.report().figures()::of)
        .map(Figure::printed)
        .map(Printable::of)
        .collect(Collectors.joining("; "));
  }

  private static String lines(List<Note> notes) {
    return notes.stream()
        .limit(FIRST_NUMBERS)
        .map(note -> Printable.of(note.what()))
        .collect(Collectors.joining("; "));
  }
}
