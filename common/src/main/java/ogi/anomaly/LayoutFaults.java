package ogi.anomaly;

import static ogi.anomaly.AnomalyKind.*;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ogi.form.Cell;
import ogi.report.Figure;
import ogi.report.Note;
import ogi.report.NoteKind;
import ogi.report.State;

/** What the reader's notes say of rows, labels and marks: one finding for each kind of damage. */
final class LayoutFaults {
  private static final int FIRST_NUMBERS = 3;

  private LayoutFaults() {}

  static void find(Dossier dossier, Suspicions out) {
    OptionalInt cut = MissingCells.find(dossier, out);
    rows(dossier, out, cut);
    labels(dossier, out, cut);
    marks(dossier, out);
    FigureFaults.find(dossier, out);
  }

  private static void rows(Dossier dossier, Suspicions out, OptionalInt cut) {
    unlabelled(dossier, out);
    List<Note> shifted = shifted(dossier).stream().filter(note -> before(note, cut)).toList();
    if (!shifted.isEmpty()) {
      out.add(
          Suspicion.of(SHIFTED_ROW)
              .at(cells(dossier, shifted))
              .found(lines(shifted))
              .say(shifted.size())
              .say(new Term.Remark(shifted.get(0))));
    }
  }

  /** What says that figures do not stand where they belong. */
  static List<Note> shifted(Dossier dossier) {
    return dossier.notes(NoteKind.ROW_SHIFTED, NoteKind.ROW_NOT_PLACED, NoteKind.ROW_AMBIGUOUS);
  }

  /** Not behind the place where the document breaks off. */
  private static boolean before(Note note, OptionalInt cut) {
    return cut.isEmpty() || note.line() <= cut.getAsInt();
  }

  /** All rows without a label are one finding; the first is told in full. */
  private static void unlabelled(Dossier dossier, Suspicions out) {
    List<Note> notes =
        dossier.notes(NoteKind.ROW_WITHOUT_LABEL).stream()
            .sorted(Comparator.comparingInt(Note::line))
            .toList();
    if (notes.isEmpty()) {
      return;
    }
    Note note = notes.get(0);
    List<Cell> first = dossier.cells(note);
    List<Cell> all = cells(dossier, notes);
    String row = first.isEmpty() ? note.what() : first.get(0).item();
    boolean several = notes.size() > 1;
    Suspicion suspicion =
        (several ? Suspicion.of(MISSING_LABEL, "several") : Suspicion.of(MISSING_LABEL))
            .at(all)
            .mark(all.isEmpty() ? row : "")
            .found(values(dossier, all))
            .say(note.line())
            .say(new Term.Words(Printable.of(row), Printable.of(row)));
    out.add(several ? suspicion.say(notes.size()) : suspicion);
  }

  private static void labels(Dossier dossier, Suspicions out, OptionalInt cut) {
    // The label on which the document breaks off is cut and no variant; in one without any figure
    // that place is not known, and labels may be as damaged as the figures.
    if (hasFigure(dossier)) {
      List<Note> variants =
          dossier.notes(NoteKind.LABEL_VARIANT).stream().filter(note -> before(note, cut)).toList();
      group(dossier, out, LABEL_VARIANT, variants);
    } else {
      out.undecided(LABEL_VARIANT);
    }
    Set<Note> subtotals = SubtotalFaults.find(dossier, out);
    List<Note> others =
        dossier.notes(NoteKind.EXTRA_ROW).stream()
            .filter(note -> !subtotals.contains(note))
            .toList();
    group(dossier, out, EXTRA_ROW, others);
    outline(dossier, out, cut);
  }

  private static boolean hasFigure(Dossier dossier) {
    return dossier.report().form().cells().stream()
        .anyMatch(cell -> dossier.report().figures().of(cell).found() == State.STATED);
  }

  /** Sections and title are one finding about the outline. */
  private static void outline(Dossier dossier, Suspicions out, OptionalInt cut) {
    boolean title = dossier.has(NoteKind.TITLE_MISSING);
    List<Note> sections =
        cut.isPresent()
            ? dossier.notes(NoteKind.SECTION_RENUMBERED)
            : dossier.notes(NoteKind.SECTION_RENUMBERED, NoteKind.SECTION_MISSING);
    if (sections.isEmpty() && title) {
      out.add(Suspicion.of(SECTION_BREAK, "title").mark("title"));
    } else if (!sections.isEmpty()) {
      out.add(
          Suspicion.of(SECTION_BREAK, title ? "both" : "")
              .mark("sections")
              .found(lines(sections))
              .say(sections.size())
              .say(new Term.Listing(sections.stream().map(Term.Remark::new).toList())));
    }
  }

  private static void marks(Dossier dossier, Suspicions out) {
    group(dossier, out, SPAM_INJECTION, dossier.notes(NoteKind.SPAM_CUT));
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

  /** One finding for all these notes; the print of the first is quoted. */
  private static void group(Dossier dossier, Suspicions out, AnomalyKind kind, List<Note> notes) {
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
