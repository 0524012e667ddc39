package ogi.normalise;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ogi.form.Cell;
import ogi.form.Sum;
import ogi.normalise.DigitReading.Kind;
import ogi.report.Figure;
import ogi.report.Figures;
import ogi.report.Note;
import ogi.report.NoteKind;

/**
 * Digits that the source has split ({@code 1 2} for 12) or run together ({@code 120} for 12 and 0).
 * Such a reading is a supposition; it is taken only for a row that has one figure too many or too
 * few, if no other reading of the row agrees with the sums, and if sums with amounts along the row
 * and down the column confirm it. A figure beside the mark of an empty cell ({@code 12/}) is two
 * cells wherever the row has one too few. What is printed stays as it is printed.
 */
final class BrokenDigits {
  /** Notes of the reader that a row like this leaves. */
  private static final Set<NoteKind> SIGNS =
      EnumSet.of(NoteKind.ROW_NOT_PLACED, NoteKind.ROW_SHORT, NoteKind.NUMBER_UNREADABLE);

  /** Notes that are said anew when a row is read anew. */
  private static final Set<NoteKind> OF_A_ROW =
      EnumSet.of(
          NoteKind.ROW_NOT_PLACED,
          NoteKind.ROW_SHORT,
          NoteKind.NUMBER_UNREADABLE,
          NoteKind.NUMBER_REWRITTEN,
          NoteKind.NUMBER_IMPOSSIBLE);

  private final List<RowSpan> rows;
  private final RowCells cells;
  private final SheetNotes notes;
  private Figures figures;

  private BrokenDigits(List<RowSpan> rows, Figures figures, SheetNotes notes) {
    this.rows = rows;
    this.cells = new RowCells(rows);
    this.notes = notes;
    this.figures = figures;
  }

  /** The figures with the rows that were mended, each with a note; the same where none was. */
  static Figures mend(List<RowSpan> spans, Figures figures, SheetNotes notes) {
    if (!mayBeBroken(notes)) {
      return figures;
    }
    List<RowSpan> rows = spans.stream().filter(span -> span.stop().isRow()).toList();
    BrokenDigits own = new BrokenDigits(rows, figures, notes);
    own.mend();
    return own.figures;
  }

  private static boolean mayBeBroken(SheetNotes notes) {
    for (Note note : notes.notes()) {
      if (SIGNS.contains(note.kind())) {
        return true;
      }
    }
    return false;
  }

  /** A mended row completes the columns of others, so the others are tried again. */
  private void mend() {
    List<RowSpan> waiting = new ArrayList<>(rows.stream().filter(this::isSuspect).toList());
    boolean again = true;
    while (again) {
      again = waiting.removeIf(this::take);
    }
    waiting.forEach(this::doubt);
  }

  private boolean isSuspect(RowSpan row) {
    boolean certain = row.label().isPresent() || row.stop().isUnlabelled();
    if (!certain || row.stop().block().totalColumn().isEmpty()) {
      return false;
    }
    List<Token> tokens = cells.of(row);
    int surplus = tokens.size() - row.stop().width();
    boolean cut =
        notes.notes().stream()
            .anyMatch(
                note ->
                    note.kind() == NoteKind.GRID_TRUNCATED
                        && OtherLayouts.isOf(note, row.stop().block().section()));
    return surplus == 1
        || surplus == -1 && !cut
        || surplus == 0 && tokens.stream().filter(BrokenDigits::isStrange).count() == 1;
  }

  private static boolean isStrange(Token token) {
    return !token.isFigure() && !token.isPlaceholder();
  }

  /** Takes the only reading that the sums confirm, if there is one. */
  private boolean take(RowSpan row) {
    RowSums sums = new RowSums(row.stop(), figures);
    List<DigitReading> along =
        readings(row).stream().filter(reading -> sums.holdAcross(reading.counts())).toList();
    List<DigitReading> fitting = along.stream().filter(r -> sums.fitDown(r.counts())).toList();
    // One sum down a column may be broken by the filer, where no rival is left and another
    // confirms.
    List<DigitReading> left = fitting.isEmpty() ? along : fitting;
    if (left.size() != 1) {
      return false;
    }
    DigitReading reading = left.get(0);
    List<Sum> why = evidence(reading, sums);
    MendedRow mended = new MendedRow(row, cells.of(row), reading);
    if (why.isEmpty() && (fitting.isEmpty() || !mended.isShown())) {
      return false;
    }
    forget(row);
    figures = figures.with(mended.figures(new CellReader(notes)));
    mended.note(why, notes);
    return true;
  }

