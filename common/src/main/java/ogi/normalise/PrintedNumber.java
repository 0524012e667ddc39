package ogi.normalise;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ogi.form.Unit;

/**
 * The text of one cell, read as a figure.
 *
 * @param kind number, placeholder or something else
 * @param number the number as printed, before any change of unit; present exactly for a number
 * @param unit unit printed inside the cell (元, 万元, 件 …), or empty
 * @param rewritten whether more than plain digits was printed (separators, signs, full width …)
 */
public record PrintedNumber(
    Kind kind, Optional<BigDecimal> number, String unit, boolean rewritten) {
  /** What a cell's text can be. */
  public enum Kind {
    NUMBER,
    PLACEHOLDER,
    TEXT
  }

  /** What is no figure. */
  static final PrintedNumber TEXT = new PrintedNumber(Kind.TEXT, Optional.empty(), "", false);

  private static final PrintedNumber PLACEHOLDER =
      new PrintedNumber(Kind.PLACEHOLDER, Optional.empty(), "", false);

  /** Longer texts are no figures; the longest count met has eight digits. */
  private static final int LONGEST = 32;

  private static final int MOST_DIGITS = 15;

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:(减少|增加|[+\\-—–减增]) ?)?(\\d{1,15}|\\d{1,3}(?:[, ]\\d{3}){1,4})(\\.\\d{1,6})?"
              + " ?(万元|元|万|亿元|件|条|项|个|次|份|宗)?");
  private static final Set<String> MINUS = Set.of("-", "—", "–", "减", "减少");

  /** Signs and marks that begin with a Han character begin with one of these. */
  private static final String FIRST_WORDS = "减減增无未不";

  /** The Han characters of signs, units and marks, in either script. */
  private static final String WORDS = "减減少增加万萬亿元件条项个次份宗无未统计不适用";

  /** Marks of one character. */
  private static final String MARKS = "/\\-—–_无";

  private static final Pattern MARK = Pattern.compile("[/\\\\\\-—–_]{1,3}|无|未统计|不适用");
  private static final BigDecimal YUAN_PER_WAN = BigDecimal.valueOf(10_000);
  private static final BigDecimal WAN_PER_YI = BigDecimal.valueOf(10_000);

  /** Most figures are small, and many are the same. */
  private static final PrintedNumber[] SMALL = new PrintedNumber[1000];

  static {
    Arrays.setAll(SMALL, number -> plain(BigDecimal.valueOf(number)));
  }

  /** Reads the text of a cell; never fails. */
  static PrintedNumber parse(String text) {
    PrintedNumber count = count(text);
    if (count != null) {
      return count;
    }
    if (text.isEmpty() || text.length() > LONGEST || hasWord(text)) {
      return TEXT;
    }
    if (text.length() == 1 && MARKS.indexOf(text.charAt(0)) >= 0) {
      return PLACEHOLDER;
    }
    String normal =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .replace('−', '-')
            .replace('﹣', '-')
            .replace("?", "")
            .replace("減", "减")
            .replace("萬", "万")
            .replace('\u00a0', ' ')
            .strip();
    Matcher matcher = NUMBER.matcher(normal);
    if (matcher.matches()) {
      return number(text, matcher);
    }
    return MARK.matcher(normal).matches() ? PLACEHOLDER : TEXT;
  }

  /** Nothing but digits of either width, as nearly all figures are; null for any other text. */
  static PrintedNumber count(String text) {
    if (text.isEmpty() || text.length() > MOST_DIGITS) {
      return null;
    }
    long number = 0;
    boolean wide = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      wide |= c >= '０';
      int digit = c - (c >= '０' ? '０' : '0');
      if (digit < 0 || digit > 9) {
        return null;
      }
      number = number * 10 + digit;
    }
    PrintedNumber plain =
        number < SMALL.length ? SMALL[(int) number] : plain(BigDecimal.valueOf(number));
    return wide ? new PrintedNumber(Kind.NUMBER, plain.number(), "", true) : plain;
  }

  /**
   * Whether a letter stands in it that neither figure nor mark has, or a bracket begins it. Spares
   * most texts the pattern.
   */
  private static boolean hasWord(String text) {
    char first = text.charAt(0);
    if (first == '（' || isHan(first) && FIRST_WORDS.indexOf(first) < 0) {
      return true;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean latin = c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
      if (latin || isHan(c) && WORDS.indexOf(c) < 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHan(char c) {
    return c >= '\u4e00' && c <= '\u9fa5';
  }

  private static PrintedNumber number(String text, Matcher matcher) {
    String digits = matcher.group(2).replace(",", "").replace(" ", "");
    String fraction = matcher.group(3) == null ? "" : matcher.group(3);
    BigDecimal number = new BigDecimal(digits + fraction);
    String sign = matcher.group(1);
    if (sign != null && MINUS.contains(sign)) {
      number = number.negate();
    }
    String unit = matcher.group(4) == null ? "" : matcher.group(4);
    boolean plain = text.equals(digits + fraction);
    return new PrintedNumber(Kind.NUMBER, Optional.of(number), unit, !plain);
  }

  private static PrintedNumber plain(BigDecimal number) {
    return new PrintedNumber(Kind.NUMBER, Optional.of(number), "", false);
  }

  boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  /** A figure or a mark in the place of one. */
  boolean fillsACell() {
    return kind != Kind.TEXT;
  }

  /** The number in the unit of its cell: yuan become 万元, everything else stays as printed. */
  BigDecimal in(Unit cellUnit) {
    BigDecimal printed = number.orElseThrow();
    if (cellUnit != Unit.WAN_YUAN) {
      return printed;
    }
    return switch (unit) {
      case "元" -> printed.divide(YUAN_PER_WAN);
      case "亿元" -> printed.multiply(WAN_PER_YI);
      default -> printed;
    };
  }
}
