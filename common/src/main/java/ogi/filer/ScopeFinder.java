package ogi.filer;

import java.util.List;
import java.util.Optional;
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
              + "|涵盖[^。;；]{0,20}各[^。;；]{0,12}(?:市|县|区|镇|部门|单位)"
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
  private static final Pattern SYSTEM_NAME = Pattern.compile("(?:系统|关区)(?:\\(.*\\))?$");
  private static final Pattern ORGAN_NAME = Pattern.compile("机关|本级");
  private static final Pattern OWN_ZONE = Pattern.compile("我委|本委|我办|本机关");

  /** Without one of these words a line says nothing of the scope, and needs no pattern. */
  private static final List<String> AREA_WORDS =
      List.of("综合", "汇总", "涵盖", "收集", "基础", "行政机关", "公开");

  private static final List<String> OFFICE_WORDS = List.of("政府(", "政府、", "政府和", "政府及", "政府与");
  private static final List<String> OWN_WORDS = List.of("本级");
  private static final List<String> SYSTEM_WORDS = List.of("系统", "属单位");

  private ScopeFinder() {}

  /** A scope and the words that decided it. */
  record Told(Scope scope, Ground ground) {}

  static Told scope(Organ organ, Narrative text, List<FilerNote> notes) {
    if (organ.level() == Level.TOWNSHIP) {
      return told(Scope.OWN, organ.name(), Certainty.HIGH);
    }
    Told told =
        switch (organ.kind()) {
          case GOVERNMENT, XPCC -> government(organ, text);
          case OFFICE -> office(organ, text);
          case DEPARTMENT -> department(organ, text);
          case ZONE -> zone(organ, text);
        };
    if (told.scope() == Scope.UNKNOWN) {
      notes.add(new FilerNote(Kind.SCOPE_UNCLEAR, organ.name(), 0));
    }
    return told;
  }

  /** Whether the text says that it was put together from many organs' reports. */
  static boolean areaWide(Narrative text) {
    return first(AREA, AREA_WORDS, text).isPresent();
  }

  private static Told government(Organ organ, Narrative text) {
    Optional<String> area = first(AREA, AREA_WORDS, text);
    if (area.isPresent()) {
      return told(Scope.AREA, area.get(), Certainty.HIGH);
    }
    Optional<String> office = first(WITH_OFFICE, OFFICE_WORDS, text);
    if (office.isPresent()) {
      return told(Scope.OWN_WITH_OFFICE, office.get(), Certainty.HIGH);
    }
    if (organ.name().endsWith("及其办公室")) {
      return told(Scope.OWN_WITH_OFFICE, organ.name(), Certainty.HIGH);
    }
    return first(OWN_GOVERNMENT, OWN_WORDS, text)
        .map(own -> told(Scope.OWN, own, Certainty.MEDIUM))
        .orElse(new Told(Scope.UNKNOWN, Ground.NONE));
  }

  private static Told office(Organ organ, Narrative text) {
    return first(WITH_OFFICE, OFFICE_WORDS, text)
        .map(office -> told(Scope.OWN_WITH_OFFICE, office, Certainty.HIGH))
        .orElse(told(Scope.OWN, organ.name(), Certainty.MEDIUM));
  }

  private static Told department(Organ organ, Narrative text) {
    Matcher system = SYSTEM_NAME.matcher(organ.name());
    if (system.find()) {
      return told(Scope.SYSTEM, system.group(), Certainty.HIGH);
    }
    Matcher itself = ORGAN_NAME.matcher(organ.name());
    if (itself.find()) {
      return told(Scope.OWN, itself.group(), Certainty.HIGH);
    }
    return first(SYSTEM, SYSTEM_WORDS, text)
        .map(all -> told(Scope.SYSTEM, all, Certainty.MEDIUM))
        .orElse(told(Scope.OWN, organ.name(), Certainty.MEDIUM));
  }

  private static Told zone(Organ organ, Narrative text) {
    if (organ.office()) {
      return told(Scope.OWN, organ.name(), Certainty.HIGH);
    }
    Optional<String> area = first(AREA, AREA_WORDS, text);
    if (area.isPresent()) {
      return told(Scope.AREA, area.get(), Certainty.HIGH);
    }
    Matcher own = OWN_ZONE.matcher(text.whole());
    return own.find()
        ? told(Scope.OWN, own.group(), Certainty.MEDIUM)
        : new Told(Scope.UNKNOWN, Ground.NONE);
  }

  private static Told told(Scope scope, String words, Certainty confidence) {
    return new Told(scope, new Ground(words, confidence));
  }

  /** What the pattern finds first, in lines that hold one of its words. */
  private static Optional<String> first(Pattern pattern, List<String> words, Narrative text) {
    for (Narrative.Line line : text.lines()) {
      if (hasAny(line.text(), words)) {
        Matcher matcher = pattern.matcher(line.text());
        if (matcher.find()) {
          return Optional.of(matcher.group());
        }
      }
    }
    return Optional.empty();
  }

  private static boolean hasAny(String line, List<String> words) {
    for (String word : words) {
      if (line.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
