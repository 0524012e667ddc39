package ogi.normalise;

import java.util.ArrayList;
import java.util.List;
import ogi.form.Cell;
import ogi.form.Section;
import ogi.report.Figures;
import ogi.report.NoteKind;
import ogi.report.State;

/**
 * Says where figures may stand a line away from their labels, as happens where a page without ruled
 * lines prints labels of two lines beside figures of one. Nobody takes those figures for certain.
 */
final class ShiftedLines {
  private static final String NOT_VERIFIABLE = "layout not verifiable: ";

  private final List<RowSpan> spans;
  private final Figures figures;
  private final SheetNotes notes;

  private ShiftedLines(List<RowSpan> spans, Figures figures, SheetNotes notes) {
    this.spans = spans;
    this.figures = figures;
    this.notes = notes;
  }

  /**
   * Adds a note for each part of the tables whose lines may be shifted.
   *
   * @param spans headings and rows that were found, in the order of the form
   */
  static void add(List<RowSpan> spans, Figures figures, SheetNotes notes) {
    ShiftedLines own = new ShiftedLines(spans, figures, notes);
    own.figuresAboveTheirRow();
    own.brokenRowBesideUnlabelled();
  }

  /**
   * In section 二, where no sum tells a mistake, a figure without a label stands under the heading
   * of a block, and a row of that block has none.
   */
  private void figuresAboveTheirRow() {
    for (RowSpan heading : spans) {
      boolean loose =
          !heading.stop().isRow()
              && heading.stop().block().section() == Section.DISCLOSURE
              && heading.values().stream().anyMatch(Token::isFigure);
      if (loose && hasRowWithoutFigures(heading)) {
        List<RowSpan> rows = spans.stream().filter(ShiftedLines::isDisclosureRow).toList();
        report(rows, "a figure stands above its table's rows, and a row has none", heading);
        return;
      }
    }
  }

  private static boolean isDisclosureRow(RowSpan span) {
    return span.stop().isRow() && span.stop().block().section() == Section.DISCLOSURE;
  }

  private boolean hasRowWithoutFigures(RowSpan heading) {
    return spans.stream()
        .filter(span -> span.stop().isRow() && span.stop().block() == heading.stop().block())
        .anyMatch(row -> row.values().stream().noneMatch(Token::isFigure));
  }

  /** The sum of a labelled row is broken, and the rows beside it were placed by their order. */
  private void brokenRowBesideUnlabelled() {
    List<RowSpan> rows = new ArrayList<>(spans.size());
    for (RowSpan span : spans) {
      if (span.stop().isRow() && !span.stop().isUnlabelled()) {
        rows.add(span);
      }
    }
    int from = 0;
    while (from < rows.size()) {
      int to = from + 1;
      while (to < rows.size() && rows.get(to).label().isEmpty()) {
        to++;
      }
      boolean unlabelled = to - from > 1;
      boolean beforeIsBroken = unlabelled && isBroken(rows.get(from));
      boolean behindIsBroken = unlabelled && to < rows.size() && isBroken(rows.get(to));
      if (unlabelled && (beforeIsBroken || behindIsBroken)) {
        List<RowSpan> run =
            rows.subList(beforeIsBroken ? from : from + 1, behindIsBroken ? to + 1 : to);
        report(run, "rows without labels beside one whose sum does not hold", run.get(0));
      }
      from = to;
    }
  }

  private boolean isBroken(RowSpan row) {
    List<Placement.Group> groups = row.stop().groups();
    List<Cell> cells = row.stop().cells();
    boolean whole = cells.stream().allMatch(cell -> figures.of(cell).count().isPresent());
    return whole
        && groups.stream()
            .anyMatch(
                group ->
                    cells.subList(group.from(), group.total()).stream()
                            .mapToLong(cell -> figures.of(cell).count().get())
                            .sum()
                        != figures.of(cells.get(group.total())).count().get());
  }

  private void report(List<RowSpan> rows, String why, RowSpan where) {
    List<Cell> cells = new ArrayList<>();
    rows.forEach(row -> cells.addAll(row.stop().cells()));
    cells.removeIf(cell -> figures.of(cell).found() == State.ABSENT);
    if (!cells.isEmpty()) {
      notes.add(
          NoteKind.LAYOUT_NOT_VERIFIABLE, NOT_VERIFIABLE + why, cells, SheetNotes.line(where));
    }
  }
}
