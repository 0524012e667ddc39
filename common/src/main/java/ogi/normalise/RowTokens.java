package ogi.normalise;

import java.util.ArrayList;
import java.util.List;
import ogi.document.Piece;

/** The tokens between a row's label and the next one: which are the row's own, which figures. */
final class RowTokens {
  private RowTokens() {}

  /** Section 四 may come as several tables; every other row stands in one. */
  static List<Token> own(RowSpan span) {
    return span.stop().isUnlabelled() ? span.values() : ownRow(span.values());
  }

  /** Without what a source that shows its rows has put into another row. */
  static List<Token> ownRow(List<Token> values) {
    int row = row(values);
    if (row == Piece.NO_ROW) {
      return values;
    }
    int own = 0;
    for (int i = 0; i < values.size(); i++) {
      own += values.get(i).piece().row() == row ? 1 : 0;
    }
    if (own == values.size()) {
      return values;
    }
    List<Token> tokens = new ArrayList<>(own);
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i).piece().row() == row) {
        tokens.add(values.get(i));
      }
    }
    return tokens;
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
    int count = countFilled(tokens);
    if (count == tokens.size()) {
      return tokens;
    }
    List<Token> filled = new ArrayList<>(count);
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.get(i).isBlank()) {
        filled.add(tokens.get(i));
      }
    }
    return filled;
  }

  /** How many figures are among some tokens. */
  static int countFilled(List<Token> tokens) {
    int count = 0;
    for (int i = 0; i < tokens.size(); i++) {
      count += tokens.get(i).isBlank() ? 0 : 1;
    }
    return count;
  }

  /** Without the empty cells at both ends; there is a figure at least. */
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
}
