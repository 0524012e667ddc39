package ogi.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

/**
 * Markup that a page keeps in the strings of a script or in JSON, to be shown by a program.
 *
 * @param title value of the string named {@code title} beside it, or empty
 * @param markup the markup, its parts joined in order
 */
record Embedded(String title, String markup) {
  /** JSON within a string within a script, and once more by a careless program. */
  private static final int MOST_ESCAPES = 3;

  /** Shorter strings are pieces of a layout. */
  private static final int SHORTEST = 40;

  /** The markup in the strings of a script; its markup is empty when there is none. */
  static Embedded inCode(String code) {
    List<String> markup = new ArrayList<>();
    String title = "";
    List<String> strings = Literals.of(code);
    for (int i = 0; i < strings.size(); i++) {
      String text = resolved(strings.get(i));
      boolean named = i > 0 && strings.get(i - 1).equalsIgnoreCase("title");
      if (named && title.isEmpty() && text.indexOf('<') < 0) {
        title = text;
      } else if (isMarkup(text)) {
        markup.add(text);
      }
    }
    String joined = markup.size() == 1 ? markup.get(0) : String.join("", markup);
    return new Embedded(title, joined.length() < SHORTEST ? "" : joined);
  }

  /** The markup of a text that is the inside of a string, its quotes lost. */
  static Embedded inEscaped(String text) {
    return new Embedded("", resolved(text));
  }

  /** Every reading of a text that may hold markup as strings or as escaped text. */
  static List<Embedded> all(String text) {
    List<Embedded> all = new ArrayList<>();
    Embedded strings = inCode(text);
    if (!strings.markup().isEmpty()) {
      all.add(strings);
    }
    all.add(inEscaped(text));
    return all;
  }

  /** Whether a page's source is itself the inside of a string or JSON. */
  static boolean isEscaped(String source) {
    int start = 0;
    while (start < source.length() && source.charAt(start) <= ' ') {
      start++;
    }
    boolean json = source.startsWith("{", start) || source.startsWith("[", start);
    boolean escapes = source.indexOf('\\') >= 0;
    return json || escapes && !isWholePage(source) && showsMoreEscapesThanMarkup(source);
  }

  private static boolean isWholePage(String source) {
    return Stream.of("<html", "<script", "<body", "<HTML", "<SCRIPT", "<BODY")
        .anyMatch(source::contains);
  }

  private static boolean showsMoreEscapesThanMarkup(String source) {
    return exceeds(source, "<\\/", "</")
        || exceeds(source, "=\\\"", "=\"")
        || exceeds(source, "\\u003c", "<")
        || exceeds(source, "\\u003C", "<");
  }

  private static boolean exceeds(String source, String escaped, String plain) {
    return source.contains(escaped) && count(source, escaped) > count(source, plain);
  }

  private static int count(String source, String part) {
    int count = 0;
    for (int at = source.indexOf(part); at >= 0; at = source.indexOf(part, at + part.length())) {
      count++;
    }
    return count;
  }

  private static String resolved(String text) {
    String plain = text;
    for (int i = 0; i < MOST_ESCAPES && showsEscapes(plain); i++) {
      plain = Literals.unescaped(plain);
    }
    boolean entities = plain.indexOf('<') < 0 && plain.contains("&lt;");
    return entities ? Parser.unescapeEntities(plain, false) : plain;
  }

  private static boolean showsEscapes(String text) {
    return text.indexOf('\\') >= 0
        && (text.contains("\\u003c")
            || text.contains("\\u003C")
            || text.contains("\\x3c")
            || text.contains("\\x3C")
            || text.contains("<\\/")
            || text.contains("=\\\""));
  }

  private static boolean isMarkup(String text) {
    return text.indexOf('<') >= 0 && text.indexOf('>') >= 0;
  }
}
