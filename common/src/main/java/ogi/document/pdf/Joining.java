package ogi.document.pdf;

import java.util.regex.Pattern;

/** How text that stands apart on a page is put together: Chinese is written without blanks. */
final class Joining {
  /** A gap so wide is a blank even between Chinese characters, as a share of the font's size. */
  private static final double WIDE = 1.0;

  private static final Pattern FIGURE =
      Pattern.compile(
          "[+\\-\uFF0B\uFF0D\u2014\u2013\u51CF]?[\\d\uFF10-\uFF19][\\d\uFF10-\uFF19.,\uFF0C\uFF0E]*(%|\u4E07?\u5143)?|[-\\-/\uFF0F\u2014\u2013\uFF0D]+");

  private Joining() {}

  /** Appends the next word of a line. */
  static void word(StringBuilder line, String word, double gap, double size) {
    if (line.length() > 0) {
      boolean chinese = isChinese(last(line)) && isChinese(word.codePointAt(0));
      if (gap >= (chinese ? WIDE : Word.GAP) * size) {
        line.append(' ');
      }
    }
    line.append(word);
  }

  /** Appends the next line of a paragraph or a cell; a blank only parts Western words. */
  static void line(StringBuilder text, String line, boolean full) {
    if (text.length() > 0 && !line.isEmpty()) {
      int before = last(text);
      int after = line.codePointAt(0);
      boolean numbers = isDigit(before) && isDigit(after);
      if (isWestern(before) && isWestern(after) && !(numbers && full)) {
        text.append(' ');
      }
    }
    text.append(line);
  }

  /** Whether a text can fill a cell for figures: a number, also of money, a dash or a stroke. */
  static boolean isFigure(String text) {
    return FIGURE.matcher(text).matches();
  }

  private static int last(StringBuilder text) {
    return text.codePointBefore(text.length());
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9' || c >= '\uFF10' && c <= '\uFF19';
  }

  private static boolean isWestern(int c) {
    return c < 0x2000 && (Character.isLetterOrDigit(c) || c == '.' || c == ',' || c == ')');
  }

  private static boolean isChinese(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN
        || c >= 0x3000 && c <= 0x303F
        || c >= 0xFF00 && c <= 0xFFEF;
  }
}
