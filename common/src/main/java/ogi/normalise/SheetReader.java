package ogi.normalise;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import ogi.form.Cell;
import ogi.form.Section;
import ogi.report.Figures;
import ogi.report.NoteKind;

/** Rows of tokens → the figures of the form. */
final class SheetReader {
  private final Plan plan;
  private final SheetNotes notes;

  private final FoundCells found;
  private final CellReader cells;

  SheetReader(Plan plan, SheetNotes notes) {
    this.plan = plan;
    this.notes = notes;
    this.cells = new CellReader(notes);
    this.found = new FoundCells(plan.form());
  }

  /** Reads all rows; cells of rows that were not found are absent. */
  Figures read(List<RowSpan> spans, List<Token> all) {
    List<RowSpan> rows = new ArrayList<>(spans.size());
    for (RowSpan span : spans) {
      if (span.stop().isRow() && !isOnlyAHead(span)) {
        rows.add(span);
      }
    }
    RowCells rowCells = new RowCells(rows);
    List<Unlabelled.Gap> gaps = Unlabelled.gaps(plan, rows, rowCells);
    BitSet ambiguous = new BitSet();
    gaps.forEach(gap -> gap.rows().forEach(row -> ambiguous.set(row.index())));
    List<ShortRow> incomplete = new ArrayList<>();
    for (RowSpan row : rows) {
      List<Token> tokens = rowCells.of(row);
      if (ambiguous.get(row.index())) {
        continue;
      }
      if (tokens.size() == row.stop().width()) {
        fill(row, tokens);
      } else if (!tokens.isEmpty()) {
        incomplete.add(new ShortRow(row, tokens));
      }
    }
    gaps.forEach(gap -> fill(gap, rowCells));
    LayoutNotes.add(rows, rowCells, ambiguous, new BrokenLabels(all), notes);
    LocalRows.note(all, spans, rows, rowCells, notes);
    if (!incomplete.isEmpty()) {
      int requests = RowSpan.of(Section.REQUESTS, rows).size();
      new ShortRows(plan, found, cells, notes).place(incomplete, requests);
    }
    return found.figures();
  }

  /** 总计 over the columns of another table names no row of this one, for it has no figures. */
  private static boolean isOnlyAHead(RowSpan span) {
    return span.label().isPresent()
        && span.label().get().head()
        && RowTokens.countFilled(span.values()) == 0;
  }

  /** What the sums tell of rows without labels; the others are noted and left out. */
  private void fill(Unlabelled.Gap gap, RowCells rowCells) {
    Optional<List<LostRows.Placed>> placed = new LostRows(plan, found).place(gap, rowCells);
    if (placed.isEmpty()) {
      gap.rows().forEach(row -> refuse(row, row.stop(), rowCells.of(row)));
      return;
    }
    int lost = LostRows.lost(gap);
    for (LostRows.Placed row : placed.get()) {
      if (row.certain() == 0) {
        refuse(row.row(), row.stop(), rowCells.of(row.row()));
        continue;
      }
      for (int i = 0; i < row.tokens().size(); i++) {
        if (row.known()[i]) {
          Cell cell = row.stop().cells().get(i);
          found.put(cell, cells.read(cell, row.tokens().get(i)));
        }
      }
      String what =
          "deduced placement: no label, %d rows lost around; %d of %d figures fit only so: %s"
              .formatted(lost, row.certain(), row.tokens().size(), SheetNotes.quote(row.tokens()));
      boolean whole = row.certain() == row.tokens().size();
      NoteKind kind = whole ? NoteKind.ROW_WITHOUT_LABEL : NoteKind.ROW_AMBIGUOUS;
      notes.add(kind, what, row.stop().cells(), SheetNotes.line(row.row()));
    }
  }

  private void refuse(RowSpan row, Stop stop, List<Token> tokens) {
    String what = "no label, and several rows could own: " + SheetNotes.quote(tokens);
    notes.add(NoteKind.ROW_AMBIGUOUS, what, stop.cells(), SheetNotes.line(row));
  }

  private void fill(RowSpan row, List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Cell cell = row.stop().cells().get(i);
      found.put(cell, cells.read(cell, tokens.get(i)));
    }
  }
}
