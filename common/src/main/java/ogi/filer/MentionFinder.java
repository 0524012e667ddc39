package ogi.filer;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ogi.filer.Phrase.Source;

/**
 * Finds the words that may name the filer of a report that neither title nor announcement tells.
 */
final class MentionFinder {
  private static final Pattern COMPILER =
      Pattern.compile(
          "由([^,，。;；:：由…]{3,40}?)(?:负责)?…?(?:组织编制|汇总|根据|依据|依照|按照|围绕|负责|编制|综合|结合|在|编写|(?=20\\d\\d年))");
  private static final Pattern CONTACT =
      Pattern.compile(
          "(?:请?(?:径)?与|请?和|请?向|请(?:直接)?联系[:：]?|联系单位[:：]?|(?:报告)?联系部门[:：]?|…|^)"
              + "([^,，。;；:：与和向]{3,40}?)(?:进行)?(?:联系|咨询|,?[(]?地址|,?[(]?通[信讯]地址|,?[(]?联系电话|[(](?!本级)|$)");
  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?:\\(?[一二三四五六七\\d]{1,2}[)、.])*(?:(?:今年以来|20\\d\\d年(?:度|以来)?)[,，]?)?(?:在[^,。;]{2,30}领导下,)?"
              + "([^,，。;；:：《》的]{2,36}?)(?:深入|全面|认真|坚持|严格|积极|按照|在(?!线)|以习近平|紧紧|紧扣|贯彻|切实"
              + "|围绕|持续|不断|共(?!青|和)|根据|始终|高度重视|扎实|进一步|着力|结合|大力|继续|主动|落实|牢固|政府信息公开|政务公开|信息公开|依据)");

  /** 以某市某区人民政府及其办公室名义, 以2016年度某区各机构的年度报告为基础, 现将某局2025年度报告公布. */
  private static final Pattern NAMED =
      Pattern.compile(
          "以([^,，。;；]{3,30}?人民政府)(?:及其办公室)?名义|以20\\d\\d年度([^,，。;；]{2,12}?[县区市旗])各[^,，。;；]{0,30}年度报告为基础"
              + "|现将([^,，。;；]{4,40}?)20\\d\\d年度?…?[^,，。;；]{0,12}(?:报告|情况)(?:予以|向|公布|公开)"
              + "|(?:综合|汇总)(?:20\\d\\d年度?)?([^,，。;；]{2,12}?[县区市旗州盟])各(?:级|县|区|乡|镇|街|部门|行政机关|单位)");

  /** 结合某局工作实际撰写, 梳理2020年度海关系统政府信息公开工作情况编制而成. */
  private static final Pattern BASIS =
      Pattern.compile(
          "(?:梳理|结合|总结)(?:20\\d\\d年度?)?([^,，。;；]{3,30}?)(?:20\\d\\d年度?)?(?:(?:政府|政务)?信息公开|政务公开)?(?:工作)?(?:实际)?(?:情况)?"
              + "(?:编制|编写|撰写)");

  /** 是某县人民政府贯彻落实条例的举措, 某街道办事处正式施行. */
  private static final Pattern AGENT =
      Pattern.compile(
          "是([^,，。;；:：]{3,30}?(?:人民政府|局|委员会|厅))(?:贯彻|落实|履行)"
              + "|^(?:20\\d\\d年[^,，。;；]{0,10}?起)?([^,，。;；:：]{3,30}?(?:街道办事处|人民政府|局|委员会|厅))正式(?:施行|实施)");

  private static final Pattern SITE =
      Pattern.compile("(\\p{IsHan}{3,20}(?:局|委员会|厅))(?:官方)?(?:门户)?(?:官网|网站|网页)");
  private static final int SHORTEST_SENTENCE = 12;

  private MentionFinder() {}

  /** The words, best source first. */
  static List<Phrase> mentioned(Narrative text, FilerEvidence evidence) {
    List<Phrase> phrases = new ArrayList<>();
    for (Line line : text.outsideTables()) {
      compilers(line, phrases);
      others(line, text, phrases);
    }
    outside(evidence, phrases);
    phrases.sort(Comparator.comparing(Phrase::source));
    return phrases;
  }

  private static void compilers(Line line, List<Phrase> phrases) {
    String words = line.text();
    boolean made = words.contains("编") || words.contains("撰写");
    if (words.indexOf('由') >= 0 && (made || words.contains("汇总") || words.contains("组成"))) {
      add(COMPILER, line, Source.COMPILER, phrases);
    }
    if (words.contains("名义") || words.contains("现将") || words.contains("各") && made) {
      add(NAMED, line, Source.COMPILER, phrases);
    }
    if (made && (words.contains("结合") || words.contains("梳理") || words.contains("总结"))) {
      add(BASIS, line, Source.COMPILER, phrases);
    }
  }

  private static void others(Line line, Narrative text, List<Phrase> phrases) {
    String words = line.text();
    if (words.contains("正式") || words.contains("是")) {
      add(AGENT, line, Source.SUBJECT, phrases);
    }
    if (words.contains("联系")) {
      add(CONTACT, line, Source.CONTACT, phrases);
    }
    if (words.length() > SHORTEST_SENTENCE && line.number() < text.tablesFrom()) {
      Matcher subject = SUBJECT.matcher(words);
      if (subject.lookingAt()) {
        phrases.add(phrase(subject, line, Source.SUBJECT));
      }
    }
    if (words.contains("网")) {
      add(SITE, line, Source.SITE, phrases);
    }
  }

  private static void add(Pattern pattern, Line line, Source source, List<Phrase> phrases) {
    Matcher matcher = pattern.matcher(line.text());
    while (matcher.find()) {
      phrases.add(phrase(matcher, line, source));
    }
  }

  private static Phrase phrase(Matcher found, Line line, Source source) {
    Phrase phrase = Phrase.of(words(found), source, line.number());
    return new Phrase(phrase.body(), phrase.year(), source, line.number(), found.group());
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
      phrases.add(Phrase.of(Line.flat(evidence.publisher()), Source.PUBLISHER, 0));
    }
    if (evidence.url().indexOf('%') >= 0) {
      PhraseFinder.reports(Line.flat(lastWords(evidence.url())), Source.URL, 0, phrases);
    }
  }

  /** The part of an address that holds words in percent signs. */
  private static String lastWords(String url) {
    try {
      String[] parts = URLDecoder.decode(url, StandardCharsets.UTF_8).split("[/?=&]");
      for (String part : parts) {
        if (Line.flat(part).contains("信息公开")) {
          return part;
        }
      }
      return "";
    } catch (IllegalArgumentException malformed) {
      return "";
    }
  }
}
