package ogi.narrative;

import java.util.ArrayList;
import java.util.List;
import ogi.report.Report;

/**
 * One sentence of the prose, taken apart.
 *
 * @param line line of the source
 * @param start place of its first character in the line, from 0
 * @param raw as found, cut to {@link Narrative#LONGEST}
 * @param text half-width, with the titles of documents (《…》) blanked out; as long as {@code raw}
 * @param clauses its clauses in order
 */
record Statement(int line, int start, String raw, String text, List<Clause> clauses) {
  private static final String ENDS = "。！？!?";
  private static final String PAUSES = "，,；;：:、（）()";

  /**
   * The stretch between two marks of punctuation.
   *
   * @param opener the mark before it in half width, 、 for an enumeration, blank at the beginning
   * @param depth how many brackets it stands in
   * @param text its words
   * @param start its place in the sentence
   * @param mentions the quantities in it
   */
  record Clause(char opener, int depth, String text, int start, List<Mention> mentions) {}

  /**
   * A quantity with the words that lead to it.
   *
   * @param before words of the clause since its beginning or since the quantity before
   * @param after words of the clause behind it, up to the next quantity
   */
  record Mention(String before, Quantity quantity, String after) {}

  /** Place in the line, from 1, of a place in the sentence. */
  int offset(int at) {
    return start + at + 1;
  }

  String quote() {
    return raw.strip();
  }

  boolean has(String... words) {
    return contains(text, words);
  }

  /** Place of the first of some words in the sentence, from 0; 0 when there is none. */
  int first(String... words) {
    int first = text.length();
    for (String word : words) {
      int at = text.indexOf(word);
      first = at >= 0 ? Math.min(first, at) : first;
    }
    return first == text.length() ? 0 : first;
  }

  static boolean contains(String text, String... words) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The sentences of one line that may claim something; each at most {@link Narrative#LONGEST}
   * characters of it.
   */
  static List<Statement> of(Report.Sentence sentence) {
    List<Statement> statements = new ArrayList<>();
    String all = sentence.text();
    int start = 0;
    for (int at = 0; at <= all.length(); at++) {
      if (at == all.length() || ENDS.indexOf(all.charAt(at)) >= 0) {
        String raw = all.substring(start, Math.min(at, start + Narrative.LONGEST));
        if (mayClaim(raw)) {
          String text = blankTitles(halfWidth(raw));
          statements.add(new Statement(sentence.line(), start, raw, text, clauses(text)));
        }
        start = at + 1;
      }
    }
    return statements;
  }

  /** Whether a sentence has a digit, or words that tell of none; most have neither. */
  private static boolean mayClaim(String raw) {
    for (int at = 0; at < raw.length(); at++) {
      char c = raw.charAt(at);
      boolean digit = c >= '0' && c <= '9' || c >= '０' && c <= '９';
      if (digit || c == '申' || c == '费' || c == '诉' || c == '复') {
        return true;
      }
    }
    return false;
  }

  private static String halfWidth(String text) {
    StringBuilder out = null;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c >= '０' && c <= '９' || c == '％' || c == '．' || c == '－') {
        out = out == null ? new StringBuilder(text) : out;
        out.setCharAt(at, (char) (c - 0xFEE0));
      }
    }
    return out == null ? text : out.toString();
  }

  private static String blankTitles(String text) {
    if (text.indexOf('《') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int depth = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      depth += c == '《' ? 1 : 0;
      out.append(depth > 0 ? ' ' : c);
      depth -= c == '》' && depth > 0 ? 1 : 0;
    }
    return out.toString();
  }

  private static List<Clause> clauses(String text) {
    List<Quantity> quantities = NumberScanner.scan(text);
    List<Clause> clauses = new ArrayList<>();
    int next = 0;
    int start = 0;
    int depth = 0;
    char opener = ' ';
    for (int at = 0; at <= text.length(); at++) {
      boolean end = at == text.length();
      if (!end && (PAUSES.indexOf(text.charAt(at)) < 0 || insideNumber(quantities, next, at))) {
        continue;
      }
      int from = next;
      while (next < quantities.size() && quantities.get(next).start() < at) {
        next++;
      }
      clauses.add(clause(text, start, at, opener, depth, quantities.subList(from, next)));
      if (!end) {
        opener = mark(text.charAt(at));
        depth = Math.max(0, depth + (opener == '(' ? 1 : opener == ')' ? -1 : 0));
        start = at + 1;
      }
    }
    return clauses;
  }

  /** Whether the mark is the separator of thousands inside one of the quantities to come. */
  private static boolean insideNumber(List<Quantity> quantities, int next, int at) {
    for (int index = next; index < quantities.size(); index++) {
      Quantity quantity = quantities.get(index);
      if (quantity.start() > at) {
        return false;
      }
      if (at < quantity.end()) {
        return true;
      }
    }
    return false;
  }

  private static Clause clause(
      String text, int start, int end, char opener, int depth, List<Quantity> quantities) {
    List<Mention> mentions = new ArrayList<>();
    int from = start;
    for (int index = 0; index < quantities.size(); index++) {
      Quantity quantity = quantities.get(index);
      int until = index + 1 < quantities.size() ? quantities.get(index + 1).start() : end;
      mentions.add(
          new Mention(
              text.substring(from, quantity.start()),
              quantity,
              text.substring(quantity.end(), until)));
      from = quantity.end();
    }
    return new Clause(opener, depth, text.substring(start, end), start, List.copyOf(mentions));
  }

  private static char mark(char c) {
    return switch (c) {
      case '，' -> ',';
      case '；' -> ';';
      case '：' -> ':';
      case '（' -> '(';
      case '）' -> ')';
      default -> c;
    };
  }
}
