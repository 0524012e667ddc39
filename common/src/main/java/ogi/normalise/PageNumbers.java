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
  private static final int SHORTEST = 3;
  private static final int LONGEST = 20;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-—–－―─]+[ \\u3000]*\\d{1,3}[ \\u3000]*[-—–－―─]+"
              + "|第[ \\u3000]*\\d{1,3}[ \\u3000]*页"
              + "([ \\u3000,，/]*共[ \\u3000]*\\d{1,3}[ \\u3000]*页)?");

  private PageNumbers() {}

  /** The pieces without lines that are page numbers and nothing else. */
  static List<Piece> without(List<Piece> pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      if (isPageNumber(pieces.get(i))) {
        return pieces.stream().filter(piece -> !isPageNumber(piece)).toList();
      }
    }
    return pieces;
  }

  private static boolean isPageNumber(Piece piece) {
    return piece.kind() == Piece.Kind.LINE
        && mayBeNumber(piece.text())
        && PAGE_NUMBER.matcher(piece.text()).matches();
  }

  /** Whether it begins and ends as page numbers do; the pattern is slow for all other lines. */
  private static boolean mayBeNumber(String text) {
    int length = text.length();
    if (length < SHORTEST || length > LONGEST) {
      return false;
    }
    char last = text.charAt(length - 1);
    return text.charAt(0) == '第' ? last == '页' : isStroke(text.charAt(0)) && isStroke(last);
  }

  private static boolean isStroke(char c) {
    return switch (c) {
      case '-', '—', '–', '－', '―', '─' -> true;
      default -> false;
    };
  }
}
