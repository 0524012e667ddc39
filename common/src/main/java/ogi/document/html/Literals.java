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
      int kind = c > '`' ? -1 : QUOTES.indexOf(c);
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
    int escape = text.indexOf('\\');
    if (escape < 0) {
      return text;
    }
    // What an escape stands for is shorter than the escape.
    char[] plain = new char[text.length()];
    int length = 0;
    int at = 0;
    while (escape >= 0 && escape + 1 < text.length()) {
      text.getChars(at, escape, plain, length);
      length += escape - at;
      char c = text.charAt(escape + 1);
      int digits = c == 'u' ? 4 : c == 'x' ? 2 : 0;
      int code = hex(text, escape + 2, digits);
      plain[length++] = code >= 0 ? (char) code : meaning(c);
      at = escape + 2 + (code >= 0 ? digits : 0);
      escape = text.indexOf('\\', at);
    }
    text.getChars(at, text.length(), plain, length);
    return new String(plain, 0, length + text.length() - at);
  }

  /** What a character after a backslash stands for. */
  private static char meaning(char c) {
    return switch (c) {
      case 'n', 'r' -> '\n';
      case 't' -> '\t';
      case 'b', 'f', 'v', '\n' -> ' ';
      default -> c;
    };
  }

  /** The code that so many hexadecimal digits stand for; -1 when they are none. */
  private static int hex(String text, int from, int digits) {
    if (digits == 0 || from + digits > text.length()) {
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
