package ogi.filer;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ogi.filer.Phrase.Source;

/** Finds the words that may name the filer, the most trusted first. */
final class PhraseFinder {
  /** The words 政府信息公开工作年度报告 in the variants met, garbled order included. */
  private static final Pattern REPORT =
      Pattern.compile(
          "(?:政府|政务)?信息公开(?:工作|情况)*(?:的)?"
              + "(?:告年度报|年度(?:工作)?报告?|年报|工作年度?报告?|报告)"
              + "|(?<=[区市县])公开年度报告");

  private static final Pattern INTRODUCTION =
      Pattern.compile(
          ".*(?:现将|特将|公布|发布|公开(?!发)|编制了|编制|制作了?|撰写了?|形成了?|关于|标题[:：]|名称[:：]|[>》】\\]|]|正文|现就)");
  private static final Pattern VERB =
      Pattern.compile("(.{3,40}?)(?:认真|组织|现|特)?(?:将|就)?(?:向社会(?:公众)?)?(?:编制了?|公布|发布|关于).*");
  private static final Pattern COMPILER =
      Pattern.compile(
          "由([^,，。;；:：由…]{3,40}?)(?:负责)?…?(?:组织编制|汇总|根据|依据|依照|按照|围绕|负责|编制|综合|结合|在|编写|(?=20\\d\\d年))");
  private static final Pattern CONTACT =
      Pattern.compile(
          "(?:请?(?:径)?与|请?和|请?向|请(?:直接)?联系[:：]?|联系单位[:：]?|(?:报告)?联系部门[:：]?|…)"
              + "([^,，。;；:：与和向]{3,40}?)(?:进行)?(?:联系|咨询|,?[(]?地址|,?[(]?通[信讯]地址|,?[(]?联系电话|[(](?!本级)|$)");
  private static final Pattern SUBJECT =
      Pattern.compile(
          "^(?:\\(?[一二三四五六七\\d]{1,2}[)、.])*(?:(?:今年以来|20\\d\\d年(?:度|以来)?)[,，]?)?(?:在[^,。;]{2,30}领导下,)?"
              + "([^,，。;；:：《》的]{2,36}?)(?:深入|全面|认真|坚持|严格|积极|按照|在(?!线)|以习近平|紧紧|紧扣|贯彻|切实"
              + "|围绕|持续|不断|共(?!青|和)|根据|始终|高度重视|扎实|进一步|着力|结合|大力|继续|主动|落实|牢固|政府信息公开|政务公开|信息公开|依据)");

  /** 以某市某区人民政府及其办公室名义, 以2016年度某区各机构的年度报告为基础, 现将某局2025年度报告公布. */
  private static final Pattern NAMED =
      Pattern.compile(
          "以([^,，。;；]{3,30}?人民政府)(?:及其办公室)?名义|以20\\d\\d年度([^,，。;；]{2,12}?[县区市旗])各[^,，。;；]{0,30}年度报告为基础"
              + "|现将([^,，。;；]{4,40}?)20\\d\\d年度…?[^,，。;；]{0,8}报告(?:予以|向)");

  /** 是某县人民政府贯彻落实条例的举措, 某街道办事处正式施行. */
  private static final Pattern AGENT =
      Pattern.compile(
          "是([^,，。;；:：]{3,30}?(?:人民政府|局|委员会|厅))(?:贯彻|落实|履行)"
              + "|^(?:20\\d\\d年[^,，。;；]{0,10}?起)?([^,，。;；:：]{3,30}?(?:街道办事处|人民政府|局|委员会|厅))正式(?:施行|实施)");

  private static final Pattern SITE =
      Pattern.compile("(\\p{IsHan}{3,20}(?:局|委员会|厅))(?:官方)?(?:门户)?(?:官网|网站|网页)");
  private static final Pattern GENERIC =
      Pattern.compile("(?:本|我|全|各)(?:级|机关|单位|局|办|委|厅|区|县|市|镇|乡|街道|省|州|旗|部门).*|20.*|");
  private static final int LONGEST_TITLE = 60;
  private static final int TITLE_WITHIN = 80;
  private static final int SHORTEST_SENTENCE = 12;

  private PhraseFinder() {}

  /** Titles and announcements: nearly all reports are settled by them. */
  static List<Phrase> announced(Narrative text, FilerEvidence evidence) {
    List<Phrase> phrases = new ArrayList<>();
    titles(text, phrases);
    for (Narrative.Line line : text.outsideTables()) {
      String words = line.text();
      if (words.indexOf('报') >= 0 && (words.contains("信息公开") || words.contains("公开年度报告"))) {
        reports(words, Source.ANNOUNCEMENT, line.number(), phrases);
      }
    }
    reports(Narrative.flat(evidence.title()), Source.COLLECTOR_TITLE, 0, phrases);
    return phrases;
  }

  /** All other words that may name the filer, best source first. */
  static List<Phrase> mentioned(Narrative text, FilerEvidence evidence) {
    List<Phrase> phrases = new ArrayList<>();
    for (Narrative.Line line : text.outsideTables()) {
      String words = line.text();
      if (words.indexOf('由') >= 0
          && (words.contains("编") || words.contains("汇总") || words.contains("组成"))) {
        add(COMPILER, line, Source.COMPILER, phrases);
      }
      if (words.contains("名义") || words.contains("为基础") || words.contains("现将")) {
        add(NAMED, line, Source.COMPILER, phrases);
      }
      if (words.contains("正式") || words.contains("是")) {
        add(AGENT, line, Source.SUBJECT, phrases);
      }
      if (words.contains("联系")) {
        add(CONTACT, line, Source.CONTACT, phrases);
      }
      if (words.length() > SHORTEST_SENTENCE && line.number() < text.tablesFrom()) {
        add(SUBJECT, line, Source.SUBJECT, phrases);
      }
      if (words.contains("网")) {
        add(SITE, line, Source.SITE, phrases);
      }
    }
    outside(evidence, phrases);
    phrases.sort(Comparator.comparing(Phrase::source));
    return phrases;
  }

