package ogi.anomaly;

/**
 * Text of a document made fit for a sentence: untrusted, so control characters, invisible and
 * direction-changing ones and private ones are dropped, blanks are joined, and the length is
 * bounded.
 */
final class Printable {
  private static final int LIMIT = 60;

  private Printable() {}

  static String of(String text) {
    StringBuilder out = new StringBuilder();
    int kept = 0;
    boolean blank = false;
    for (int at = 0;
        at < text.length() && kept < LIMIT;
        at += Character.charCount(text.codePointAt(at))) {
      int point = text.codePointAt(at);
      if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
        blank = kept > 0;
      } else if (visible(point)) {
        if (blank) {
          out.append(' ');
          kept++;
          blank = false;
        }
        out.appendCodePoint(point);
        kept++;
      }
    }
    return kept < LIMIT ? out.toString() : out.append('…').toString();
  }

  private static boolean visible(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
