package ogi.normalise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ogi.document.Piece;
import ogi.form.Section;

/**
 * Tells which tokens of a row stand in its cells. Empty cells count where the layout keeps them,
 * and do not where it writes them for merged cells.
 */
final class RowCells {
  /**
   * Section 三 has three columns of merged labels before its figures, section 四 none; the
   * statistical sheet has its units there.
   */
  static final List<Integer> LABEL_COLUMNS = List.of(1, 3, 0, 2);

  /** Section 二 has at most three columns of figures; single figures span them all. */
  static final int DISCLOSURE_COLUMNS = 3;

  private final List<RowSpan> rows;

  /** The cells of the rows that were asked for, by the rows' place in the form; else null. */
  private final List<List<Token>> known;

  // What the other rows teach is asked for by rows with empty or lost cells only.
  private RowEnds ends;
  private GridColumns grid;
  private MovedCells moved;

  /** Rows before one without a label: the empty cell of that label stands behind their figures. */
  private final Set<Integer> beforeBare = new HashSet<>();

  RowCells(List<RowSpan> rows) {
    this.rows = rows;
    int last = -1;
    for (RowSpan row : rows) {
      last = Math.max(last, row.index());
    }
    this.known = new ArrayList<>(Collections.nCopies(last + 1, null));
    for (int i = 1; i < rows.size(); i++) {
      if (rows.get(i).label().isEmpty() && !rows.get(i).stop().isUnlabelled()) {
        beforeBare.add(rows.get(i - 1).index());
      }
    }
  }

  /** How the layout closes its rows, learned from the rows with all their figures. */
  private RowEnds ends() {
    if (ends != null) {
      return ends;
    }
    List<RowEnds.Seen> whole = new ArrayList<>();
    List<RowEnds.Seen> others = new ArrayList<>();
    for (RowSpan row : rows) {
      List<Token> own = RowTokens.own(row);
      boolean complete = RowTokens.countFilled(own) == row.stop().width();
      (complete ? whole : others).add(new RowEnds.Seen(row, own.size()));
    }
    ends = new RowEnds(whole, others);
    return ends;
  }

  private GridColumns grid() {
    grid = grid == null ? new GridColumns(rows) : grid;
    return grid;
  }

  private MovedCells moved() {
    moved = moved == null ? new MovedCells(rows) : moved;
    return moved;
  }

  /**
   * The tokens of the cells in order. As many as the form has columns: the row is complete. Fewer:
   * the source has lost cells, and which ones is not known here. More: something strange stands
   * between the figures.
   */
  List<Token> of(RowSpan span) {
    List<Token> cells = known.get(span.index());
    if (cells == null) {
      cells = cells(span);
      known.set(span.index(), cells);
    }
    return cells;
  }

  private List<Token> cells(RowSpan span) {
    int width = span.stop().width();
    List<Token> own = RowTokens.own(span);
    int filled = RowTokens.countFilled(own);
    if (filled >= width || filled == own.size()) {
      return RowTokens.filled(own);
    }
    if (filled == 0) {
      return own.size() >= width ? own.subList(0, width) : List.of();
    }
    Piece.Kind kind = own.get(0).piece().kind();
    if (kind == Piece.Kind.TAB_ROW) {
      return moved().without(span, tabRow(span, own));
    }
    if (kind == Piece.Kind.GRID) {
      return moved().without(span, grid().cells(span, own));
    }
    return span.stop().isUnlabelled() ? sideBySide(span, own) : closedCells(span, own);
  }

  /**
   * Merged labels leave empty cells where they lie, before the figures. A row as wide as the form
   * is read by its columns; in any other the empty cells at its ends tell nothing.
   */
  private static List<Token> tabRow(RowSpan span, List<Token> own) {
    Section section = span.stop().block().section();
    int labels = LABEL_COLUMNS.get(section.ordinal());
    int width = span.stop().width();
    int columns = own.get(own.size() - 1).piece().column() + 1;
    boolean spanned = section == Section.DISCLOSURE && columns == labels + DISCLOSURE_COLUMNS;
    if (columns != labels + width && !spanned) {
      return RowTokens.trim(own);
    }
    return own.stream()
        .filter(token -> token.piece().column() >= labels)
        .filter(token -> token.piece().column() < labels + width)
        .toList();
  }

  /**
   * Merged cells leave empty cells at the end of the row, so the cells after the label are the
   * row's. That holds only for a row with as many cells as its neighbours; in another one the empty
   * cells at its end tell nothing, and its figures are only known in their order.
   */
  private List<Token> closedCells(RowSpan span, List<Token> own) {
    int width = span.stop().width();
    boolean certain = !beforeBare.contains(span.index());
    boolean whole = certain && own.size() >= width && ends().isUsual(span, own.size());
    return whole && onlyBlanks(own.subList(width, own.size()))
        ? own.subList(0, width)
        : RowTokens.trim(own);
  }

  /**
   * The row of section 四 has no label to count from, so empty cells at its ends may belong to it or
   * not: what counts is where its sums can hold, if that is in one place only. A route without any
   * figure may as well be the empty cells of the table's head.
   */
  private List<Token> sideBySide(RowSpan span, List<Token> own) {
    int width = span.stop().width();
    List<Token> row = RowTokens.ownRow(own);
    boolean shown = row.get(0).piece().row() != Piece.NO_ROW && row.size() == width;
    boolean whole = own.stream().allMatch(token -> token.isBlank() || row.contains(token));
    if (shown && whole && Counts.sumsCanHold(span.stop(), row)) {
      return moved().without(span, row);
    }
    if (own.stream().anyMatch(token -> DigitReading.mark(token) >= 0)) {
      // Two cells in one leave too few, which an empty cell of the head would seem to fill.
      return RowTokens.trim(own);
    }
    List<List<Token>> windows = new ArrayList<>();
    for (int from = 0; from + width <= own.size(); from++) {
      boolean rest =
          onlyBlanks(own.subList(0, from)) && onlyBlanks(own.subList(from + width, own.size()));
      List<Token> window = own.subList(from, from + width);
      if (rest && eachRouteHasAFigure(span, window) && Counts.sumsCanHold(span.stop(), window)) {
        windows.add(window);
      }
    }
    return windows.size() == 1 ? windows.get(0) : RowTokens.trim(own);
  }

  private static boolean eachRouteHasAFigure(RowSpan span, List<Token> window) {
    return span.stop().groups().stream()
        .allMatch(group -> !onlyBlanks(window.subList(group.from(), group.total() + 1)));
  }

  private static boolean onlyBlanks(List<Token> tokens) {
    return RowTokens.countFilled(tokens) == 0;
  }

  /** Whether the source shows more columns or fewer than the form has, for a row parted by tabs. */
  static boolean isNarrow(RowSpan span, List<Token> cells) {
    if (cells.size() >= span.stop().width()) {
      return false;
    }
    for (Token cell : cells) {
      if (cell.piece().kind() == Piece.Kind.TAB_ROW) {
        return true;
      }
    }
    return false;
  }
}
