package ogi.normalise;

import java.util.List;
import java.util.regex.Pattern;
import ogi.document.Piece;

/**
 * Page numbers that a converter has left between the lines of a table ({@code — 4 —}, {@code 第 4
 * 页}). They belong to the paper, not to the report, and must not be taken for the text of a cell. A
 * bare number is never one of them here: it may be a figure.
 */
final class PageNumbers {
  private static final int LONGEST = 20;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-—–－―─]+[ \\u3000]*\\d{1,3}[ \\u3000]*[-—–－―─]+"
              + "|第[ \\u3000]*\\d{1,3}[ \\u3000]*页"
              + "([ \\u3000,，/]*共[ \\u3000]*\\d{1,3}[ \\u3000]*页)?");

  /** What a page number begins with; the pattern is slow for all other lines. */
  private static final String FIRST = "-—–－―─第";

  private PageNumbers() {}

  /** The pieces without lines that are page numbers and nothing else. */
  static List<Piece> without(List<Piece> pieces) {
    for (Piece piece : pieces) {
      if (isPageNumber(piece)) {
        return pieces.stream().filter(each -> !isPageNumber(each)).toList();
      }
    }
    return pieces;
  }

  private static boolean isPageNumber(Piece piece) {
    return piece.kind() == Piece.Kind.LINE
        && piece.text().length() <= LONGEST
        && !piece.isBlank()
        && FIRST.indexOf(piece.text().charAt(0)) >= 0
        && PAGE_NUMBER.matcher(piece.text()).matches();
  }
}
