package ogi.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ogi.form.Block;
import ogi.form.Cell;
import ogi.form.Form;
import ogi.form.FormColumn;
import ogi.form.Forms;
import ogi.form.Section;
import ogi.report.Figures;
import ogi.report.Note;
import ogi.report.NoteKind;
import ogi.report.State;

/**
 * Says where another layout fits what is printed as well as the one taken, so that nobody takes
 * those figures for certain. A table of zeros whose labels stand beside its figures is none of
 * these: its labels tell its layout.
 */
final class OtherLayouts {
  private static final String NOT_VERIFIABLE = "layout not verifiable: ";

  private final List<RowSpan> rows;
  private final Figures figures;
  private final SumEvidence sums;
  private final SheetNotes notes;

  private OtherLayouts(List<RowSpan> rows, Figures figures, SumEvidence sums, SheetNotes notes) {
    this.rows = rows;
    this.figures = figures;
    this.sums = sums;
    this.notes = notes;
  }

  /**
   * Adds a note for each part of the tables that fits several layouts.
   *
   * @param rows the rows found, in the order of the form
   */
  static void add(
      List<RowSpan> rows, RowHeads heads, Figures figures, SumEvidence sums, SheetNotes notes) {
    OtherLayouts own = new OtherLayouts(rows, figures, sums, notes);
    own.columnsOfTwoForms(heads);
    own.labelsOfTwoRows();
    own.rowsWithoutAnchor();
    own.figuresBeforeARow();
    own.refusedRows();
  }

  /**
   * Figures stand before a row that has no label to begin with, and were taken for a row of their
   * own; if the row's sums do not hold, they may as well be its first cells.
   */
  private void figuresBeforeARow() {
    for (int i = 1; i < rows.size(); i++) {
      RowSpan row = rows.get(i);
      if (row.stop().isUnlabelled()
          && sums.contradicts(row.stop().block().section())
          && rows.get(i - 1).extra().stream().anyMatch(t -> !t.isText() && !t.isBlank())) {
        report(List.of(row), " row follows other figures, which may be its first ones");
      }
    }
  }

  /** No head names the columns, and a block of another form is as wide. */
  private void columnsOfTwoForms(RowHeads heads) {
    String previous = "";
    for (RowSpan row : rows) {
      Block block = row.stop().block();
      boolean same = block.id().equals(previous);
      previous = block.id();
      if (same || heads.nameColumnsOf(block) || isNamed(block, heads)) {
        continue;
      }
      Optional<Form> other = Forms.all().stream().filter(f -> isLike(f, block)).findFirst();
      List<Cell> cells = stated(rows.stream().filter(r -> r.stop().block() == block).toList());
      if (other.isPresent() && !cells.isEmpty()) {
        String what = "no heads, and the columns of form " + other.get().id() + " fit as well";
        notes.add(
            NoteKind.LAYOUT_NOT_VERIFIABLE, NOT_VERIFIABLE + what, cells, SheetNotes.line(row));
      }
    }
  }

  private static boolean isLike(Form form, Block block) {
    return form.blocks().stream()
        .anyMatch(
            other ->
                other.id().equals(block.id())
                    && other.width() == block.width()
                    && !other.columns().equals(block.columns()));
  }

