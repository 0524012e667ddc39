package ogi.document.refusal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Says which documents are no annual reports, and what they are. It is asked before the form is
 * looked for, and only speaks when it is sure: a document that it passes may still be none.
 */
public final class NonReports {
  /** Headings and rows that only the form has (国办公开办函〔2021〕30号 and 〔2019〕60号). */
  private static final List<String> FORM =
      List.of(
          "主动公开政府信息情况",
          "收到和处理政府信息公开申请情况",
          "政府信息公开行政复议、行政诉讼情况",
          "本年新收政府信息公开申请",
          "上年结转政府信息公开申请",
          "结转下年度继续办理");

  /** Beginnings of a text that is the report itself. */
  private static final Pattern REPORT_TEXT =
      Pattern.compile("编制(本|而成|了)|本(年度)?报告|(现|特)(将|向|公布|发布|公开|予以)|一、总体情况|由.{2,40}编制");

  /** A first line that tells a yearbook article, which has no end of a title. */
  private static final Pattern YEARBOOK = Pattern.compile("^【(概况|概述|综述)】.*");

  private static final int FIRST_LINES = 3;

  private NonReports() {}

  /**
   * A document that is no report.
   *
   * @param evidence the title, line or status that told it
   */
  public record Refusal(NonReport kind, String evidence) {
    /** For the table of documents. */
    public String reason() {
      return kind.en() + ": " + evidence;
    }
  }

  /**
   * What a document is when it is no report; empty when it may be one.
   *
   * @param title as the format or the collector gives it; may be empty
   * @param lines the whole text
   * @param url address; only that of an English site tells something
   */
  public static Optional<Refusal> find(String title, List<String> lines, String url) {
    if (hasForm(lines)) {
      return Optional.empty();
    }
    List<String> headings = headings(title, lines);
    if (headings.stream().anyMatch(h -> Titles.isReport(Titles.reduced(h)) && !isOther(h))) {
      return isList(lines) ? refusal(NonReport.LIST_PAGE, first(headings)) : Optional.empty();
    }
    for (String heading : headings) {
      Optional<NonReport> kind = byTitle(heading);
      if (kind.isPresent()) {
        return refusal(kind.get(), heading);
      }
    }
    boolean english = url.contains("/en/") || url.contains("//en.") || url.contains("/english/");
    return PageSigns.kind(title, lines)
        .or(() -> english ? Optional.of(NonReport.ENGLISH) : Optional.empty())
        .flatMap(kind -> refusal(kind, first(headings)));
  }

  /** What a server's answer is; empty for one that has content. */
  public static Optional<Refusal> ofStatus(int status) {
    NonReport kind =
        status == 404 || status == 410
            ? NonReport.NOT_FOUND
            : status == 401 || status == 407
                ? NonReport.LOGIN
                : status >= 500
                    ? NonReport.SERVER_ERROR
                    : status >= 400 ? NonReport.FORBIDDEN : NonReport.REDIRECT;
    return status >= 300 ? refusal(kind, "http status " + status) : Optional.empty();
  }

  private static boolean hasForm(List<String> lines) {
    String text = Titles.simplified(String.join("", lines)).replaceAll("[\\s\\p{Z}]+", "");
    return FORM.stream().filter(text::contains).count() >= 2;
  }

  /** Schools, companies and sites end their titles in the same way. */
  private static boolean isOther(String heading) {
    return byTitle(heading)
        .map(
            kind ->
                switch (kind) {
                  case UNIVERSITY, HOSPITAL, COMPANY, ASSOCIATION -> true;
                  case WEBSITE_REPORT, HALF_YEAR, INFOGRAPHIC -> true;
                  default -> false;
                })
        .orElse(false);
  }

  private static boolean isList(List<String> lines) {
    return PageSigns.kind("", lines).filter(NonReport.LIST_PAGE::equals).isPresent();
  }

  private static List<String> headings(String title, List<String> lines) {
    List<String> headings = new ArrayList<>();
    headings.add(title);
    lines.stream()
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .limit(FIRST_LINES)
        .forEach(headings::add);
    headings.removeIf(heading -> heading.isBlank() || heading.length() > Titles.LONGEST);
    return headings;
  }

  private static Optional<NonReport> byTitle(String heading) {
    String reduced = Titles.reduced(heading);
    if (YEARBOOK.matcher(Titles.simplified(heading)).matches()) {
      return Optional.of(NonReport.YEARBOOK);
    }
    if (Titles.isSentence(heading)) {
      return Optional.empty();
    }
    boolean announced = reduced.contains("年报") || reduced.contains("年度报告");
    for (NonReport kind : NonReport.values()) {
      boolean reports = kind == NonReport.READING || kind == NonReport.REPORT_ORDER;
      boolean text = !reports && REPORT_TEXT.matcher(reduced).find() && announced;
      if (!text && kind.endsTitle(reduced)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  private static String first(List<String> headings) {
    return headings.isEmpty() ? "" : headings.get(0).strip();
  }

  private static Optional<Refusal> refusal(NonReport kind, String evidence) {
    return Optional.of(new Refusal(kind, evidence));
  }
}
