package ogi.normalise;

import ogi.region.Script;

/**
 * A label reduced to what tells it from others: script, width, spaces, punctuation and pinyin are
 * gone; the numbering before it is kept apart.
 *
 * @param number the numbering as one character or more (一, 1, 12), or empty
 * @param core all letters and digits after the numbering
 * @param bare the core without glosses in brackets; equal to {@code core} when there are none
 */
record Label(String number, String core, String bare) {
  /** Longer texts are prose; the longest gloss inside a label met in a report has 90 characters. */
  static final int LONGEST = 160;

  private static final char FIRST_HAN = '\u4e00';
  private static final String CHINESE_NUMERALS = "一二三四五六七八九十";

  static Label of(String text) {
    String plain = Script.simplified(withoutListMark(text));
    int start = afterNumbering(plain);
    String number = letters(plain, 0, start, false);
    String core = letters(plain, start, plain.length(), false);
    if (!hasOpening(plain, start)) {
      return new Label(number, core, core);
    }
    String bare = letters(plain, start, plain.length(), true);
    return new Label(number, core, bare.isEmpty() ? core : bare);
  }

  /**
   * Whether text behind it may change what it begins with: a numeral may turn out to be numbering,
   * and a small letter a gloss.
   */
  boolean isOpen() {
    if (core.isEmpty() || number.isEmpty() && isNumeral(core.charAt(0))) {
      return true;
    }
    for (int i = 0; i < core.length(); i++) {
      if (core.charAt(i) < FIRST_HAN && Character.isLowerCase(core.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Marks of Markdown before a heading or a list item are no part of the label. */
  private static String withoutListMark(String text) {
    int at = 0;
    while (at < text.length() && "#*> ".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return text.substring(at);
  }

  /** Where the text after {@code 一、}, {@code （一）}, {@code 1.} or {@code 12、} begins. */
  private static int afterNumbering(String text) {
    int at = skipSpace(text, 0);
    boolean bracket = at < text.length() && isOpening(text.charAt(at));
    if (bracket) {
      at = skipSpace(text, at + 1);
    }
    int from = at;
    while (at < text.length() && isNumeral(text.charAt(at)) && at - from < 3) {
      at++;
    }
    if (at == from) {
      return 0;
    }
    int end = skipSpace(text, at);
    if (end < text.length() && (bracket ? isClosing(text.charAt(end)) : isMark(text.charAt(end)))) {
      return end + 1;
    }
    return 0;
  }

  private static int skipSpace(String text, int at) {
    int i = at;
    while (i < text.length() && Character.isSpaceChar(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isNumeral(char c) {
    return c >= '0' && c <= '9' || CHINESE_NUMERALS.indexOf(c) >= 0;
  }

  private static boolean isOpening(char c) {
    return c == '(' || c == '〔' || c == '[';
  }

  private static boolean isClosing(char c) {
    return c == ')' || c == '〕' || c == ']';
  }

  private static boolean isMark(char c) {
    return c == '.' || c == '、' || c == ',' || c == ')';
  }

  private static boolean hasOpening(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (isOpening(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Nearly all characters of labels are in the block of Han characters. */
  private static boolean isLetterOrDigit(char c) {
    return c >= '\u4e00' && c <= '\u9fa5' || Character.isLetterOrDigit(c);
  }

  private static String letters(String text, int from, int to, boolean skipBrackets) {
    int plain = from;
    while (plain < to && isLetterOrDigit(text.charAt(plain))) {
      plain++;
    }
    return plain == to ? text.substring(from, to) : chosen(text, from, to, skipBrackets);
  }

  private static String chosen(String text, int from, int to, boolean skipBrackets) {
    StringBuilder out = new StringBuilder(to - from);
    int depth = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (skipBrackets && isOpening(c)) {
        depth++;
      } else if (skipBrackets && isClosing(c)) {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0 && isLetterOrDigit(c)) {
        out.append(c);
      }
    }
    return out.toString();
  }
}
