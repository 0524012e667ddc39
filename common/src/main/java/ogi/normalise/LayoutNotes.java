package ogi.normalise;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ogi.document.Piece;
import ogi.form.Cell;
import ogi.form.Section;
import ogi.report.NoteKind;

/** What the layout of the tables shows about how the source was made or damaged. */
final class LayoutNotes {
  private LayoutNotes() {}

  static void add(
      List<RowSpan> rows, RowCells cells, BitSet ambiguous, BrokenLabels broken, SheetNotes notes) {
    for (RowSpan row : rows) {
      if (row.label().isEmpty() && !row.stop().isUnlabelled() && !ambiguous.get(row.index())) {
        String what = "placed by order as " + row.stop().row().fullLabel();
        notes.row(NoteKind.ROW_WITHOUT_LABEL, row, what);
      }
      if (row.label().isPresent()) {
        variant(row, row.label().get(), broken, notes);
      }
    }
    for (Section section : Section.values()) {
      List<RowSpan> own = RowSpan.of(section, rows);
      if (!own.isEmpty()) {
        truncated(own, cells, notes);
        shifted(own, notes);
      }
    }
  }

  private static void variant(RowSpan row, Token label, BrokenLabels broken, SheetNotes notes) {
    if (!row.isByItsOwnLabel() && !broken.has(label, row.stop().row().label())) {
      String what = SheetNotes.cut(label.piece().text()) + " read as " + row.stop().row().label();
      notes.row(NoteKind.LABEL_VARIANT, row, what);
    }
  }

  /** More than half of the rows are short, and the source shows them as rows of a grid. */
  private static void truncated(List<RowSpan> rows, RowCells rowCells, SheetNotes notes) {
    List<Cell> lost = new ArrayList<>();
    int narrow = 0;
    int figures = 0;
    for (RowSpan row : rows) {
      List<Token> cells = rowCells.of(row);
      figures += cells.size();
      if (RowCells.isNarrow(row, cells)) {
        narrow++;
        lost.addAll(row.stop().cells());
      }
    }
    if (rows.size() > 1 && narrow * 2 > rows.size()) {
      int expected = rows.stream().mapToInt(row -> row.stop().width()).sum();
      String what = figures + " of " + expected + " cells are in the source's grid";
      notes.add(NoteKind.GRID_TRUNCATED, what, lost, SheetNotes.line(rows.get(0)));
    }
  }

  /** The label stands in another column of the grid than those of the rows of the same depth. */
  private static void shifted(List<RowSpan> rows, SheetNotes notes) {
    Map<Integer, Map<Integer, Integer>> columns = new HashMap<>();
    for (RowSpan row : rows) {
      if (isInGrid(row)) {
        columns
            .computeIfAbsent(depth(row), depth -> new HashMap<>())
            .merge(column(row), 1, Integer::sum);
      }
    }
    for (RowSpan row : rows) {
      if (isInGrid(row)) {
        int usual = mostFrequent(columns.get(depth(row)));
        if (usual != column(row)) {
          int by = usual - column(row);
          String what = "starts " + Math.abs(by) + " columns " + (by > 0 ? "left" : "right");
          notes.row(NoteKind.ROW_SHIFTED, row, what + " of its neighbours");
        }
      }
    }
  }

  private static boolean isInGrid(RowSpan row) {
    return row.stop().row() != null
        && row.label().isPresent()
        && row.label().get().piece().kind() == Piece.Kind.TAB_ROW;
  }

  private static int depth(RowSpan row) {
    return row.stop().row().parents().size();
  }

  private static int column(RowSpan row) {
    return row.label().orElseThrow().piece().column();
  }

  private static int mostFrequent(Map<Integer, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.<Integer, Integer>comparingByKey().reversed()))
        .orElseThrow()
        .getKey();
  }
}
