package ogi.region;

import java.util.regex.Pattern;

/**
 * Brings a text into one script for matching: traditional characters become simplified, full-width
 * letters, digits and brackets become half-width, and pinyin glosses in brackets ({@code 現(xiàn)})
 * are dropped. What a report prints is kept elsewhere; this is only for comparing.
 */
public final class Script {
  private static final Pattern PINYIN =
      Pattern.compile("(?<=\\p{IsHan})\\([a-zü\u00e0-\u01dc]{1,6}\\)");
  private static final char[] SIMPLE = table();

  /** Those that change; asked for every character, and far smaller than the table. */
  private static final long[] CHANGED = new long[1 << (Character.SIZE - 6)];

  static {
    for (char c = 0; c < SIMPLE.length - 1; c++) {
      CHANGED[c >>> 6] |= SIMPLE[c] == c ? 0 : 1L << c;
    }
  }

  /** All characters that become an opening bracket. */
  private static final String OPENINGS = openings();

  private Script() {}

  private static String openings() {
    StringBuilder openings = new StringBuilder();
    for (char c = 0; c < SIMPLE.length - 1; c++) {
      if (SIMPLE[c] == '(') {
        openings.append(c);
      }
    }
    return openings.toString();
  }

  /** The same character in simplified script and half width; a gloss needs its whole text. */
  public static char simplified(char c) {
    return SIMPLE[c];
  }

  /** Whether the letters of a text are those of its simplified form, so that nothing was told. */
  public static boolean isSimplified(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPlain(c)) {
        continue;
      }
      char plain = SIMPLE[c];
      boolean gloss =
          plain == '(' && i + 1 < text.length() && Character.isLowerCase(text.charAt(i + 1));
      boolean letter = c != plain && (Character.isLetter(c) || Character.isLetter(plain));
      if (gloss || letter) {
        return false;
      }
    }
    return true;
  }

  /** The same text in simplified characters. */
  public static String simplified(String text) {
    int at = 0;
    while (at < text.length() && isPlain(text.charAt(at))) {
      at++;
    }
    return at == text.length() ? text : changed(text);
  }

  /** Whether a bracket opens before a small letter, so that more than single characters change. */
  public static boolean mayHoldGloss(String text) {
    for (int i = 0; i < OPENINGS.length(); i++) {
      char opening = OPENINGS.charAt(i);
      for (int at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at + 1)) {
        if (at + 1 < text.length() && Character.isLowerCase(text.charAt(at + 1))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Neither changed nor the beginning of a gloss. */
  private static boolean isPlain(char c) {
    return (CHANGED[c >>> 6] >>> c & 1) == 0 && c != '(';
  }

  private static String changed(String text) {
    char[] chars = text.toCharArray();
    boolean gloss = false;
    for (int i = 0; i < chars.length; i++) {
      char plain = SIMPLE[chars[i]];
      gloss |= plain == '(' && i + 1 < chars.length && Character.isLowerCase(chars[i + 1]);
      chars[i] = plain;
    }
    String result = new String(chars);
    return gloss ? PINYIN.matcher(result).replaceAll("") : result;
  }

  private static char[] table() {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < table.length; c++) {
      table[c] = (char) c;
    }
    // The block of full-width forms repeats printable ASCII at a fixed distance.
    for (char c = '！'; c <= '～'; c++) {
      table[c] = (char) (c - '！' + '!');
    }
    table['\u3000'] = ' ';
    table['\u00a0'] = ' ';
    for (String[] row : ReferenceFile.rows("simplified.csv")) {
      table[row[0].charAt(0)] = row[1].charAt(0);
    }
    return table;
  }
}
