package ogi.normalise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

  /** The cells of the rows that were asked for, by the rows' place in the form. */
  private final Map<Integer, List<Token>> known = new HashMap<>();

  // What the other rows teach is asked for by rows with empty or lost cells only.
  private RowEnds ends;
  private GridColumns grid;
  private MovedCells moved;

  /** Rows before one without a label: the empty cell of that label stands behind their figures. */
  private final Set<Integer> beforeBare = new HashSet<>();

  RowCells(List<RowSpan> rows) {
    this.rows = rows;
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
      List<Token> own = own(row);
      boolean complete = filled(own).size() == row.stop().width();
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
    return known.computeIfAbsent(span.index(), index -> cells(span));
  }

  private List<Token> cells(RowSpan span) {
    int width = span.stop().width();
    List<Token> own = own(span);
    List<Token> filled = filled(own);
    if (filled.size() >= width || filled.size() == own.size()) {
      return filled;
    }
    if (filled.isEmpty()) {
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

  /** Section 四 may come as several tables; every other row stands in one. */
  static List<Token> own(RowSpan span) {
    return span.stop().isUnlabelled() ? span.values() : ownRow(span.values());
  }

  /** Without what a source that shows its rows has put into another row. */
  private static List<Token> ownRow(List<Token> values) {
    int row = row(values);
    if (row == Piece.NO_ROW) {
      return values;
    }
    for (Token value : values) {
      if (value.piece().row() != row) {
        return values.stream().filter(token -> token.piece().row() == row).toList();
      }
    }
    return values;
  }

  /** The source's row in which the first figure stands. */
  private static int row(List<Token> values) {
    for (Token value : values) {
      if (!value.isBlank()) {
        return value.piece().row();
      }
    }
    return values.isEmpty() ? Piece.NO_ROW : values.get(0).piece().row();
  }

  /** The figures among some tokens. */
  static List<Token> filled(List<Token> tokens) {
    for (Token each : tokens) {
      if (each.isBlank()) {
        return tokens.stream().filter(token -> !token.isBlank()).toList();
      }
    }
    return tokens;
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
      return trim(own);
    }
    return own.stream()
        .filter(token -> token.piece().column() >= labels)
        .filter(token -> token.piece().column() < labels + width)
        .toList();
  }

  static List<Token> trim(List<Token> tokens) {
    int from = 0;
    int to = tokens.size();
    while (tokens.get(from).isBlank()) {
      from++;
    }
    while (tokens.get(to - 1).isBlank()) {
      to--;
    }
    return tokens.subList(from, to);
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
    return whole && onlyBlanks(own.subList(width, own.size())) ? own.subList(0, width) : trim(own);
  }

  /**
   * The row of section 四 has no label to count from, so empty cells at its ends may belong to it or
   * not: what counts is where its sums can hold, if that is in one place only. A route without any
   * figure may as well be the empty cells of the table's head.
   */
  private List<Token> sideBySide(RowSpan span, List<Token> own) {
    int width = span.stop().width();
    List<Token> row = ownRow(own);
    boolean shown = row.get(0).piece().row() != Piece.NO_ROW && row.size() == width;
    boolean whole = own.stream().allMatch(token -> token.isBlank() || row.contains(token));
    if (shown && whole && Counts.sumsCanHold(span.stop(), row)) {
      return moved().without(span, row);
    }
    if (own.stream().anyMatch(token -> DigitReading.mark(token) >= 0)) {
      // Two cells in one leave too few, which an empty cell of the head would seem to fill.
      return trim(own);
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
    return windows.size() == 1 ? windows.get(0) : trim(own);
  }

  private static boolean eachRouteHasAFigure(RowSpan span, List<Token> window) {
    return Counts.groups(span.stop()).stream()
        .allMatch(group -> !onlyBlanks(window.subList(group.from(), group.total() + 1)));
  }

  private static boolean onlyBlanks(List<Token> tokens) {
    return tokens.stream().allMatch(Token::isBlank);
  }

  /** Whether the source shows more columns or fewer than the form has, for a row parted by tabs. */
  static boolean isNarrow(RowSpan span, List<Token> cells) {
    return cells.size() < span.stop().width()
        && cells.stream().anyMatch(cell -> cell.piece().kind() == Piece.Kind.TAB_ROW);
  }
}
