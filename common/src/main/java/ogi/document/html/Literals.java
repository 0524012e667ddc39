package ogi.document.html;

import java.util.ArrayList;
import java.util.List;

/**
 * The strings in a script or a JSON text. Nothing is run; quotes and escapes are all that counts.
 */
final class Literals {
  private static final String QUOTES = "\"'`";

  private final String code;
  private final List<String> found = new ArrayList<>();

  /**
   * Per kind of quote: no string of that kind begins before here, since the last one had no end.
   */
  private final int[] closedUntil = new int[QUOTES.length()];

  private Literals(String code) {
    this.code = code;
  }

  /** What stands between quotes, in order, with escapes resolved once. */
  static List<String> of(String code) {
    Literals literals = new Literals(code);
    literals.scan();
    return literals.found;
  }

  private void scan() {
    int at = 0;
    while (at < code.length()) {
      char c = code.charAt(at);
      int kind = QUOTES.indexOf(c);
      int end = kind >= 0 && at >= closedUntil[kind] ? end(at + 1, kind) : -1;
      if (end >= 0) {
        found.add(unescaped(code.substring(at + 1, end)));
        at = end;
      }
      at++;
    }
  }

  /**
   * Where the string ends; only a template runs over lines, so a stray quote ends with its line.
   */
  private int end(int from, int kind) {
    char quote = QUOTES.charAt(kind);
    int i = from;
    while (i < code.length()) {
      char c = code.charAt(i);
      if (c == quote) {
        return i;
      }
      if (c == '\\') {
        i++;
      } else if (c == '\n' && quote != '`') {
        break;
      }
      i++;
    }
    closedUntil[kind] = i;
    return -1;
  }

  /** With the escapes of JavaScript and JSON resolved once. */
  static String unescaped(String text) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c != '\\' || at + 1 == text.length()) {
        plain.append(c);
        at++;
      } else {
        at = escape(text, at + 1, plain);
      }
    }
    return plain.toString();
  }

  private static int escape(String text, int at, StringBuilder plain) {
    char c = text.charAt(at);
    switch (c) {
      case 'n', 'r' -> plain.append('\n');
      case 't' -> plain.append('\t');
      case 'b', 'f', 'v', '\n' -> plain.append(' ');
      case 'u', 'x' -> {
        int digits = c == 'u' ? 4 : 2;
        int code = hex(text, at + 1, digits);
        if (code >= 0) {
          plain.append((char) code);
          return at + 1 + digits;
        }
        plain.append(c);
      }
      default -> plain.append(c);
    }
    return at + 1;
  }

  private static int hex(String text, int from, int digits) {
    if (from + digits > text.length()) {
      return -1;
    }
    int code = 0;
    for (int i = from; i < from + digits; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      code = code * 16 + digit;
    }
    return code;
  }
}
