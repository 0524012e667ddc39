package ogi.version;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ogi.report.Report;

/**
 * What of a report's prose is compared: a sketch of its wording, digits included, and the numbers
 * in it. Townships of one county often share a text that their county wrote for them; only the
 * numbers show whether one took the report of another.
 *
 * @param wording sketch of all runs of eight characters
 * @param keys what a text has of its own, whatever template its sentences follow: a few of its
 *     numbers together, each with the words before it
 * @param numbers the numbers in the text that are no year and no usual part of a date, ascending
 */
public record TextPrint(List<Integer> wording, List<String> keys, List<Integer> numbers)
    implements Serializable {
  private static final int SHINGLE = 8;
  private static final int WORDS_BEFORE = 6;

  /** Smaller numbers stand in the sentences of the form: its items, one request, two reviews. */
  private static final int FEWEST = 10;

  private static final Pattern NUMBER = Pattern.compile("(?<![\\d.〔第])\\d{1,7}(?![\\d.〕年月日号])");

  /** Nearly every sentence is the same. */
  private static final double ALIKE = 0.85;

  public TextPrint {
    wording = List.copyOf(wording);
    keys = List.copyOf(keys);
    numbers = List.copyOf(numbers);
  }

  /** The print of a report's prose. */
  public static TextPrint of(List<Report.Sentence> narrative) {
    StringBuilder text = new StringBuilder();
    TreeSet<Integer> numbers = new TreeSet<>();
    Map<String, BigDecimal> marks = new TreeMap<>();
    for (Report.Sentence sentence : narrative) {
      Matcher number = NUMBER.matcher(sentence.text());
      while (number.find()) {
        int value = Integer.parseInt(number.group());
        if (value > 0 && (value < 1949 || value > 2100)) {
          numbers.add(value);
          if (value >= FEWEST) {
            marks.put(mark(sentence.text(), number), BigDecimal.valueOf(value));
          }
        }
      }
      sentence.text().chars().filter(TextPrint::counts).forEach(c -> text.append((char) c));
    }
    Set<String> shingles = new HashSet<>();
    for (int at = 0; at + SHINGLE <= text.length(); at++) {
      shingles.add(text.substring(at, at + SHINGLE));
    }
    return new TextPrint(MinHash.of(shingles), RareKeys.of("t", marks), List.copyOf(numbers));
  }

  /** 主动公开信息: the words before a number. */
  private static String mark(String sentence, Matcher number) {
    return sentence.substring(Math.max(0, number.start() - WORDS_BEFORE), number.start());
  }

  private static double surprise(Collection<Integer> numbers) {
    return Surprise.of(
        numbers.stream().filter(number -> number >= FEWEST).map(BigDecimal::valueOf).toList());
  }

  private static boolean counts(int character) {
    return character >= '0' && character <= '9' || Character.isIdeographic(character);
  }

  /** Whether the text is the other's, wording and numbers, beyond what a template explains. */
  public boolean copied(TextPrint other) {
    if (MinHash.similarity(wording, other.wording) < ALIKE) {
      return false;
    }
    Set<Integer> shared = new TreeSet<>(numbers);
    shared.retainAll(other.numbers);
    Set<Integer> all = new TreeSet<>(numbers);
    all.addAll(other.numbers);
    return new Agreement(shared.size(), all.size(), surprise(shared)).copied();
  }
}
