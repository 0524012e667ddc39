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
 */
record Token(Piece piece, PrintedNumber number, List<LabelMatcher.Match> matches, boolean head) {
  private static final int LONGEST_PARTED = 12;

  boolean isBlank() {
    return piece.isBlank();
  }

  boolean isFigure() {
    return number.isNumber();
  }

  boolean isPlaceholder() {
    return number.kind() == PrintedNumber.Kind.PLACEHOLDER;
  }

  /** Printed as the form has it, and nothing else is called so. */
  boolean isCertainLabel() {
    return !head && LabelMatcher.anyVerbatim(matches);
  }

  boolean isText() {
    return !isBlank() && !number.fillsACell() && !isPartedDigits();
  }

  /**
   * Nothing but digits and blanks, such as {@code 1 2}, or with a mark at one end, such as {@code
   * 12/}: one figure or the texts of two cells, never a label. Between two marks stands the number
   * of a page.
   */
  boolean isPartedDigits() {
    String text = piece.text();
    if (number.fillsACell() || text.isEmpty() || isHan(text.charAt(0))) {
      return false;
    }
    if (text.length() > LONGEST_PARTED) {
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