  /** A title as found: its first line and, where it is broken, the lines that complete it. */
  static String printed(Phrase title, List<String> lines) {
    StringBuilder printed = new StringBuilder(lines.get(title.line() - 1).strip());
    for (int i = title.line();
        i < lines.size() && !REPORT.matcher(Narrative.flat(printed + "")).find();
        i++) {
      String next = lines.get(i).strip();
      printed.append(next.isEmpty() ? "" : " ").append(next);
    }
    return printed.toString();
  }

  /** Whether the words name nobody: 我局, 本机关. */
  static boolean generic(String body) {
    return GENERIC.matcher(body).matches();
  }

  private static void titles(Narrative text, List<Phrase> phrases) {
    List<Narrative.Line> lines = text.lines();
    for (int i = 0; i < Math.min(lines.size(), TITLE_WITHIN); i++) {
      Narrative.Line line = lines.get(i);
      String words = line.text();
      String next = i + 1 < lines.size() ? lines.get(i + 1).text() : "";
      boolean may = words.indexOf('报') >= 0 || next.indexOf('报') >= 0;
      boolean open = words.contains("公开") || next.contains("公开");
      if (!may
          || !open && !words.contains("政府信")
          || words.length() > LONGEST_TITLE
          || !titleLike(words)) {
        continue;
      }
      if (!REPORT.matcher(words).find() && next.length() <= LONGEST_TITLE && titleLike(next)) {
        words = broken(words, next) ? words + next : words;
      }
      List<Phrase> here = new ArrayList<>();
      reports(words, Source.TITLE, line.number(), here);
      phrases.addAll(here.isEmpty() ? List.of() : List.of(named(here.get(0), lines, i)));
    }
  }

  /** Whether two lines are one title: only together they hold the words of a report. */
  private static boolean broken(String line, String next) {
    Matcher both = REPORT.matcher(line + next);
    return both.find() && both.start() < line.length() && both.end() > line.length();
  }

  /** A title without a name takes it from the line above: 栖霞区人民政府办公室⏎2021年度…报告. */
  private static Phrase named(Phrase title, List<Narrative.Line> lines, int at) {
    if (!generic(title.body()) || at == 0) {
      return title;
    }
    String above = lines.get(at - 1).text();
    if (above.length() > LONGEST_TITLE / 2 || !titleLike(above) || REPORT.matcher(above).find()) {
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
  private static void reports(String text, Source source, int line, List<Phrase> phrases) {
    Matcher report = REPORT.matcher(text);
    while (report.find()) {
      int from = report.start();
      while (from > 0 && ",，。;；《<〈".indexOf(text.charAt(from - 1)) < 0) {
        from--;
      }
      String words = text.substring(from, report.start());
      Matcher introduction = INTRODUCTION.matcher(words);
      String body = introduction.lookingAt() ? words.substring(introduction.end()) : words;
      body = report.group().startsWith("政府") && body.endsWith("人民") ? body + "政府" : body;
      boolean notice = text.startsWith("有关", report.end()) || text.startsWith("格式", report.end());
      if (!notice) {
        Phrase phrase = Phrase.of(body, source, line);
        phrases.add(generic(phrase.body()) ? before(words, phrase) : phrase);
      }
    }
  }

  /** 海口市人民政府编制了2018年…报告, 民政局关于2023年…报告: the name stands before the verb. */
  private static Phrase before(String words, Phrase phrase) {
    Matcher verb = VERB.matcher(words);
    if (!verb.lookingAt()) {
      return phrase;
    }
    Phrase name = Phrase.of(verb.group(1), phrase.source(), phrase.line());
    return new Phrase(
        name.body(), Math.max(phrase.year(), name.year()), name.source(), name.line(), words);
  }

  private static void add(
      Pattern pattern, Narrative.Line line, Source source, List<Phrase> phrases) {
    Matcher matcher = pattern.matcher(line.text());
    while (matcher.find()) {
      Phrase phrase = Phrase.of(words(matcher), source, line.number());
      phrases.add(new Phrase(phrase.body(), phrase.year(), source, line.number(), matcher.group()));
    }
  }

  /** What the pattern took, by whichever of its ways. */
  private static String words(Matcher matcher) {
    for (int group = 1; group < matcher.groupCount(); group++) {
      if (matcher.group(group) != null) {
        return matcher.group(group);
      }
    }
    return matcher.group(matcher.groupCount());
  }

  private static void outside(FilerEvidence evidence, List<Phrase> phrases) {
    if (!evidence.publisher().isBlank()) {
      phrases.add(Phrase.of(Narrative.flat(evidence.publisher()), Source.PUBLISHER, 0));
    }
    if (evidence.url().indexOf('%') >= 0) {
      reports(Narrative.flat(lastWords(evidence.url())), Source.URL, 0, phrases);
    }
  }

  /** The part of an address that holds words in percent signs. */
  private static String lastWords(String url) {
    try {
      String[] parts = URLDecoder.decode(url, StandardCharsets.UTF_8).split("[/?=&]");
      for (String part : parts) {
        if (Narrative.flat(part).contains("信息公开")) {
          return part;
        }
      }
      return "";
    } catch (IllegalArgumentException malformed) {
      return "";
    }
  }
}
