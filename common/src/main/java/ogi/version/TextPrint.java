package ogi.version;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
 * @param numbers the numbers in the text that are no year and no usual part of a date, ascending
 */
public record TextPrint(List<Integer> wording, List<Integer> numbers) implements Serializable {
  private static final int SHINGLE = 8;
  private static final Pattern NUMBER = Pattern.compile("(?<![\\d.〔第])\\d{1,7}(?![\\d.〕年月日号])");

  /** Nearly every sentence is the same. */
  private static final double ALIKE = 0.85;

  public TextPrint {
    wording = List.copyOf(wording);
    numbers = List.copyOf(numbers);
  }

  /** The print of a report's prose. */
  public static TextPrint of(List<Report.Sentence> narrative) {
    StringBuilder text = new StringBuilder();
    TreeSet<Integer> numbers = new TreeSet<>();
    for (Report.Sentence sentence : narrative) {
      Matcher number = NUMBER.matcher(sentence.text());
      while (number.find()) {
        int value = Integer.parseInt(number.group());
        if (value > 0 && (value < 1949 || value > 2100)) {
          numbers.add(value);
        }
      }
      sentence.text().chars().filter(TextPrint::counts).forEach(c -> text.append((char) c));
    }
    Set<String> shingles = new HashSet<>();
    for (int at = 0; at + SHINGLE <= text.length(); at++) {
      shingles.add(text.substring(at, at + SHINGLE));
    }
    return new TextPrint(MinHash.of(shingles), List.copyOf(numbers));
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
    double surprise = Surprise.of(shared.stream().map(BigDecimal::valueOf).toList());
    return new Agreement(shared.size(), all.size(), surprise).copied();
  }
}