  /** One head of the block's own is enough to tell it. */
  private static boolean isNamed(Block block, RowHeads heads) {
    for (Token head : heads.of(block)) {
      String core = OfficialLabels.of(head.piece().text()).core();
      for (FormColumn column : block.columns()) {
        if (OfficialLabels.of(column.label()).core().equals(core)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The label of a row is as good a label of another row, which stands free at the same place. */
  private void labelsOfTwoRows() {
    for (int i = 0; i < rows.size(); i++) {
      RowSpan row = rows.get(i);
      int after = i == 0 ? -1 : rows.get(i - 1).index();
      int before = i + 1 == rows.size() ? Integer.MAX_VALUE : rows.get(i + 1).index();
      if (row.label().isPresent() && before - after > 2) {
        rival(row, after, before)
            .filter(rival -> !stated(List.of(row)).isEmpty())
            .ifPresent(
                rival -> {
                  String what = SheetNotes.cut(row.label().get().piece().text());
                  notes.row(
                      NoteKind.LAYOUT_NOT_VERIFIABLE,
                      row,
                      NOT_VERIFIABLE + what + " may be either of two rows of the form");
                });
      }
    }
  }

  private static Optional<LabelMatcher.Match> rival(RowSpan row, int after, int before) {
    List<LabelMatcher.Match> matches = row.label().orElseThrow().matches();
    if (matches.size() < 2) {
      return Optional.empty();
    }
    int own =
        matches.stream()
            .filter(match -> match.stop() == row.index())
            .mapToInt(LabelMatcher.Match::cost)
            .min()
            .orElse(0);
    return matches.stream()
        .filter(match -> match.stop() > after && match.stop() < before)
        .filter(match -> match.stop() != row.index() && match.cost() <= own)
        .findFirst();
  }

  /**
   * Rows without labels that no labelled row of their section holds in place on both sides, while
   * no sum with an amount says that they stand right.
   */
  private void rowsWithoutAnchor() {
    for (Section section : Section.values()) {
      if (sums.confirms(section)) {
        continue;
      }
      List<RowSpan> loose = new ArrayList<>(0);
      List<RowSpan> run = new ArrayList<>(0);
      boolean open = true;
      for (RowSpan row : rows) {
        if (row.stop().block().section() != section) {
          continue;
        }
        if (row.label().isPresent()) {
          loose.addAll(open ? run : List.of());
          run.clear();
          open = false;
        } else if (!row.stop().isUnlabelled()) {
          run.add(row);
        }
      }
      loose.addAll(run);
      report(loose, " rows of figures without labels, and no sum with an amount confirms them");
    }
  }

  /**
   * Figures were found that several cells could own, and no sum with an amount speaks for the rest.
   */
  private void refusedRows() {
    List<Note> all = new ArrayList<>(0);
    for (Note note : notes.notes()) {
      if (note.kind() == NoteKind.ROW_AMBIGUOUS || isUnplaced(note)) {
        all.add(note);
      }
    }
    for (Section section : all.isEmpty() ? new Section[0] : Section.values()) {
      List<Note> refused = all.stream().filter(note -> isOf(note, section)).toList();
      if (!refused.isEmpty() && !sums.confirms(section)) {
        String what = refused.size() + " rows of figures fit several places and were given none";
        List<String> cells = refused.stream().flatMap(note -> note.cells().stream()).toList();
        notes
            .notes()
            .add(
                new Note(
                    NoteKind.LAYOUT_NOT_VERIFIABLE,
                    NOT_VERIFIABLE + what,
                    cells,
                    refused.get(0).line()));
      }
    }
  }

  private static boolean isUnplaced(Note note) {
    return note.kind() == NoteKind.ROW_NOT_PLACED || note.kind() == NoteKind.DIGITS_DOUBTFUL;
  }

  static boolean isOf(Note note, Section section) {
    if (note.cells().isEmpty()) {
      return false;
    }
    String first = note.cells().get(0);
    int end = section.key().length();
    return first.length() > end && first.charAt(end) == '.' && first.startsWith(section.key());
  }

  private void report(List<RowSpan> loose, String why) {
    List<Cell> cells = stated(loose);
    if (!cells.isEmpty()) {
      String what = NOT_VERIFIABLE + loose.size() + why;
      notes.add(NoteKind.LAYOUT_NOT_VERIFIABLE, what, cells, SheetNotes.line(loose.get(0)));
    }
  }

  private List<Cell> stated(List<RowSpan> of) {
    List<Cell> stated = new ArrayList<>(0);
    for (RowSpan row : of) {
      for (Cell cell : row.stop().cells()) {
        if (figures.of(cell).found() != State.ABSENT) {
          stated.add(cell);
        }
      }
    }
    return stated;
  }
}
