package ogi.normalise;

import java.util.List;
import java.util.Objects;
import ogi.document.Piece;

/**
 * Tells which tokens of a row stand in its cells. Empty cells count where the layout keeps them, and
 * do not where it writes them for merged cells.
 */
final class RowCells {
  /** Section 三 has three columns of merged labels before its figures, section 四 none. */
  private static final List<Integer> LABEL_COLUMNS = List.of(1, 3, 0);

  private RowCells() {}

  /**
   * The tokens of the cells in order. As many as the form has columns: the row is complete. Fewer:
   * the source has lost cells, and which ones is not known here. More: something strange stands
   * between the figures.
   */
  static List<Token> of(RowSpan span) {
    int width = span.stop().width();
    List<Token> own = ownRow(span.values());
    List<Token> filled = own.stream().filter(token -> !token.isBlank()).toList();
    if (filled.size() >= width || filled.size() == own.size()) {
      return filled;
    }
    if (filled.isEmpty()) {
      return own.size() >= width ? own.subList(0, width) : List.of();
    }
    return own.get(0).piece().kind() == Piece.Kind.TAB_ROW
        ? tabRow(span, own)
        : closedCells(span, own);
  }

  /** Without what a source that shows its rows has put into another row. */
  private static List<Token> ownRow(List<Token> values) {
    int row =
        values.stream()
            .filter(token -> !token.isBlank())
            .map(token -> token.piece().row())
            .findFirst()
            .orElse(values.isEmpty() ? Piece.NO_ROW : values.get(0).piece().row());
    if (row == Piece.NO_ROW) {
      return values;
    }
    return values.stream().filter(token -> token.piece().row() == row).toList();
  }

  /**
   * Merged labels leave empty cells where they lie, before the figures. A row as wide as the form is
   * read by its columns; in any other the empty cells at its ends tell nothing.
   */
  private static List<Token> tabRow(RowSpan span, List<Token> own) {
    int labels = LABEL_COLUMNS.get(span.stop().block().section().ordinal());
    int width = span.stop().width();
    int last = own.get(own.size() - 1).piece().column();
    if (last + 1 == labels + width) {
      return own.stream().filter(token -> token.piece().column() >= labels).toList();
    }
    return trim(own);
  }

  private static List<Token> trim(List<Token> tokens) {
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
   * row's; empty cells beyond the form's width belong to spans.
   */
  private static List<Token> closedCells(RowSpan span, List<Token> own) {
    int width = span.stop().width();
    if (own.size() <= width) {
      return own;
    }
    boolean figuresBeyond =
        own.subList(width, own.size()).stream().anyMatch(token -> !token.isBlank());
    if (!figuresBeyond) {
      return own.subList(0, width);
    }
    int spare = spare(span);
    int to = own.size();
    for (int i = 0; i < spare && own.get(to - 1).isBlank(); i++) {
      to--;
    }
    List<Token> shifted = own.subList(Math.max(0, to - width), to);
    boolean onlyBlanksBefore =
        own.subList(0, Math.max(0, to - width)).stream().allMatch(Token::isBlank);
    return onlyBlanksBefore ? shifted : own.stream().filter(token -> !token.isBlank()).toList();
  }

  /** Empty cells that the label's own span leaves at the end of its row. */
  private static int spare(RowSpan span) {
    int labels = LABEL_COLUMNS.get(span.stop().block().section().ordinal());
    int parents = span.stop().row() == null ? 0 : span.stop().row().parents().size();
    return Math.max(0, labels - parents - 1);
  }

  /** Whether the source shows more columns or fewer than the form has, for a row parted by tabs. */
  static boolean isNarrow(RowSpan span, List<Token> cells) {
    return cells.size() < span.stop().width()
        && cells.stream()
            .map(Token::piece)
            .filter(Objects::nonNull)
            .anyMatch(piece -> piece.kind() == Piece.Kind.TAB_ROW);
  }
}
