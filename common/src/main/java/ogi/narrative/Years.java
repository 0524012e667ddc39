package ogi.narrative;

import java.util.List;

/** Years, periods of data and cited notices in a sentence. */
final class Years {
  private static final int FIRST = 1990;
  private static final int LAST = 2099;
  private static final int DIGITS = 4;
  private static final String NOTICE = "国办公开办函";

  private static final long IN_NOTICE = Signs.mark("国公开函");
  private static final long YEAR = Signs.mark("年");
  private static final long PERIOD = Signs.mark("自至");
  private static final Words OF_DATA = Words.of("期限", "统计", "数据");

  private Years() {}

  static void read(Statement statement, List<Claim> claims) {
    if (statement.mayHave(YEAR)) {
      named(statement, claims);
    }
    if (statement.mayHave(IN_NOTICE)) {
      basis(statement, claims);
    }
    if (statement.mayHave(PERIOD)) {
      period(statement, claims);
    }
  }

  /** The last year named before a place of the text; 0 when there is none. */
  static int lastBefore(String text, int end) {
    for (int at = text.lastIndexOf('年', end - 1); at >= 0; at = text.lastIndexOf('年', at - 1)) {
      int year = digitsBefore(text, at);
      if (isYear(year)) {
        return year;
      }
    }
    return 0;
  }

  private static void named(Statement statement, List<Claim> claims) {
    String text = statement.text();
    for (int at = text.indexOf('年'); at >= 0; at = text.indexOf('年', at + 1)) {
      int year = digitsBefore(text, at);
      if (isYear(year)) {
        claims.add(new Claim.YearNamed(year, statement.line(), statement.quote()));
      }
    }
  }

  private static boolean isYear(int number) {
    return number >= FIRST && number <= LAST;
  }

  /** The number of exactly four digits that ends before a place; -1 when there is none. */
  private static int digitsBefore(String text, int end) {
    int start = end;
    while (start > 0 && end - start <= DIGITS && digit(text, start - 1)) {
      start--;
    }
    return end - start == DIGITS ? Integer.parseInt(text, start, end, 10) : -1;
  }

  /** 国办公开办函〔2019〕60号, whatever the brackets. */
  private static void basis(Statement statement, List<Claim> claims) {
    String raw = statement.raw();
    for (int at = raw.indexOf(NOTICE); at >= 0; at = raw.indexOf(NOTICE, at + 1)) {
      Cursor cursor = new Cursor(raw, at + NOTICE.length());
      cursor.skip("〔【[（( ");
      int year = cursor.number();
      cursor.skip("〕】]）) 第");
      int number = cursor.number();
      cursor.skip(" ");
      if (year >= FIRST && year <= LAST && number > 0 && cursor.takes("号")) {
        claims.add(new Claim.Basis(year, number, statement.line(), statement.quote()));
      }
    }
  }

  /** 自2021年1月1日起至2021年12月31日止. */
  private static void period(Statement statement, List<Claim> claims) {
    String text = statement.text();
    int at = text.indexOf('自');
    if (at < 0 || text.indexOf('至', at) < 0 || !statement.has(OF_DATA)) {
      return;
    }
    Cursor cursor = new Cursor(text, at + 1);
    int from = cursor.date(0);
    cursor.skip("日起 ");
    cursor.takes("至");
    cursor.skip(" ");
    int to = cursor.date(from / 10_000);
    boolean damaged = cursor.damaged();
    if (damaged || from > 0 && to > 0) {
      claims.add(
          new Claim.Period(
              Math.max(from, 0), Math.max(to, 0), damaged, statement.line(), statement.quote()));
    }
  }

  private static boolean digit(String text, int at) {
    char c = text.charAt(at);
    return c >= '0' && c <= '9';
  }

  /** A place in a text that moves on. */
  private static final class Cursor {
    private static final int LONGEST = 8;
    private final String text;
    private int at;
    private boolean damaged;

    Cursor(String text, int at) {
      this.text = text;
      this.at = at;
    }

    void skip(String marks) {
      while (at < text.length() && marks.indexOf(text.charAt(at)) >= 0) {
        at++;
      }
    }

    boolean takes(String word) {
      boolean there = text.startsWith(word, at);
      at += there ? word.length() : 0;
      return there;
    }

    /** The run of digits here; -1 when there is none or it is too long for a date. */
    int number() {
      int start = at;
      while (at < text.length() && digit(text, at)) {
        at++;
      }
      int length = at - start;
      return length == 0 || length > LONGEST ? -1 : Integer.parseInt(text.substring(start, at));
    }

    /**
     * A date as one number; -1 when there is none. More digits than a year has, with 年 lost among
     * them, are noted as damage.
     */
    int date(int sameYear) {
      skip(" ");
      int start = at;
      int first = number();
      if (at - start == LONGEST) {
        return first;
      }
      damaged |= first > LAST;
      skip(" ");
      boolean yearNamed = takes("年");
      skip(" ");
      int month = yearNamed ? number() : first;
      skip(" ");
      if (!takes("月")) {
        return -1;
      }
      skip(" ");
      return day(yearNamed ? first : sameYear, month, number());
    }

    private static int day(int year, int month, int day) {
      boolean possible =
          year >= FIRST && year <= LAST && month >= 1 && month <= 12 && day >= 1 && day <= 31;
      return possible ? year * 10_000 + month * 100 + day : -1;
    }

    boolean damaged() {
      return damaged;
    }
  }
}
