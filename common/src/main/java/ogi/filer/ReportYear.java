package ogi.filer;

import java.util.Objects;

/**
 * The calendar year that a report covers.
 *
 * @param year from {@link #FIRST} to {@link #LAST}
 * @param source what tells it
 * @param line line of the source, from 1; 0 when it comes from the address or the collector
 */
public record ReportYear(int year, Source source, int line) {
  /** The first reports followed State Council Order 492, in force on 2008-05-01. */
  public static final int FIRST = 2008;

  /** Nothing later is believed. */
  public static final int LAST = 2035;

  public ReportYear {
    if (!plausible(year)) {
      throw new IllegalArgumentException("no year of a report: " + year);
    }
    Objects.requireNonNull(source);
  }

  static boolean plausible(int year) {
    return year >= FIRST && year <= LAST;
  }

  /** What tells the year, from the strongest to the weakest. */
  public enum Source {
    /** 数据的统计期限自2021年1月1日起至2021年12月31日止. */
    PERIOD,
    TITLE,
    /** A sentence that announces the report or opens the narrative. */
    TEXT,
    COLLECTOR,
    URL,
    /** The year before the day of publication that stands in the address. */
    PUBLICATION
  }
}
