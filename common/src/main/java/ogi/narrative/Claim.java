package ogi.narrative;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * Something that the prose of a report says in numbers. It is held against the tables and is never
 * turned into a cell.
 */
public sealed interface Claim {
  /** Line of the source, from 1. */
  int line();

  /** The sentence as found, cut to {@link Narrative#LONGEST} characters. */
  String quote();

  /** What a count is about. */
  enum Topic {
    /** 收到、受理 … 申请: requests received. */
    RECEIVED,
    /** 办结、答复、处理 … 申请: requests concluded; also 办理, which may mean received. */
    HANDLED,
    /** 上年结转: carried in from the year before. */
    CARRIED_IN,
    /** 结转下年度: carried over into the next year. */
    CARRIED_OUT,
    /** 予以公开. */
    GRANTED,
    /** 部分公开. */
    PARTLY_GRANTED,
    /** 予以公开和部分公开, as one number. */
    GRANTED_OR_PARTLY,
    /** 不予公开. */
    REFUSED,
    /** 无法提供. */
    UNAVAILABLE,
    /** 不予处理. */
    REJECTED,
    /** 其他处理. */
    OTHERWISE,
    /** 制定、制发 … 规范性文件: normative documents issued in the year. */
    DOCUMENTS_ISSUED,
    /** 废止 … 规范性文件. */
    DOCUMENTS_REPEALED,
    /** 现行有效 … 规范性文件. */
    DOCUMENTS_IN_FORCE,
    /** 行政复议. */
    REVIEWS,
    /** 行政诉讼. */
    SUITS;

    /** The value in the tables. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is one of the ways in which requests end. */
    public boolean outcome() {
      return compareTo(GRANTED) >= 0 && compareTo(OTHERWISE) <= 0;
    }
  }

  /**
   * A number of pieces.
   *
   * @param topic what is counted
   * @param number how many
   * @param none whether the text says in words that there were none (未收到, 无)
   * @param withCarried whether the sentence itself speaks of requests carried over
   * @param year the last year that the sentence names before the number; 0 when it names none
   * @param unit what stands behind the number: 件, 条 …; empty where the text says it in words
   * @param offset place of the number, or of the words, in the line, from 1
   */
  record Count(
      Topic topic,
      long number,
      boolean none,
      boolean withCarried,
      int year,
      String unit,
      int offset,
      int line,
      String quote)
      implements Claim {
    public Count {
      Objects.requireNonNull(topic);
      Objects.requireNonNull(quote);
    }
  }

  /**
   * Reviews or suits about open information, counted.
   *
   * @param topic {@link Topic#REVIEWS} or {@link Topic#SUITS}
   * @param number how many in all
   * @param year the last year that the sentence names before the number; 0 when it names none
   * @param unit what stands behind the number
   * @param offset place of the number in the line, from 1
   */
  record Cases(Topic topic, long number, int year, String unit, int offset, int line, String quote)
      implements Claim {
    public Cases {
      Objects.requireNonNull(topic);
      Objects.requireNonNull(quote);
    }
  }

  /**
   * A whole and the list of its parts.
   *
   * @param whole the number that stands before the list
   * @param unit unit of the whole: 条, 件, 次 …
   * @param parts in the order of the text
   * @param named whether 其中 introduces the list
   */
  record Parts(long whole, String unit, List<Long> parts, boolean named, int line, String quote)
      implements Claim {
    public Parts {
      Objects.requireNonNull(unit);
      Objects.requireNonNull(quote);
      parts = List.copyOf(parts);
    }

    public long sum() {
      return parts.stream().mapToLong(Long::longValue).sum();
    }
  }

  /**
   * A count with the percentage that the text gives for it.
   *
   * @param topic what is counted
   * @param number how many
   * @param percent as printed, with its decimals
   */
  record Percent(Topic topic, long number, BigDecimal percent, int line, String quote)
      implements Claim {
    public Percent {
      Objects.requireNonNull(topic);
      Objects.requireNonNull(percent);
      Objects.requireNonNull(quote);
    }
  }

  /**
   * A count and by how many percent it is said to have grown since the year before.
   *
   * @param topic what is counted
   * @param number how many this year, as the text has it
   * @param percent as printed, with its decimals; below zero for a fall
   * @param by change in pieces where the text has it, below zero for a fall
   * @param year the last year that the sentence names before it; 0 when it names none
   */
  record Growth(
      Topic topic,
      long number,
      BigDecimal percent,
      OptionalLong by,
      int year,
      int line,
      String quote)
      implements Claim {
    public Growth {
      Objects.requireNonNull(topic);
      Objects.requireNonNull(percent);
      Objects.requireNonNull(quote);
    }
  }

  /**
   * Fees of the year: the information processing fee (信息处理费), or the administrative fees.
   *
   * @param yuan amount in 元; 0 when none was charged
   * @param processing whether it is the information processing fee; else the administrative fees
   *     (行政事业性收费) that section 二 has in 万元
   * @param year the last year that the sentence names before it; 0 when it names none
   * @param unit as printed: 元, 万元 or 亿元; empty where the text says in words that there was none
   * @param offset place of the number, or of the words, in the line, from 1
   */
  record Fee(
      BigDecimal yuan,
      boolean processing,
      int year,
      String unit,
      int offset,
      int line,
      String quote)
      implements Claim {
    public Fee {
      Objects.requireNonNull(yuan);
      Objects.requireNonNull(quote);
    }
  }

  /**
   * A document of the General Office for open government that is cited as the form's basis.
   *
   * @param year year in its number
   * @param number number within the year: 30 for the form of 2021, 60 for that of 2019
   */
  record Basis(int year, int number, int line, String quote) implements Claim {
    public Basis {
      Objects.requireNonNull(quote);
    }
  }

  /**
   * The period that the data are said to cover.
   *
   * @param from year, month and day as one number, for instance 20210101
   * @param to the same for the last day
   * @param damaged whether digits or 年 and 月 are lost, so that the dates cannot be read
   */
  record Period(int from, int to, boolean damaged, int line, String quote) implements Claim {
    public Period {
      Objects.requireNonNull(quote);
    }
  }

  /**
   * A year that the prose speaks of as its own.
   *
   * @param year four digits, followed by 年
   */
  record YearNamed(int year, int line, String quote) implements Claim {
    public YearNamed {
      Objects.requireNonNull(quote);
    }
  }
}