  private List<DigitReading> readings(RowSpan row) {
    List<Token> tokens = cells.of(row);
    return DigitReading.of(tokens, row.stop().width(), row.stop().groups());
  }

  /** Sums with amounts for each figure that is not as printed; empty when one has none. */
  private static List<Sum> evidence(DigitReading reading, RowSums sums) {
    if (reading.kind() == Kind.LOST || reading.kind() == Kind.STRAY) {
      return List.of();
    }
    List<Sum> all = new ArrayList<>();
    int last = reading.kind() == Kind.SPLIT ? reading.at() + 1 : reading.at();
    for (int at = reading.at(); at <= last; at++) {
      List<Sum> confirming = sums.confirming(at, reading.counts());
      if (reading.counts()[at] > 0 && confirming.isEmpty()) {
        return List.of();
      }
      confirming.stream().filter(sum -> !all.contains(sum)).forEach(all::add);
    }
    return all;
  }

  /**
   * A row that its own sum would let be read otherwise too, and no other sum decides: nothing of it
   * is stated but what all readings agree in.
   */
  private void doubt(RowSpan row) {
    RowSums sums = new RowSums(row.stop(), figures);
    List<DigitReading> along =
        readings(row).stream().filter(reading -> sums.holdAcross(reading.counts())).toList();
    List<DigitReading> broken = along.stream().filter(BrokenDigits::isBroken).toList();
    boolean lost =
        along.stream().anyMatch(reading -> !isBroken(reading) && isBorneOut(reading, sums))
            && broken.stream().noneMatch(reading -> sums.fitDown(reading.counts()));
    List<Token> tokens = cells.of(row);
    boolean whole = tokens.size() == row.stop().width();
    if (broken.isEmpty() || lost || whole) {
      return;
    }
    forget(row);
    Map<Cell, Figure> none = new HashMap<>();
    row.stop().cells().forEach(cell -> none.put(cell, Figure.ABSENT));
    List<DigitReading> fitting = along.stream().filter(r -> sums.fitDown(r.counts())).toList();
    none.putAll(fitting.isEmpty() ? Map.of() : agreed(row, fitting, tokens));
    figures = figures.with(none);
    String what = "digits may be split or joined, and the sums do not decide: ";
    notes.row(NoteKind.DIGITS_DOUBTFUL, row, what + SheetNotes.quote(tokens));
  }

  /** The figures that stand in the same cell as printed, whichever reading is the right one. */
  private Map<Cell, Figure> agreed(RowSpan row, List<DigitReading> readings, List<Token> tokens) {
    CellReader reader = new CellReader(notes);
    Map<Cell, Figure> agreed = new HashMap<>();
    for (int i = 0; i < row.stop().width(); i++) {
      int at = i;
      long count = readings.get(0).counts()[at];
      boolean same =
          readings.stream().allMatch(r -> r.isAsPrinted(at, tokens) && r.counts()[at] == count);
      if (same) {
        Cell cell = row.stop().cells().get(at);
        agreed.put(cell, reader.read(cell, tokens.get(readings.get(0).token(at, tokens))));
      }
    }
    return agreed;
  }

  private static boolean isBroken(DigitReading reading) {
    boolean broken = reading.kind() == Kind.JOINED || reading.kind() == Kind.SPLIT;
    for (long count : broken ? reading.counts() : new long[0]) {
      if (count > 0) {
        return true;
      }
    }
    return false;
  }

  /** A lost cell or a stray figure that the columns agree with, one of them with an amount. */
  private static boolean isBorneOut(DigitReading reading, RowSums sums) {
    boolean amounts = false;
    for (int i = 0; i < reading.counts().length; i++) {
      amounts |= !sums.confirming(i, reading.counts()).isEmpty();
    }
    return amounts && sums.fitDown(reading.counts());
  }

  /** Takes back what was said of the row before. */
  private void forget(RowSpan row) {
    List<String> ids = row.stop().cells().stream().map(Cell::id).toList();
    notes
        .notes()
        .removeIf(
            (Note note) ->
                OF_A_ROW.contains(note.kind())
                    && !note.cells().isEmpty()
                    && ids.containsAll(note.cells()));
  }
}
