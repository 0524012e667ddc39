package ogi.document.refusal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Pages without content of their own, told by the little text that they have. */
final class PageSigns {
  /** A report has thousands of characters; an error page has a sentence and a menu. */
  private static final int SHORT = 600;

  private static final int NOTHING = 8;

  /** Entries of a list page; a report that refers to others names fewer. */
  private static final int LISTED = 5;

  private record Sign(NonReport kind, Pattern pattern) {
    Sign(NonReport kind, String pattern) {
      this(kind, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
    }
  }

  private static final List<Sign> SIGNS =
      List.of(
          new Sign(
              NonReport.VERIFICATION,
              "安全验证|人机验证|请完成验证|访问(过于)?频繁|网站防火墙|云防护|WAF|拦截|captcha"
                  + "|checking your browser|Just a moment"),
          new Sign(
              NonReport.NOT_FOUND,
              "\\b404\\b|not found|(页面|网页|文件|内容|文章|信息)(已)?(不存在|被删除|已删除|找不到)"
                  + "|(找不到|无法找到)(该|您|此)?.{0,8}(页面|网页|文件)"),
          new Sign(NonReport.FORBIDDEN, "\\b403\\b|forbidden|禁止访问|没有权限|无权访问|access denied"),
          new Sign(
              NonReport.SERVER_ERROR,
              "\\b50[0234]\\b|bad gateway|internal server error|service unavailable"
                  + "|gateway time-?out|服务器(内部)?错误|系统(繁忙|错误|异常|维护)|网站维护|出错了"),
          new Sign(NonReport.LOGIN, "(用户名|账号).{0,40}密码|统一身份认证|用户登录|请(先)?登录"),
          new Sign(
              NonReport.SCRIPT_REQUIRED,
              "(enable|启用|开启|需要|支持).{0,10}javascript|javascript.{0,20}(enable|disabled|启用)"
                  + "|浏览器版本过低|请升级(您的)?浏览器"),
          new Sign(
              NonReport.REDIRECT,
              "(正在|即将|自动|如果没有|秒后).{0,8}跳转|redirecting|moved permanently|object moved"
                  + "|即将离开|您访问的链接即将离开"),
          new Sign(NonReport.VIEWER, "pdf\\.?js|演示模式.{0,40}缩放|在线预览|presentation mode"));

  private static final Pattern FILE =
      Pattern.compile(
          ".*\\.(pdf|docx?|xlsx?|wps|rar|zip|jpe?g|png|ofd)[\\s\\p{Punct}\\p{Z}]*$|附件\\s*\\d*[:：]?");

  private static final Pattern LINK =
      Pattern.compile(
          "(19|20)\\d\\d年?[-/.年度].*|.*(19|20)\\d\\d[-/.]\\d\\d?[-/.]\\d\\d?[\\s\\p{Punct}\\p{Z}]*$");

  private static final Pattern DATE =
      Pattern.compile(
          "[\\s\\p{Punct}\\p{Z}]*(19|20)\\d\\d[-/.]\\d\\d?[-/.]\\d\\d?[\\s\\p{Punct}\\p{Z}]*");

  /** A date behind something else. */
  private static final Pattern DATED =
      Pattern.compile(
          "(?<=[^\\s\\p{Z}])[\\s\\p{Punct}\\p{Z}]*(19|20)\\d\\d[-/.]\\d\\d?[-/.]\\d\\d?\\W*$");

  private static final Pattern PAGES = Pattern.compile("(上一页|下一页|尾页|末页)|共\\s*\\d+\\s*[页条]");

  private PageSigns() {}

  /** The kind of a page whose title says nothing. */
  static Optional<NonReport> kind(String title, List<String> lines) {
    String text = Titles.simplified(String.join("\n", lines));
    String all = Titles.simplified(title) + "\n" + text;
    String dense = text.replaceAll("[\\s\\p{Z}]+", "");
    if (dense.length() < SHORT) {
      Optional<NonReport> sign =
          SIGNS.stream().filter(s -> s.pattern().matcher(all).find()).map(Sign::kind).findFirst();
      if (sign.isPresent()) {
        return sign;
      }
    }
    if (dense.length() < NOTHING) {
      return Optional.of(NonReport.EMPTY);
    }
    return lists(lines, dense).or(() -> english(dense));
  }

  private static Optional<NonReport> lists(List<String> lines, String dense) {
    List<String> full = lines.stream().map(String::strip).filter(s -> !s.isEmpty()).toList();
    long files = full.stream().filter(line -> FILE.matcher(line).matches()).count();
    if (dense.length() < SHORT && files > 0 && files * 3 >= full.size() * 2L) {
      return Optional.of(NonReport.ATTACHMENTS);
    }
    if (dense.length() < SHORT && isShortList(full)) {
      return Optional.of(NonReport.LIST_PAGE);
    }
    long reports = full.stream().filter(PageSigns::namesReport).count();
    long dated = full.stream().filter(line -> LINK.matcher(line).matches()).count();
    boolean pages = full.stream().anyMatch(line -> PAGES.matcher(line).find());
    boolean most = reports * 2 >= full.size() || (pages && (reports + dated) * 3 >= full.size());
    return reports >= LISTED && most ? Optional.of(NonReport.LIST_PAGE) : Optional.empty();
  }

  /** Two reports or more, each with its date, and little else on the page. */
  private static boolean isShortList(List<String> full) {
    Set<String> titles = new HashSet<>();
    int entries = 0;
    for (String line : full) {
      if (DATED.matcher(line).find() && namesReport(line)) {
        titles.add(DATED.matcher(line).replaceAll(""));
        entries++;
      }
    }
    boolean pages = full.stream().anyMatch(line -> PAGES.matcher(line).find());
    return titles.size() > 1 && (entries * 2 >= full.size() || pages);
  }

  /** A line of a list: the title of a report, with or without its date. */
  private static boolean namesReport(String line) {
    String undated = DATE.matcher(line).replaceAll("");
    return undated.length() <= Titles.LONGEST && Titles.isReport(Titles.reduced(undated));
  }

  private static Optional<NonReport> english(String dense) {
    long latin = dense.chars().filter(c -> c < 0x80 && Character.isLetter(c)).count();
    return latin > SHORT / 2 && latin * 10 > dense.length() * 7L
        ? Optional.of(NonReport.ENGLISH)
        : Optional.empty();
  }
}
