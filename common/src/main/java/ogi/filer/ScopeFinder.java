package ogi.filer;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ogi.filer.FilerNote.Kind;

/**
 * What a report covers, by the words it uses itself. A government's report without such words may
 * cover the area or the government alone: it stays unknown. A closing 本机关 is a formula that
 * area-wide reports use as well, and decides nothing.
 */
final class ScopeFinder {
  /** 由各部门…汇总; figures of departments and of towns side by side; all organs of the area. */
  private static final Pattern AREA =
      Pattern.compile(
          "(?:综合|汇总|涵盖|收集|基础上)[^。;；]{0,60}?(?:编制|汇总|而成)|根据[^。;；]{0,40}汇总"
              + "|以[^。;；]{0,40}年度报告为基础"
              + "|全[省市区县州旗盟](?:各级)?(?:各)?行政机关"
              + "|(?:部门|单位)(?:信息)?公开(?:信息)?\\d+条[^。;；]{0,8}?(?:镇街|街镇|乡镇|镇乡|街道|镇)(?:信息)?公开(?:信息)?\\d+条");

  private static final Pattern WITH_OFFICE =
      Pattern.compile(
          "[市区县省州旗](?:人民)?政府[(、和及与](?:其|含|包括)?(?:[市区县省州旗](?:人民)?政府)?(?:办公室|办公厅|政府办|办)(?!公厅?室?(?:印发|关于))"
              + "|区本级政府及政府办|[市区县]本级政府及");
  private static final Pattern OWN_GOVERNMENT =
      Pattern.compile("[市区县省州旗](?:人民)?政府本级|本级人?民?政府(?:公开|主动)");
  private static final Pattern SYSTEM =
      Pattern.compile("(?:汇总|涵盖|包括|含)[^。;；]{0,16}?(?:系统|所属单位|直属单位)|全系统(?:共|主动公开|收到)");
  private static final Pattern OWN_ZONE = Pattern.compile("我委|本委|我办|本机关");

  private ScopeFinder() {}

  static Scope scope(Organ organ, Narrative text, List<FilerNote> notes) {
    if (organ.level() == Level.TOWNSHIP) {
      return Scope.OWN;
    }
    String words = text.whole();
    Scope scope =
        switch (organ.kind()) {
          case GOVERNMENT, XPCC -> government(organ, words);
          case OFFICE -> WITH_OFFICE.matcher(words).find() ? Scope.OWN_WITH_OFFICE : Scope.OWN;
          case DEPARTMENT -> SYSTEM.matcher(words).find() ? Scope.SYSTEM : Scope.OWN;
          case ZONE -> zone(organ, words);
        };
    if (scope == Scope.UNKNOWN) {
      notes.add(new FilerNote(Kind.SCOPE_UNCLEAR, organ.name(), 0));
    }
    return scope;
  }

  /** Whether the text says that it was put together from many organs' reports. */
  static boolean areaWide(Narrative text) {
    return AREA.matcher(text.whole()).find();
  }

  private static Scope government(Organ organ, String words) {
    if (AREA.matcher(words).find()) {
      return Scope.AREA;
    }
    Matcher office = WITH_OFFICE.matcher(words);
    if (office.find() || organ.name().endsWith("及其办公室")) {
      return Scope.OWN_WITH_OFFICE;
    }
    return OWN_GOVERNMENT.matcher(words).find() ? Scope.OWN : Scope.UNKNOWN;
  }

  private static Scope zone(Organ organ, String words) {
    if (organ.office()) {
      return Scope.OWN;
    }
    if (AREA.matcher(words).find()) {
      return Scope.AREA;
    }
    return OWN_ZONE.matcher(words).find() ? Scope.OWN : Scope.UNKNOWN;
  }
}
