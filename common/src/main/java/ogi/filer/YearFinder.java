package ogi.filer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import ogi.filer.FilerNote.Kind;
import ogi.filer.ReportYear.Source;

/**
 * The year a report covers. The period of the data is the truth; then the title, the sentences that
 * announce the report, the opening of the narrative, the collector, the address, the day of
 * publication there, and last the one year of which the prose speaks. A count that looks like a
 * year (受理2025件) is none, since a year must be followed by 年.
 */
final class YearFinder {
  static final Sought PERIOD =
      new Sought(
          "期时数周范",
          "(?:期限|时限|时间|数据|周期|范围)[^。;；]{0,20}?(20[0-3]\\d)年?1月?0?1日(?:起|开始)?[^。;；]{0,4}?"
              + "(?:至|到|-|—|~)(20[0-3]\\d)年?1?2?月?\\d{1,4}日");
  static final Sought BROKEN_PERIOD =
      new Sought("2", "(20[0-3]\\d)1{1,2}日起?至(20[0-3]\\d)12?3[01]日");
  private static final List<Sought> PERIODS = List.of(PERIOD, BROKEN_PERIOD);
  private static final Pattern OPENING =
      Pattern.compile(
          "^(?:\\(?[一二三四五六七\\d]{1,2}[)、.])*\\p{IsHan}{0,4}(20[0-3]\\d)年(?!\\d{1,2}月)(?:度|以来)?");
  private static final int SHORTEST_SENTENCE = 12;
  static final Sought SAID =
      new Sought(
          "2以综汇",
          "(20[0-3]\\d)年度?(?:本级)?(?:政府)?信息公开(?:工作)?(?:总体)?情况|以(20[0-3]\\d)年度[^。;；]{0,30}年度报告为基础"
              + "|(?:综合|汇总)(20[0-3]\\d)年度[^。;；]{0,40}(?:编制|而成)");
  private static final List<String> SAID_WORDS = List.of("公开", "综合", "汇总");
  private static final Pattern WHOLE_YEAR =
      Pattern.compile("(?<!\\d)(20[0-3]\\d)年(?:度|全年|[,，]我|[,，]全)(?!\\d)");
  private static final Pattern IN_ADDRESS =
      Pattern.compile("[?&](?:title|fbtime|year|nd)=(20[0-3]\\d)(?:$|&)");

  /** A day of publication in an address, in the months in which reports are due. */
  private static final Pattern PUBLISHED =
      Pattern.compile("(?<!\\d)(20[0-3]\\d)[-/]?0[1-4](?:[-/]?[0-3]\\d)?(?=[/_.?&-]|$)");

  private static final Pattern ANY = Pattern.compile("(?<!\\d)(20[0-3]\\d)年");

  private static final long YEAR = Signs.mark("20年");
  private static final long DAY_OF_YEAR = Signs.mark("20日");

  /** 情况, 基础, 编制 or 而成: each way to say the year ends with one of them. */
  private static final long OF_SAID = Signs.mark("情础编而");

  private YearFinder() {}

  static Optional<ReportYear> find(
      List<Phrase> phrases, Narrative text, String url, List<FilerNote> notes) {
    Optional<ReportYear> period = period(text);
    Optional<ReportYear> title = of(phrases, Source.TITLE, Phrase.Source.TITLE);
    Optional<ReportYear> announced =
        of(phrases, Source.TEXT, Phrase.Source.ANNOUNCEMENT, Phrase.Source.COMPILER)
            .or(() -> said(text));
    Optional<ReportYear> opening = opening(text);
    Optional<ReportYear> said = announced.or(() -> opening);
    Optional<ReportYear> outside =
        of(phrases, Source.COLLECTOR, Phrase.Source.COLLECTOR_TITLE)
            .or(() -> of(phrases, Source.URL, Phrase.Source.URL))
            .or(() -> address(url));
    conflict(List.of(period, title, said, opening, address(url)), notes);
    Optional<ReportYear> year =
        period
            .or(() -> title)
            .or(() -> said)
            .or(() -> outside)
            .or(() -> published(url))
            .or(() -> spokenOf(text));
    noteSource(year, notes);
    return year;
  }

  /** The first year that the text names at all, for the names of places at the time; 0 for none. */
  static int anyIn(Narrative text) {
    Matcher year = ANY.matcher(text.whole());
    return year.find() ? Integer.parseInt(year.group(1)) : 0;
  }

  private static void noteSource(Optional<ReportYear> year, List<FilerNote> notes) {
    if (year.isEmpty()) {
      notes.add(new FilerNote(Kind.YEAR_MISSING, "", 0));
      return;
    }
    ReportYear found = year.get();
    if (found.source() == Source.TEXT) {
      notes.add(new FilerNote(Kind.YEAR_FROM_TEXT, found.year() + "年", found.line()));
    } else if (found.source() != Source.PERIOD && found.source() != Source.TITLE) {
      notes.add(new FilerNote(Kind.YEAR_FROM_URL, found.year() + "年", 0));
    }
  }

