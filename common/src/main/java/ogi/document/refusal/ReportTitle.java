package ogi.document.refusal;

import java.util.regex.Pattern;

/** Tells lines that are the title of an annual report, or a part of one, from all others. */
public final class ReportTitle {
  private static final int LONGEST_NAME = 30;

  private static final Pattern NAME =
      Pattern.compile(
          "[\\p{IsHan}（）()·]{2,}(局|府|委|会|室|处|办|院|厅|部|街道|镇|乡|区|县|市|中心|所|站)" + "|(19|20)\\d\\d年度?");

  /** Nothing that names a body stands before these words. */
  private static final Pattern NAMELESS = Pattern.compile("^((19|20)\\d\\d年?度?)?(政府信息|信息|政务)公开.*");

  /** A link of a page to its neighbours is no title. */
  private static final Pattern LINK = Pattern.compile("^(上一篇|下一篇|上一条|下一条|相关|附件|链接|[·•>-]).*");

  private ReportTitle() {}

  /** Whether the line is the title of an annual report, or the last line of one. */
  public static boolean is(String text) {
    String line = text.strip();
    return line.length() <= Titles.LONGEST
        && line.indexOf('公') >= 0
        && line.indexOf('告') + line.indexOf('報') + line.indexOf('报') > -3
        && line.indexOf('。') < 0
        && !LINK.matcher(line).matches()
        && !Titles.isSentence(line)
        && Titles.isReport(Titles.reduced(line));
  }

  /** Whether the words of two titles are the same. */
  public static boolean same(String one, String other) {
    return Titles.reduced(one).equals(Titles.reduced(other));
  }

  /** Whether a line says neither whose report it begins nor is it a title at all. */
  public static boolean lacksItsName(String text) {
    String line = text.strip();
    return !is(line) || NAMELESS.matcher(Titles.reduced(line)).matches();
  }

  /** Whether a line is the name of a body or a year alone, as titles on several lines have them. */
  public static boolean isName(String text) {
    String line = text.strip();
    return line.length() <= LONGEST_NAME && NAME.matcher(line).matches();
  }
}
