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

  private Script() {}

  /** The same text in simplified characters. */
  public static String simplified(String text) {
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
