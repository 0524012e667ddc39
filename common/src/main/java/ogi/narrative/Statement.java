package ogi.narrative;

import java.util.ArrayList;
import java.util.List;
import ogi.report.Report;

/** One sentence of the prose, taken apart as far as it is asked for. */
final class Statement {
  private static final long CLAIMS = Signs.DIGIT | Signs.mark("申费诉复");
  private static final long TITLES = Signs.mark("《");

  private final int line;
  private final int start;
  private final String raw;
  private final String text;
  private final long signs;

  /** Made when first asked for: hardly a sentence says more in numbers than a year. */
  private List<Clause> clauses;

  private Statement(int line, int start, String raw, long signs) {
    this.line = line;
    this.start = start;
    this.raw = raw;
    this.signs = signs;
    String half = Signs.any(signs, Signs.WIDE) ? halfWidth(raw) : raw;
    this.text = Signs.any(signs, TITLES) ? blankTitles(half) : half;
  }

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
   */
  record Mention(String before, Quantity quantity) {}

  /** Line of the source. */
  int line() {
    return line;
  }

  /** As found, cut to {@link Narrative#LONGEST}. */
  String raw() {
    return raw;
  }

  /** Half-width, with the titles of documents (《…》) blanked out; as long as {@link #raw}. */
  String text() {
    return text;
  }

  /** Its clauses in order. */
  List<Clause> clauses() {
    if (clauses == null) {
      clauses = Clauses.of(text);
    }
    return clauses;
  }

  /** Place in the line, from 1, of a place in the sentence. */
  int offset(int at) {
    return start + at + 1;
  }

  String quote() {
    return raw.strip();
  }

  /** Whether the sentence has all telling characters of a mark, and so may have their word. */
  boolean mayHave(long mark) {
    return Signs.all(signs, mark);
  }

  /** Whether the sentence has one of the telling characters of a mark. */
  boolean mayHaveAny(long mark) {
    return Signs.any(signs, mark);
  }

  boolean has(String word) {
    return text.contains(word);
  }

  boolean has(Words words) {
    return words.in(text);
  }

  /**
   * The sentences of one line that may claim something, since they have a digit or words that tell
   * of none; each at most {@link Narrative#LONGEST} characters of it.
   */
  static List<Statement> of(Report.Sentence sentence) {
    List<Statement> statements = List.of();
    String all = sentence.text();
    int start = 0;
    long signs = 0;
    for (int at = 0; at <= all.length(); at++) {
      long sign = at == all.length() ? Signs.END : Signs.of(all.charAt(at));
      signs |= sign;
      if (sign == Signs.END) {
        if (Signs.any(signs, CLAIMS)) {
          String raw = all.substring(start, Math.min(at, start + Narrative.LONGEST));
          statements = statements.isEmpty() ? new ArrayList<>() : statements;
          statements.add(new Statement(sentence.line(), start, raw, signs));
        }
        start = at + 1;
        signs = 0;
      }
    }
    return statements;
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
}
