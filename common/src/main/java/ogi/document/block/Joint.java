package ogi.document.block;

/** How the lines of one cell become one text, and which white space a text loses. */
public final class Joint {
  private Joint() {}

  /**
   * Appends a line. Chinese is written without blanks, so a label broken over lines is joined as it
   * was meant; anything else keeps its parts apart ({@code 3} and {@code 4} are not 34).
   */
  public static void append(StringBuilder text, String line) {
    int length = text.length();
    if (length > 0 && !line.isEmpty() && !joins(text.charAt(length - 1), line.charAt(0))) {
      text.append(' ');
    }
    text.append(line);
  }

  /** Whether a line end between two characters stands for nothing. */
  public static boolean joins(char before, char after) {
    return isChinese(before) && isChinese(after);
  }

  /** Han characters, their punctuation, and full-width forms. */
  private static boolean isChinese(char c) {
    return c >= '\u3001' && c <= '\u9fff'
        || c >= '\uf900' && c <= '\ufaff'
        || c >= '\uff01' && c <= '\uffef' && !(c >= '\uff10' && c <= '\uff19')
        || c >= '\u2014' && c <= '\u2026'
        || Character.isSurrogate(c);
  }

  /** White space of any width, and characters that show nothing. */
  public static boolean isBlank(char c) {
    return c <= ' ' || c >= '\u007f' && (Character.isSpaceChar(c) || isInvisible(c));
  }

  /** Characters without width, and controls. */
  public static boolean isInvisible(char c) {
    return c >= '\u200b' && c <= '\u200f'
        || c == '\ufeff'
        || c == '\u00ad'
        || c == '\u2060'
        || c >= '\u007f' && c < '\u00a0'
        || c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f';
  }

  /** Without the white space around it and the invisible characters in it. */
  public static String clean(CharSequence text) {
    int length = text.length();
    int at = 0;
    while (at < length && !isInvisible(text.charAt(at))) {
      at++;
    }
    if (at == length) {
      return strip(text);
    }
    StringBuilder seen = new StringBuilder(length).append(text, 0, at);
    for (; at < length; at++) {
      char c = text.charAt(at);
      if (!isInvisible(c)) {
        seen.append(c);
      }
    }
    return strip(seen);
  }

  /** Without the white space around it. */
  public static String strip(CharSequence text) {
    int from = 0;
    int to = text.length();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return text.subSequence(from, to).toString();
  }
}
