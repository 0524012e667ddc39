package ogi.check.edit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import ogi.check.Change;
import ogi.report.Note;
import ogi.report.NoteKind;

/**
 * A proposal to the reader: some rows may have been read wrongly, and read another way every sum
 * holds. It is made only where the reader itself noted that the layout of these rows is odd; it
 * changes nothing.
 *
 * @param edits how the figures are to be placed instead, one operation after the other
 * @param changes the figures that the cells then hold, as changes to those read
 * @param grounds the reader's notes that speak for it, in the order of the source
 */
public record Rereading(List<Edit> edits, List<Change> changes, List<Note> grounds) {
  private static final Set<NoteKind> ODD_LAYOUT =
      EnumSet.of(
          NoteKind.ROW_SHIFTED,
          NoteKind.ROW_SHORT,
          NoteKind.ROW_NOT_PLACED,
          NoteKind.ROW_AMBIGUOUS,
          NoteKind.ROW_WITHOUT_LABEL,
          NoteKind.GRID_TRUNCATED,
          NoteKind.EXTRA_ROW,
          NoteKind.NUMBER_REWRITTEN);

  public Rereading {
    edits = List.copyOf(edits);
    changes = List.copyOf(changes);
    grounds = List.copyOf(grounds);
  }

  /**
   * The proposal that an explanation makes; none when an operation of it is none of layout, or when
   * no note of the reader names a row that it touches. Then the filer's table is taken to be as
   * read.
   */
  public static Optional<Rereading> of(Account account, List<Note> notes) {
    List<Note> grounds = new ArrayList<>();
    for (Edit edit : account.edits()) {
      List<Note> own = notes.stream().filter(note -> speaksFor(note, edit)).toList();
      if (!edit.operation().ofLayout() || own.isEmpty()) {
        return Optional.empty();
      }
      own.stream().filter(note -> !grounds.contains(note)).forEach(grounds::add);
    }
    return Optional.of(new Rereading(account.edits(), account.changes(), grounds));
  }

  /** Whether any note could speak for a proposal at all. */
  public static boolean mayExplain(List<Note> notes) {
    return notes.stream()
        .anyMatch(note -> ODD_LAYOUT.contains(note.kind()) && !note.cells().isEmpty());
  }

  private static boolean speaksFor(Note note, Edit edit) {
    if (!ODD_LAYOUT.contains(note.kind())) {
      return false;
    }
    Set<String> rows = new TreeSet<>();
    edit.changes().forEach(change -> rows.add(row(change.cell().id())));
    return note.cells().stream().map(Rereading::row).anyMatch(rows::contains);
  }

  /** Section and row of a cell id. */
  private static String row(String cellId) {
    return cellId.substring(0, Math.max(0, cellId.lastIndexOf('.')));
  }
}
