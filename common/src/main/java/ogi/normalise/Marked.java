package ogi.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ogi.document.Piece;

/**
 * A piece read once for all that follows: as a figure, and as a label.
 *
 * @param piece the piece
 * @param number its text read as a figure
 * @param label its text read as a label; null for figures, empty cells and prose
 */
record Marked(Piece piece, PrintedNumber number, Label label) {
  private static final Pattern GLUED =
      Pattern.compile(
          "(\\p{IsHan}[^\\d０-９]{0,40}?)[ \\u00a0\\u3000]*"
              + "([+\\-＋－减]?[\\d０-９][\\d０-９,.，．]{0,15}(?:万元|元|件)?)");

  static List<Marked> of(List<Piece> pieces) {
    List<Marked> marked = new ArrayList<>(pieces.size());
    for (Piece piece : pieces) {
      marked.add(of(piece));
    }
    return marked;
  }

  static Marked of(Piece piece) {
    String text = piece.text();
    PrintedNumber count = piece.isBlank() ? PrintedNumber.TEXT : PrintedNumber.count(text);
    if (count != null) {
      return new Marked(piece, count, null);
    }
    Label official = OfficialLabels.find(text);
    if (official != null) {
      return new Marked(piece, PrintedNumber.TEXT, official);
    }
    PrintedNumber number = PrintedNumber.parse(text);
    if (number.fillsACell() || text.length() > Label.LONGEST) {
      return new Marked(piece, number, null);
    }
    Label label = OfficialLabels.of(text);
    return new Marked(piece, number, label.core().isEmpty() ? null : label);
  }

  /** Whether it is worth while to look for a label and a figure in it. */
  boolean mayHaveParts() {
    return label != null && endsWithFigure(piece.text());
  }

  /** A label and its figure in one piece, as in {@code 行政许可 97}; else the piece alone. */
  List<Marked> parts() {
    Matcher glued = GLUED.matcher(piece.text());
    return glued.matches()
        ? List.of(of(part(glued.group(1))), of(part(glued.group(2))))
        : List.of(this);
  }

  /** A look that spares labels such as 规范性文件 the slow pattern. */
  private static boolean endsWithFigure(String text) {
    int end = text.length() - 1;
    boolean unit = text.charAt(end) == '元' || text.charAt(end) == '件';
    if (unit) {
      end -= text.endsWith("万元") ? 2 : 1;
    }
    return end > 0 && (isDigit(text.charAt(end)) || unit && ",.，．".indexOf(text.charAt(end)) >= 0);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9' || c >= '０' && c <= '９';
  }

  private Piece part(String text) {
    return new Piece(text, piece.line(), piece.at(), piece.row(), piece.column(), piece.kind());
  }
}
