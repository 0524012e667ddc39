package ogi.filer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that may name the filer, with the year that stands in them.
 *
 * @param body what may be the name: years, brackets of titles and introducing verbs removed
 * @param year the year beside it, 0 when there is none
 * @param source where it stands
 * @param line line of the source, 0 when it is not in the text
 * @param found the words as they are compared
 */
record Phrase(String body, int year, Source source, int line, String found) {
  /** Places where a filer is named, from the most to the least trusted. */
  enum Source {
    TITLE,
    ANNOUNCEMENT,
    COLLECTOR_TITLE,
    COMPILER,
    CONTACT,
    SUBJECT,
    PUBLISHER,
    /** A web site that bears the name of a body: 铜陵市地震局官网. */
    SITE,
    URL
  }

  private static final Pattern YEAR =
      Pattern.compile("(20[0-3]\\d|[二2][〇○零O0][〇○零一二三0-9][〇○零一二三四五六七八九0-9])年(?:度|份)?(?!\\d{1,2}月)");

  /** 国资委2020政府信息公开工作年度报告: a year that 年 was forgotten after. */
  private static final Pattern BARE_YEAR = Pattern.compile("(?<=\\p{IsHan})20[0-3]\\d$");

  /** Its four digits, and a line end behind them. */
  private static final int BARE_YEAR_WITHIN = 6;

  private static final Pattern DATE = Pattern.compile("20\\d\\d年\\d{1,2}月(?:\\d{1,2}日)?");
  private static final String NUMERALS = "〇一二三四五六七八九";

  /** Takes the year out of the words. */
  static Phrase of(String words, Source source, int line) {
    if (!mayHoldYear(words)) {
      return new Phrase(trimmed(called(words)), 0, source, line, words);
    }
    String text = words.indexOf('月') < 0 ? words : DATE.matcher(words).replaceAll("");
    boolean last = text.lastIndexOf("20") >= text.length() - BARE_YEAR_WITHIN;
    text = last ? BARE_YEAR.matcher(text).replaceAll("$0年") : text;
    Matcher year = YEAR.matcher(text);
    int found = 0;
    StringBuilder body = new StringBuilder();
    while (year.find()) {
      int value = number(year.group(1));
      if (ReportYear.plausible(value)) {
        found = value;
        year.appendReplacement(body, "");
      }
    }
    year.appendTail(body);
    return new Phrase(trimmed(called(body.toString())), found, source, line, words);
  }

  /** A year has 年 behind it, or ends the words. */
  private static boolean mayHoldYear(String words) {
    return words.indexOf('年') >= 0
        || !words.isEmpty() && Character.isDigit(words.charAt(words.length() - 1));
  }

  /** Without the short name that is told behind the name. */
  private static String called(String body) {
    int called = body.indexOf("(以下简称");
    return called > 0 ? body.substring(0, called) : body;
  }

  /** A year in digits of either script; 0 when it is none. */
  static int number(String text) {
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int digit = "○零O".indexOf(c) >= 0 ? 0 : NUMERALS.indexOf(c);
      digit = Character.isDigit(c) ? c - '0' : digit;
      if (digit < 0) {
        return 0;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  private static String trimmed(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && "《“\"'〈【(,，、:：.-—_>#*".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && "》”\"'〉】(,，、:：.-—_>的".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return text.substring(from, to);
  }
}
