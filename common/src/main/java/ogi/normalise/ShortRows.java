package ogi.normalise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ogi.form.Cell;
import ogi.form.FormRow;
import ogi.form.Section;
import ogi.report.NoteKind;

/** Places rows with fewer cells than the form, or with more: totals before details. */
final class ShortRows {
  /** Rows of totals limit what the rows of details can say. */
  private static final Comparator<ShortRow> TOTALS_FIRST =
      Comparator.comparing(row -> role(row.row()) == FormRow.Role.OUTCOME);

  private final Plan plan;
  private final FoundCells cells;
  private final CellReader reader;
  private final SheetNotes notes;

  ShortRows(Plan plan, FoundCells cells, CellReader reader, SheetNotes notes) {
    this.plan = plan;
    this.cells = cells;
    this.reader = reader;
    this.notes = notes;
  }

  /**
   * Places what can be placed, and notes each row.
   *
   * @param rows the short rows
   * @param all how many rows of section 三 were found, whole ones included
   */
  void place(List<ShortRow> rows, int all) {
    List<ShortRow> incomplete = new ArrayList<>(rows);
    incomplete.sort(TOTALS_FIRST);
    CutGrid cut = new CutGrid(all, incomplete);
    Map<ShortRow, int[]> placed = placed(incomplete, cut);
    if (cut.isUnconfirmed()) {
      markUnconfirmed(incomplete.stream().filter(placed::containsKey).toList());
    }
    for (ShortRow row : incomplete) {
      String what =
          row.tokens().size()
              + " of "
              + row.row().stop().width()
              + " cells: "
              + SheetNotes.quote(row.tokens());
      int count = count(placed.get(row));
      if (count == 0) {
        notes.row(NoteKind.ROW_NOT_PLACED, row.row(), what);
      } else {
        String part = count < row.tokens().size() ? "; certain: " + count : "";
        notes.row(NoteKind.ROW_SHORT, row.row(), what + part);
      }
    }
  }

  /**
   * Rows that are placed help to place others, so this goes on as long as it finds something. A row
   * is tried again only if another figure has been read since.
   */
  private Map<ShortRow, int[]> placed(List<ShortRow> rows, CutGrid cut) {
    RowTotals totals = new RowTotals(rows);
    Map<ShortRow, int[]> placed = new IdentityHashMap<>();
    Map<ShortRow, Integer> tried = new IdentityHashMap<>();
    boolean more = true;
    while (more) {
      more = false;
      for (ShortRow row : rows) {
        Integer read = cells.read();
        if (read.equals(tried.put(row, read))) {
          continue;
        }
        Optional<int[]> way = cut.place(row).or(() -> way(row, totals.endsWithTotal(row)));
        int before = count(placed.get(row));
        if (way.isPresent() && count(way.get()) > before) {
          placed.put(row, way.get());
          fill(row, way.get());
          more = true;
        }
      }
    }
    return placed;
  }

  private void fill(ShortRow row, int[] way) {
    for (int i = 0; i < way.length; i++) {
      if (way[i] != Placement.NOWHERE) {
        Cell cell = row.row().stop().cells().get(way[i]);
        cells.put(cell, reader.read(cell, row.tokens().get(i)));
      }
    }
  }

  private void markUnconfirmed(List<ShortRow> marked) {
    if (!marked.isEmpty()) {
      List<Cell> found =
          marked.stream()
              .flatMap(row -> row.row().stop().cells().stream())
              .filter(cells::has)
              .toList();
      String what = "layout not verifiable: zeros only, placed by the columns of a cut grid";
      int line = SheetNotes.line(marked.get(0).row());
      notes.add(NoteKind.LAYOUT_NOT_VERIFIABLE, what, found, line);
    }
  }

  private static FormRow.Role role(RowSpan row) {
    return row.stop().row() == null ? FormRow.Role.NONE : row.stop().row().role();
  }

  private static int count(int[] way) {
    return way == null
        ? 0
        : (int) Arrays.stream(way).filter(cell -> cell != Placement.NOWHERE).count();
  }

  /** By all sums; by the row's own and （七）总计 where the others contradict each other. */
  private Optional<int[]> way(ShortRow row, boolean endsWithTotal) {
    if (!row.isShort()) {
      return Optional.empty();
    }
    Stop stop = row.row().stop();
    List<Placement.Group> groups = stop.groups();
    long[] counts = Counts.of(row.tokens());
    ColumnSums sums = new ColumnSums(plan.columnSums(), cells);
    Optional<int[]> way =
        new Placement(groups, sums.limits(stop.cells()), sums.exact(stop.cells()), endsWithTotal)
            .place(counts);
    return way.isPresent()
        ? way
        : new Placement(groups, limits(row.row()), endsWithTotal).place(counts);
  }

  /** No result of a column is above its （七）总计, where that is known to be so. */
  private long[] limits(RowSpan row) {
    long[] limits = new long[row.stop().width()];
    Arrays.fill(limits, Placement.NO_LIMIT);
    if (role(row) == FormRow.Role.OUTCOME && row.stop().block().section() == Section.REQUESTS) {
      Map<String, Long> concluded = concluded(row.stop());
      for (int i = 0; i < limits.length; i++) {
        limits[i] = concluded.getOrDefault(row.stop().cells().get(i).column(), Placement.NO_LIMIT);
      }
    }
    return limits;
  }

  /** The row of （七）总计 as far as it is printed or follows from its own sum. */
  private Map<String, Long> concluded(Stop stop) {
    Map<String, Long> known = new HashMap<>();
    long parts = 0;
    Optional<Long> total = Optional.empty();
    for (FormRow row : stop.block().rows()) {
      if (row.role() == FormRow.Role.OUTCOME_TOTAL) {
        for (Cell cell : plan.form().row(stop.block(), row)) {
          Optional<Long> count = cells.of(cell).count();
          count.ifPresent(value -> known.put(cell.column(), value));
          if (stop.block().totalColumn().get().equals(cell.column())) {
            total = count;
          } else {
            parts += count.orElse(0L);
          }
        }
      }
    }
    boolean oneLost = known.size() == stop.width() - 1;
    if (oneLost || total.isPresent() && total.get() == parts && known.size() >= 2) {
      long rest = total.isPresent() ? total.get() - parts : parts;
      stop.cells().forEach(cell -> known.putIfAbsent(cell.column(), Math.max(0, rest)));
    }
    return known;
  }
}