  private static void conflict(List<Optional<ReportYear>> found, List<FilerNote> notes) {
    int first = 0;
    for (Optional<ReportYear> each : found) {
      int year = each.map(ReportYear::year).orElse(first);
      first = first == 0 ? year : first;
      if (year != first) {
        String what = first + "年 / " + year + "年";
        notes.add(new FilerNote(Kind.YEAR_CONFLICT, what, each.get().line()));
        return;
      }
    }
  }

  private static Optional<ReportYear> of(
      List<Phrase> phrases, Source source, Phrase.Source... from) {
    for (Phrase phrase : phrases) {
      if (phrase.year() > 0 && List.of(from).contains(phrase.source())) {
        return Optional.of(new ReportYear(phrase.year(), source, phrase.line()));
      }
    }
    return Optional.empty();
  }

  private static Optional<ReportYear> period(Narrative text) {
    for (Line line : text.lines()) {
      boolean may = line.mayHoldAll(DAY_OF_YEAR) && hasPeriod(line.text());
      List<Sought> patterns = may ? PERIODS : List.of();
      for (Sought pattern : patterns) {
        Optional<Matcher> found = pattern.find(line.text(), 0);
        if (found.isPresent()) {
          boolean oneYear = found.get().group(1).equals(found.get().group(2));
          int year = Integer.parseInt(found.get().group(2));
          if (oneYear && ReportYear.plausible(year)) {
            return Optional.of(new ReportYear(year, Source.PERIOD, line.number()));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The one year of which a text speaks as a whole year (2019年度，通过网站发布), and of no other. */
  private static Optional<ReportYear> spokenOf(Narrative text) {
    Optional<ReportYear> spoken = Optional.empty();
    for (Line line : text.outsideTables()) {
      if (!line.mayHoldAll(YEAR)) {
        continue;
      }
      Matcher matcher = WHOLE_YEAR.matcher(line.text());
      while (matcher.find()) {
        int year = Integer.parseInt(matcher.group(1));
        if (spoken.filter(other -> other.year() != year).isPresent()) {
          return Optional.empty();
        }
        spoken = spoken.or(() -> Optional.of(new ReportYear(year, Source.TEXT, line.number())));
      }
    }
    return spoken.filter(found -> ReportYear.plausible(found.year()));
  }

  private static boolean hasAny(String line, List<String> words) {
    for (String word : words) {
      if (line.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasPeriod(String words) {
    int end = words.lastIndexOf('日');
    return end > 0 && words.lastIndexOf("20", end) > 0 && words.indexOf("日") < end;
  }

  /** 围绕2020年度政府信息公开工作情况编制, 以2016年度…年度报告为基础. */
  private static Optional<ReportYear> said(Narrative text) {
    for (Line line : text.lines()) {
      boolean may = line.mayHoldAll(YEAR) && line.mayHoldAny(OF_SAID);
      if (!may || !line.text().contains("20") || !hasAny(line.text(), SAID_WORDS)) {
        continue;
      }
      Optional<Matcher> found = SAID.find(line.text(), 0);
      if (found.isPresent()) {
        int year = Integer.parseInt(digits(found.get()));
        if (ReportYear.plausible(year)) {
          return Optional.of(new ReportYear(year, Source.TEXT, line.number()));
        }
      }
    }
    return Optional.empty();
  }

  private static String digits(Matcher found) {
    return IntStream.rangeClosed(1, found.groupCount())
        .mapToObj(found::group)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow();
  }

  /** The first sentence of the narrative that begins with a year. */
  private static Optional<ReportYear> opening(Narrative text) {
    for (Line line : text.lines()) {
      boolean may = line.length() > SHORTEST_SENTENCE && line.mayHoldAll(YEAR);
      if (!may || !line.text().contains("20")) {
        continue;
      }
      Matcher matcher = OPENING.matcher(line.text());
      if (matcher.lookingAt()) {
        int year = Integer.parseInt(matcher.group(1));
        if (ReportYear.plausible(year) && !line.text().contains("报告")) {
          return Optional.of(new ReportYear(year, Source.TEXT, line.number()));
        }
      }
    }
    return Optional.empty();
  }

  /** Reports are published in the first months of the next year. */
  private static Optional<ReportYear> published(String url) {
    Matcher matcher = PUBLISHED.matcher(url);
    if (matcher.find() && ReportYear.plausible(Integer.parseInt(matcher.group(1)) - 1)) {
      int year = Integer.parseInt(matcher.group(1)) - 1;
      return Optional.of(new ReportYear(year, Source.PUBLICATION, 0));
    }
    return Optional.empty();
  }

  private static Optional<ReportYear> address(String url) {
    Matcher matcher = IN_ADDRESS.matcher(url);
    if (matcher.find() && ReportYear.plausible(Integer.parseInt(matcher.group(1)))) {
      return Optional.of(new ReportYear(Integer.parseInt(matcher.group(1)), Source.URL, 0));
    }
    return Optional.empty();
  }
}
