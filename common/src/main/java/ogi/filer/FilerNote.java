package ogi.filer;

import java.util.Objects;

/**
 * A decision about filer, place, scope or year that a reader of the tables should be able to see.
 *
 * @param kind which decision
 * @param what the words it rests on
 * @param line line of the source, from 1; 0 when it rests on the address or on the whole text
 */
public record FilerNote(Kind kind, String what, int line) {
  public FilerNote {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(what);
  }

  /** The kinds of decision. */
  public enum Kind {
    TITLE_MISSING("title_missing", "没有标题行"),
    FILER_NOT_NAMED("filer_not_named", "未写明单位名称"),
    FILER_FROM_CONTACT("filer_from_contact", "单位名称取自联系方式"),
    FILER_FROM_TEXT("filer_from_text", "单位名称取自正文"),
    FILER_FROM_COLLECTOR("filer_from_collector", "单位名称取自采集信息"),
    FILER_FROM_URL("filer_from_url", "单位名称取自网址"),
    PLACE_AMBIGUOUS("place_ambiguous", "地名有重名，无法确定"),
    PLACE_FROM_TEXT("place_from_text", "重名地名依正文确定"),
    PLACE_FROM_CODE("place_from_code", "重名地名依机构代码确定"),
    PLACE_FROM_PHONE("place_from_phone", "重名地名依电话区号确定"),
    PLACE_FROM_POSTCODE("place_from_postcode", "重名地名仅依邮政编码的省份确定"),
    PLACE_FROM_COLLECTOR("place_from_collector", "重名地名依采集信息确定"),
    PLACE_FROM_URL("place_only_from_url", "重名地名仅依网址确定"),
    PLACE_MISPRINTED("place_misprinted", "地名有形近错字，按所指地名处理"),
    FILER_UNNAMED("filer_unnamed", "未写明单位名称，由自称和其他线索推断"),
    PLACE_BY_NAME_ALONE("place_by_name_alone", "乡级地名仅凭名称唯一确定"),
    PLACE_RENAMED("place_renamed", "原地名，已改名"),
    PLACE_MERGED("place_merged", "原地名，已并入或分入今日区划"),
    PLACE_IN_CONFLICT("place_in_conflict", "地名线索互相矛盾"),
    SPAM_IN_PLACE("spam_in_place", "地名处被注入垃圾文字"),
    SCOPE_UNCLEAR("scope_unclear", "报告范围不明"),
    YEAR_CONFLICT("year_conflict", "年份互相矛盾"),
    YEAR_FROM_TEXT("year_from_text", "年份取自正文"),
    YEAR_FROM_URL("year_only_from_url", "年份仅见于网址"),
    YEAR_MISSING("year_missing", "未写明年份");

    private final String key;
    private final String label;

    Kind(String key, String label) {
      this.key = key;
      this.label = label;
    }

    /** The value in the tables. */
    public String key() {
      return key;
    }

    /** The Chinese name. */
    public String label() {
      return label;
    }
  }
}
