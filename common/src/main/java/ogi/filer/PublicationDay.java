package ogi.filer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day of publication that sites of governments put into the address of a page: {@code
 * t20220315_123.html}, {@code /2022/3/15/art_1}, {@code /202203/}. Of a month without a day it is
 * the first, so that nothing is taken for later than it was.
 */
public final class PublicationDay {
  private static final List<Pattern> DAYS =
      List.of(
          Pattern.compile("/t(20\\d\\d)([01]\\d)([0-3]\\d)_"),
          Pattern.compile("/(20\\d\\d)/(\\d{1,2})/(\\d{1,2})/(?:art_|content_|\\d)"),
          Pattern.compile("/(20\\d\\d)-([01]\\d)[-/]([0-3]\\d)/"),
          Pattern.compile("/(20\\d\\d)([01]\\d)([0-3]\\d)/"),
          Pattern.compile("/(20\\d\\d)([01]\\d)()/"));

  private PublicationDay() {}

  /** The day in the address; empty when it has none that is a day. */
  public static Optional<LocalDate> find(String url) {
    for (Pattern pattern : DAYS) {
      Matcher matcher = pattern.matcher(url);
      if (matcher.find()) {
        return day(matcher);
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(Matcher found) {
    int day = found.group(3).isEmpty() ? 1 : Integer.parseInt(found.group(3));
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)), day));
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }
}
