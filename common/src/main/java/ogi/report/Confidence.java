package ogi.report;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import ogi.form.Section;

/**
 * How far the reading of a report can be trusted: that the figures stand in the cells which the
 * document means. It says nothing about whether the filer counted rightly. The share of right
 * figures behind each grade is measured in {@code docs/accuracy.md}.
 *
 * @param sections one grade for each of the sections 二, 三 and 四
 * @param why the evidence, section after section, in words
 */
public record Confidence(Map<Section, Grade> sections, String why) {
  /** What the reading of a section rests on, from the strongest to the weakest. */
  public enum Grade {
    /**
     * Labels, and sums with amounts above zero that hold along rows and, where there are, columns.
     */
    VERIFIED("verified", "勾稽验证"),
    /** Every row stands by its own label or head; the sums are of zeros, or there are none. */
    LABELLED("labelled", "栏目对应"),
    /** As {@link #LABELLED}, and a sum is broken: the filer's mistake or the reader's. */
    CONTRADICTED("contradicted", "勾稽不符"),
    /** Some figures stand where only the order of the form or their own sum put them. */
    BY_ORDER("by_order", "按顺序推断"),
    /** Several layouts fit what is printed, or most of it was refused for that reason. */
    NOT_VERIFIABLE("not_verifiable", "版式无法核实"),
    /** The section has no figures. */
    NOT_FOUND("not_found", "未见数据");

    private final String key;
    private final String label;

    Grade(String key, String label) {
      this.key = key;
      this.label = label;
    }

    /** The value in tables. */
    public String key() {
      return key;
    }

    /** Chinese name for repair cards. */
    public String label() {
      return label;
    }
  }

  /** Nothing was read. */
  public static final Confidence NONE = new Confidence(Map.of(), "");

  public Confidence {
    Objects.requireNonNull(why);
    Map<Section, Grade> all = new EnumMap<>(Section.class);
    all.putAll(sections);
    sections = Collections.unmodifiableMap(all);
  }

  /** The grade of a section; one that the form does not have was not found. */
  public Grade of(Section section) {
    return sections.getOrDefault(section, Grade.NOT_FOUND);
  }

  /**
   * The grade of the whole report: that of its weakest section. The form has no sums in section 二,
   * so there {@link Grade#LABELLED} is the best that can be had and takes nothing away.
   */
  public Grade grade() {
    Grade weakest = sections.isEmpty() ? Grade.NOT_FOUND : Grade.VERIFIED;
    for (Map.Entry<Section, Grade> each : sections.entrySet()) {
      boolean best = each.getKey() == Section.DISCLOSURE && each.getValue() == Grade.LABELLED;
      if (!best && each.getValue().compareTo(weakest) > 0) {
        weakest = each.getValue();
      }
    }
    return weakest;
  }
}
