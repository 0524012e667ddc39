package ogi.normalise;

import java.util.List;
import ogi.document.Piece;

/**
 * A piece as the aligner sees it.
 *
 * @param piece the piece of the source
 * @param number its text read as a figure
 * @param matches stops of the form that its text may be the label of
 * @param head whether it is a label of a table's head
 * @param look what it is, told once since every step asks
 * @param certain whether it is printed as the form has it, and nothing else is called so
 */
record Token(
    Piece piece,
    PrintedNumber number,
    List<LabelMatcher.Match> matches,
    boolean head,
    Look look,
    boolean certain) {
  private static final int LONGEST_PARTED = 12;

  /** What a piece can be. */
  enum Look {
    BLANK,
    FIGURE,
    PLACEHOLDER,
    /**
     * Nothing but digits and blanks, such as {@code 1 2}, or with a mark at one end, such as {@code
     * 12/}: one figure or the texts of two cells, never a label. Between two marks stands the
     * number of a page.
     */
    PARTED_DIGITS,
    TEXT
  }

  Token(Piece piece, PrintedNumber number, List<LabelMatcher.Match> matches, boolean head) {
    this(
        piece,
        number,
        matches,
        head,
        look(piece, number),
        !head && LabelMatcher.anyVerbatim(matches));
  }

  private static Look look(Piece piece, PrintedNumber number) {
    return switch (number.kind()) {
      case NUMBER -> Look.FIGURE;
      case PLACEHOLDER -> Look.PLACEHOLDER;
      case TEXT ->
          piece.isBlank()
              ? Look.BLANK
              : isPartedDigits(piece.text()) ? Look.PARTED_DIGITS : Look.TEXT;
    };
  }

  boolean isBlank() {
    return look == Look.BLANK;
  }

  boolean isFigure() {
    return look == Look.FIGURE;
  }

  boolean isPlaceholder() {
    return look == Look.PLACEHOLDER;
  }

  /** Printed as the form has it, and nothing else is called so. */
  boolean isCertainLabel() {
    return certain;
  }

  boolean isText() {
    return look == Look.TEXT;
  }

  boolean isPartedDigits() {
    return look == Look.PARTED_DIGITS;
  }

  private static boolean isPartedDigits(String text) {
    if (isHan(text.charAt(0)) || text.length() > LONGEST_PARTED) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean last = i == text.length() - 1 && !isMark(text.charAt(0));
      boolean mark = (i == 0 || last) && isMark(c);
      if (!Character.isDigit(c) && !Character.isSpaceChar(c) && !mark) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMark(char c) {
    return c == '/' || c == '—';
  }

  /** Nearly all texts begin so. */
  private static boolean isHan(char c) {
    return c >= '\u4e00' && c <= '\u9fff';
  }
}
