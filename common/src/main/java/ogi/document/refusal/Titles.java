package ogi.document.refusal;

import java.util.regex.Pattern;

/** Titles reduced to what tells the kind of a document. */
final class Titles {
  /** Longer first lines are sentences of a text. */
  static final int LONGEST = 90;

  private static final String TRADITIONAL =
      "報開關於發導財預決績評價總結規則錄項會訓讀圖標準務復議請書單頁錯誤無號條點業學醫統計網運購職員選動態專題欄" + "門驗證鏈訪問現說明見須處罰許審資訊況佈";

  private static final String SIMPLIFIED =
      "报开关于发导财预决绩评价总结规则录项会训读图标准务复议请书单页错误无号条点业学医统计网运购职员选动态专题栏" + "门验证链访问现说明见须处罚许审资讯况布";

  /** 的 stands between, and misprints of the two last characters are known. */
  private static final Pattern REPORT =
      Pattern.compile(
          "(?<!网站)(政府信息公开|信息公开|政务公开)(工作)?.{0,10}(年度|年)?(工作)?"
              + "(年度报告|年报|年度报|工作报告|告年度报|情况报告|情况的报告|工作年度情况报告)$");

  private static final Pattern BRACKETS =
      Pattern.compile("[（(〔\\[【][^（）()〔〕\\[\\]【】]{0,40}[）)〕\\]】]");

  /** What a site puts behind the title, and a file name. */
  private static final Pattern TAIL =
      Pattern.compile(
          "(_|\\||--| - |-(?=\\p{IsHan}{2,})|>>).*$|\\.(pdf|docx?|wps|html?|shtml|xlsx?)$");

  private static final Pattern SENTENCE =
      Pattern.compile("[,，;；]|我[^国们]|本机关|(根|依)据|按照|(认真|深入)(贯彻|执行|落实)|在.{2,20}领导下");

  private Titles() {}

  /** Simplified, without blanks, numbers of documents in brackets, quotes and the site's name. */
  static String reduced(String title) {
    String text = simplified(title).strip();
    text = TAIL.matcher(text).replaceFirst("");
    // The number of a document stands in brackets inside brackets.
    text = BRACKETS.matcher(BRACKETS.matcher(text).replaceAll("")).replaceAll("");
    return text.replaceAll("[\\s\\p{Z}《》“”\"'‘’。.!！:：]+", "");
  }

  /** Whether a line tells what was done and is no title, although it is as short as one. */
  static boolean isSentence(String line) {
    return SENTENCE.matcher(simplified(line)).find() && !line.contains("关于");
  }

  /** Whether a reduced title is that of an annual report on open information. */
  static boolean isReport(String reduced) {
    return REPORT.matcher(reduced).find();
  }

  static String simplified(String text) {
    StringBuilder simplified = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int at = TRADITIONAL.indexOf(text.charAt(i));
      simplified.append(at < 0 ? text.charAt(i) : SIMPLIFIED.charAt(at));
    }
    return simplified.toString();
  }
}
