package ogi.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ogi.document.Piece;

/**
 * Turns pieces into tokens: reads numbers, finds labels, joins labels that are broken over lines.
 */
final class Tokens {
  /** A label is met in at most this many parts. */
  private static final int MOST_PARTS = 4;

  private static final Pattern GLUED =
      Pattern.compile("(\\p{IsHan}[^\\d]{0,40}?)[ \u00a0\u3000]+([+\\-]?\\d[\\d,.]{0,15})");

  private final Plan plan;
  private final LabelMatcher matcher;

  Tokens(Plan plan) {
    this.plan = plan;
    this.matcher = new LabelMatcher(plan);
  }

  List<Token> of(List<Piece> pieces) {
    List<Token> tokens = new ArrayList<>(pieces.size());
    for (Piece piece : pieces) {
      split(piece).forEach(part -> tokens.add(token(part)));
    }
    join(tokens);
    return tokens;
  }

  /** A label and its figure in one piece, as in {@code 行政许可 97}. */
  private List<Piece> split(Piece piece) {
    Matcher glued = GLUED.matcher(piece.text());
    if (piece.text().length() > Label.LONGEST || !glued.matches()) {
      return List.of(piece);
    }
    boolean row =
        matcher.findExact(Label.of(glued.group(1))).stream()
            .anyMatch(match -> plan.stops().get(match.stop()).isRow());
    return row ? List.of(part(piece, glued.group(1)), part(piece, glued.group(2))) : List.of(piece);
  }

  private static Piece part(Piece piece, String text) {
    return new Piece(
        text, piece.line(), piece.at(), piece.row(), piece.column(), piece.kind());
  }

  private Token token(Piece piece) {
    PrintedNumber number = PrintedNumber.parse(piece.text());
    if (piece.isBlank() || number.fillsACell() || piece.text().length() > Label.LONGEST) {
      return new Token(piece, number, List.of(), false);
    }
    Label label = Label.of(piece.text());
    if (label.core().isEmpty()) {
      return new Token(piece, number, List.of(), false);
    }
    boolean head = label.number().isEmpty() && plan.isHead(label);
    return new Token(piece, number, matcher.find(label), head);
  }

  /** Gives the last part of a broken label the reading of the whole. */
  private void join(List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      if (!isPart(tokens.get(i)) || tokens.get(i).head()) {
        continue;
      }
      String text = tokens.get(i).piece().text();
      for (int from = i - 1; from > i - MOST_PARTS && from >= 0; from--) {
        Token part = tokens.get(from);
        if (!isPart(part)) {
          break;
        }
        text = part.piece().text() + text;
        Label whole = Label.of(text);
        List<LabelMatcher.Match> matches = matcher.findExact(whole);
        boolean head = whole.number().isEmpty() && plan.isHead(whole);
        if (!matches.isEmpty() || head) {
          Token last = tokens.get(i);
          tokens.set(i, new Token(last.piece(), last.number(), matches, head));
          break;
        }
      }
    }
  }

  private static boolean isPart(Token token) {
    return token.isText()
        && token.piece().text().length() <= Label.LONGEST / 2
        && token.matches().stream().noneMatch(LabelMatcher.Match::verbatim);
  }
}
