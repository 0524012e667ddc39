package ogi.filer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ogi.region.Letters;

/** The words by which a report calls itself, and those that introduce them. */
final class ReportWords {
  /** The words 政府信息公开工作年度报告 in the variants met, garbled order included. */
  static final Sought REPORT =
      new Sought(
          "政信公",
          "(?:政府|政务)?信息公开(?:工作|情况)*(?:的)?"
              + "(?:告年度报|年度(?:工作)?报告?|年报|工作年度?报告?|报告)"
              + "|(?<=[区市县])公开年度报告|政府信息工作年度报告|政务公开(?:工作)?年度报告");

  private static final Pattern INTRODUCTION =
      Pattern.compile(
          ".*(?:现将|特将|公布|发布|公开(?!发)|编制了|编制|制作了?|撰写了?|形成了?|关于|标题[:：]|名称[:：]|[>》】\\]|]|正文|现就)");

  /** Every introduction ends with one of these. */
  private static final Letters IN_INTRODUCTION = Letters.of("将布开制了作写成于:：>》】]文就");

  private static final String OPENNESS = "信息公开";
  private static final long REPORT_ON_OPENNESS = Signs.mark("公开报");
  private static final long REPORT_ON_INFORMATION = Signs.mark("府信年报");

  private ReportWords() {}

  /** Whether {@link #REPORT} may be found in a line, by its signs and then by its words. */
  static boolean mayBeIn(Line line) {
    boolean may = line.mayHoldAll(REPORT_ON_OPENNESS) || line.mayHoldAll(REPORT_ON_INFORMATION);
    return may && mayBeIn(line.text());
  }

  /** Whether a text holds the words. */
  static boolean in(String text) {
    return mayBeIn(text) && REPORT.in(text);
  }

  /**
   * Whether {@link #REPORT} may be found: most prose that speaks of 信息公开 does not go on to speak of
   * a report.
   */
  static boolean mayBeIn(String text) {
    for (int at = text.indexOf(OPENNESS); at >= 0; at = text.indexOf(OPENNESS, at + 1)) {
      int end = at + OPENNESS.length();
      while (text.startsWith("工作", end) || text.startsWith("情况", end)) {
        end += 2;
      }
      boolean of = text.startsWith("的", end);
      end += of ? 1 : 0;
      if (end < text.length() && (of ? "告年报工" : "告年报").indexOf(text.charAt(end)) >= 0) {
        return true;
      }
    }
    return text.contains("公开年度报告") || text.contains("公开工作年度报告") || text.contains("政府信息工作年度报告");
  }

  /** The words behind 现将, 公布 and the like; all of them where nothing introduces. */
  static String withoutIntroduction(String words) {
    if (!IN_INTRODUCTION.in(words)) {
      return words;
    }
    Matcher introduction = INTRODUCTION.matcher(words);
    return introduction.lookingAt() ? words.substring(introduction.end()) : words;
  }
}
