package ogi.filer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ogi.filer.Phrase.Source;

/** Finds titles and announcements, which name the filer of nearly every report. */
final class PhraseFinder {
  /** 某自治区形成了《2016年…年度报告》: the title in the brackets names nobody. */
  private static final Pattern MADE =
      Pattern.compile("(.{3,40}?)(?:认真|组织)?(?:编制|形成|撰写|制作)了?[《〈<].*");

  private static final Pattern VERB =
      Pattern.compile("(.{3,40}?)(?:认真|组织|现|特)?(?:将|就)?(?:向社会(?:公众)?)?(?:编制了?|公布|发布|关于).*");

  private static final String FIRST_OF_GENERIC = "本我全各2";
  private static final Pattern GENERIC =
      Pattern.compile("(?:本|我|全|各)(?:级|机关|单位|局|办|委|厅|区|县|市|镇|乡|街道|省|州|旗|部门).*|20.*|");
  private static final long OPEN = Signs.mark("公开");
  private static final long INFORMATION = Signs.mark("府信");
  private static final long REPORT = Signs.mark("报");
  private static final Line NONE = new Line(0, "");
  private static final int LONGEST_TITLE = 60;
  private static final int TITLE_WITHIN = 80;

  private PhraseFinder() {}

  /** Titles and announcements: nearly all reports are settled by them. */
  static List<Phrase> announced(Narrative text, FilerEvidence evidence) {
    List<Phrase> phrases = new ArrayList<>();
    titles(text, phrases);
    for (Line line : text.outsideTables()) {
      if (ReportWords.mayBeIn(line)) {
        reports(line.text(), Source.ANNOUNCEMENT, line.number(), phrases);
      }
    }
    reports(Line.flat(evidence.title()), Source.COLLECTOR_TITLE, 0, phrases);
    return phrases;
  }

  /** A title as found: its first line and, where it is broken, the lines that complete it. */
  static String printed(Phrase title, List<String> lines) {
    StringBuilder printed = new StringBuilder(lines.get(title.line() - 1).strip());
    for (int i = title.line(); i < lines.size() && !ReportWords.in(Line.flat(printed + "")); i++) {
      String next = lines.get(i).strip();
      printed.append(next.isEmpty() ? "" : " ").append(next);
    }
    return printed.toString();
  }

  /** Whether the words name nobody: 我局, 本机关. */
  static boolean generic(String body) {
    return body.isEmpty()
        || FIRST_OF_GENERIC.indexOf(body.charAt(0)) >= 0 && GENERIC.matcher(body).matches();
  }

  private static void titles(Narrative text, List<Phrase> phrases) {
    List<Line> lines = text.lines();
    for (int i = 0; i < Math.min(lines.size(), TITLE_WITHIN); i++) {
      Line line = lines.get(i);
      Line following = i + 1 < lines.size() ? lines.get(i + 1) : NONE;
      if (line.length() > LONGEST_TITLE || !mayBeTitle(line, following)) {
        continue;
      }
      String words = line.text();
      String next = following.text();
      boolean open = words.contains("公开") || next.contains("公开");
      if (!open && !words.contains("政府信") || !titleLike(words)) {
        continue;
      }
      if (!ReportWords.in(words) && next.length() <= LONGEST_TITLE && titleLike(next)) {
        words = broken(words, next) ? words + next : words;
      }
      List<Phrase> here = new ArrayList<>();
      reports(words, Source.TITLE, line.number(), here);
      phrases.addAll(here.isEmpty() ? List.of() : List.of(named(here.get(0), lines, i)));
    }
  }

  /** A title or its second line speaks of a report and of openness; most lines need no words. */
  private static boolean mayBeTitle(Line line, Line next) {
    boolean open = line.mayHoldAll(OPEN) || next.mayHoldAll(OPEN) || line.mayHoldAll(INFORMATION);
    return open && (line.mayHoldAny(REPORT) || next.mayHoldAny(REPORT));
  }

  /** Whether two lines are one title: only together they hold the words of a report. */
  private static boolean broken(String line, String next) {
    String words = line + next;
    if (!ReportWords.mayBeIn(words)) {
      return false;
    }
    return ReportWords.REPORT
        .find(words, 0)
        .filter(both -> both.start() < line.length() && both.end() > line.length())
        .isPresent();
  }

  /** A title without a name takes it from the line above: 栖霞区人民政府办公室⏎2021年度…报告. */
  private static Phrase named(Phrase title, List<Line> lines, int at) {
    if (!generic(title.body()) || at == 0) {
      return title;
    }
    String above = lines.get(at - 1).text();
    if (above.length() > LONGEST_TITLE / 2 || !titleLike(above) || ReportWords.in(above)) {
      return title;
    }
    Phrase name = Phrase.of(above, Source.TITLE, lines.get(at - 1).number());
    return new Phrase(
        name.body(), Math.max(title.year(), name.year()), Source.TITLE, name.line(), title.found());
  }

  private static boolean titleLike(String line) {
    return line.indexOf('。') < 0
        && line.indexOf(';') < 0
        && line.indexOf('>') < 0
        && !line.startsWith("一、")
        && !line.contains("根据《")
        && !line.contains("联系")
        && !line.contains("通知");
  }

  /** The words before each 政府信息公开工作年度报告 of a text. */
  static void reports(String text, Source source, int line, List<Phrase> phrases) {
    if (!ReportWords.mayBeIn(text)) {
      return;
    }
    Optional<Matcher> next = ReportWords.REPORT.find(text, 0);
    while (next.isPresent()) {
      Matcher report = next.get();
      String words = before(text, report.start(), ",，。;；《<〈");
      String body = ReportWords.withoutIntroduction(words);
      body = report.group().startsWith("政府") && body.endsWith("人民") ? body + "政府" : body;
      boolean notice = text.startsWith("有关", report.end()) || text.startsWith("格式", report.end());
      if (!notice) {
        Phrase phrase = Phrase.of(body, source, line);
        String clause = before(text, report.start(), ",，。;；");
        phrases.add(generic(phrase.body()) ? makerOf(phrase, words, clause) : phrase);
      }
      next = ReportWords.REPORT.find(text, report.end());
    }
  }

  /** What stands before an index, back to one of the marks. */
  private static String before(String text, int end, String marks) {
    int from = end;
    while (from > 0 && marks.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    return text.substring(from, end);
  }

  /** 海口市人民政府编制了2018年…报告, 民政局关于2023年…报告: the name stands before the verb. */
  private static Phrase makerOf(Phrase phrase, String words, String clause) {
    Matcher verb = VERB.matcher(words);
    Matcher made = MADE.matcher(clause);
    boolean found = verb.lookingAt();
    if (!found && !made.matches()) {
      return phrase;
    }
    String maker = found ? verb.group(1) : made.group(1);
    Phrase name = Phrase.of(maker, phrase.source(), phrase.line());
    return new Phrase(
        name.body(), Math.max(phrase.year(), name.year()), name.source(), name.line(), words);
  }
}
