package ogi.normalise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ogi.form.Cell;
import ogi.form.FormRow;
import ogi.form.Section;
import ogi.report.Figure;
import ogi.report.Figures;
import ogi.report.NoteKind;

/** Rows of tokens → the figures of the form. */
final class SheetReader {
  /** Rows of totals limit what the rows of details can say. */
  private static final Comparator<ShortRow> TOTALS_FIRST =
      Comparator.comparing(found -> role(found.row()) == FormRow.Role.OUTCOME);

  private final Plan plan;
  private final SheetNotes notes;

  /** By the place of their cells in the form; absent where nothing was read. */
  private final Figure[] figures;

  private final CellReader cells;

  SheetReader(Plan plan, SheetNotes notes) {
    this.plan = plan;
    this.notes = notes;
    this.cells = new CellReader(notes);
    this.figures = new Figure[plan.form().cells().size()];
    Arrays.fill(figures, Figure.ABSENT);
  }

  /** Reads all rows; cells of rows that were not found are absent. */
  Figures read(List<RowSpan> spans, List<Token> all) {
    List<RowSpan> rows =
        spans.stream().filter(span -> span.stop().isRow() && !isOnlyAHead(span)).toList();
    RowCells rowCells = new RowCells(rows);
    List<Unlabelled.Gap> gaps = Unlabelled.gaps(plan, rows, rowCells);
    Set<Integer> ambiguous = new HashSet<>();
    gaps.forEach(gap -> gap.rows().forEach(row -> ambiguous.add(row.index())));
    List<ShortRow> incomplete = new ArrayList<>();
    for (RowSpan row : rows) {
      List<Token> tokens = rowCells.of(row);
      if (ambiguous.contains(row.index())) {
        continue;
      }
      if (tokens.size() == row.stop().width()) {
        fill(row, tokens, null);
      } else if (!tokens.isEmpty()) {
        incomplete.add(new ShortRow(row, tokens));
      }
    }
    gaps.forEach(gap -> fill(gap, rowCells));
    LayoutNotes.add(rows, rowCells, ambiguous, new BrokenLabels(all), notes);
    incomplete.sort(TOTALS_FIRST);
    if (!incomplete.isEmpty()) {
      placeShort(incomplete, new CutGrid(requests(rows), incomplete));
    }
    return Figures.inOrder(plan.form(), figures);
  }

  /** 总计 over the columns of another table names no row of this one, for it has no figures. */
  private static boolean isOnlyAHead(RowSpan span) {
    return span.label().filter(Token::head).isPresent()
        && span.values().stream().allMatch(Token::isBlank);
  }

  /** What the sums tell of rows without labels; the others are noted and left out. */
  private void fill(Unlabelled.Gap gap, RowCells rowCells) {
    Optional<List<LostRows.Placed>> placed = new LostRows(plan, figures).place(gap, rowCells);
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
          figures[cell.index()] = cells.read(cell, row.tokens().get(i));
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

  private static long requests(List<RowSpan> rows) {
    return rows.stream().filter(row -> row.stop().block().section() == Section.REQUESTS).count();
  }

  private static FormRow.Role role(RowSpan row) {
    return row.stop().row() == null ? FormRow.Role.NONE : row.stop().row().role();
  }

  private void fill(RowSpan row, List<Token> tokens, int[] way) {
    for (int i = 0; i < tokens.size(); i++) {
      int at = way == null ? i : way[i];
      if (at != Placement.NOWHERE) {
        Cell cell = row.stop().cells().get(at);
        figures[cell.index()] = cells.read(cell, tokens.get(i));
      }
    }
  }

  /** Rows that are placed help to place others, so this goes on as long as it finds something. */
  private void placeShort(List<ShortRow> incomplete, CutGrid cut) {
    RowTotals totals = new RowTotals(incomplete);
    Map<ShortRow, int[]> placed = new IdentityHashMap<>();
    boolean more = true;
    while (more) {
      more = false;
      for (ShortRow found : incomplete) {
        Optional<int[]> way = cut.place(found).or(() -> way(found, totals.endsWithTotal(found)));
        int before = count(placed.get(found));
        if (way.isPresent() && count(way.get()) > before) {
          placed.put(found, way.get());
          fill(found.row(), found.tokens(), way.get());
          more = true;
        }
      }
    }
    if (cut.isUnconfirmed()) {
      markUnconfirmed(incomplete, placed.keySet());
    }
    for (ShortRow found : incomplete) {
      String what =
          found.tokens().size()
              + " of "
              + found.row().stop().width()
              + " cells: "
              + SheetNotes.quote(found.tokens());
      int count = count(placed.get(found));
      if (count == 0) {
        notes.row(NoteKind.ROW_NOT_PLACED, found.row(), what);
      } else {
        String part = count < found.tokens().size() ? "; certain: " + count : "";
        notes.row(NoteKind.ROW_SHORT, found.row(), what + part);
      }
    }
  }

  private void markUnconfirmed(List<ShortRow> incomplete, Set<ShortRow> placed) {
    List<ShortRow> marked = incomplete.stream().filter(placed::contains).toList();
    if (!marked.isEmpty()) {
      List<Cell> cells =
          marked.stream()
              .flatMap(found -> found.row().stop().cells().stream())
              .filter(cell -> figures[cell.index()] != Figure.ABSENT)
              .toList();
      String what = "layout not verifiable: zeros only, placed by the columns of a cut grid";
      int line = SheetNotes.line(marked.get(0).row());
      notes.add(NoteKind.LAYOUT_NOT_VERIFIABLE, what, cells, line);
    }
  }

  private static int count(int[] way) {
    return way == null
        ? 0
        : (int) Arrays.stream(way).filter(cell -> cell != Placement.NOWHERE).count();
  }

  /** By all sums; by the row's own and （七）总计 where the others contradict each other. */
  private Optional<int[]> way(ShortRow found, boolean endsWithTotal) {
    if (!found.isShort()) {
      return Optional.empty();
    }
    Stop stop = found.row().stop();
    List<Placement.Group> groups = Counts.groups(stop);
    long[] counts = Counts.of(found.tokens());
    ColumnSums sums = new ColumnSums(plan.columnSums(), figures);
    Optional<int[]> way =
        new Placement(groups, sums.limits(stop.cells()), sums.exact(stop.cells()), endsWithTotal)
            .place(counts);
    return way.isPresent()
        ? way
        : new Placement(groups, limits(found.row()), endsWithTotal).place(counts);
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
          Optional<Long> count = figures[cell.index()].count();
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
