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
    if (head) {
      return false;
    }
    for (LabelMatcher.Match match : matches) {
      if (match.verbatim()) {
        return true;
      }
    }
    return false;
  }

  boolean isText() {
    return !isBlank() && !number.fillsACell();
  }
}
