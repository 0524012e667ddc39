package ogi.filer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * The words by which a text tells what its report covers. The patterns are slow on long lines, so
 * each is tried only where signs and then words say that it may be found.
 */
enum ScopeWords {
  /** 由各部门…汇总; figures of departments and of towns side by side; all organs of the area. */
  AREA(
      "综汇涵收基根以全部单",
      "(?:综合|汇总|涵盖|收集|基础上)[^。;；]{0,60}?(?:编制|汇总|而成)|根据[^。;；]{0,40}汇总"
          + "|以[^。;；]{0,40}年度报告为基础"
          + "|涵盖[^。;；]{0,20}各[^。;；]{0,12}(?:市|县|区|镇|部门|单位)"
          + "|全[省市区县州旗盟](?:各级)?(?:各)?行政机关"
          + "|(?:部门|单位)(?:信息)?公开(?:信息)?\\d+条[^。;；]{0,8}?(?:镇街|街镇|乡镇|镇乡|街道|镇)(?:信息)?公开(?:信息)?\\d+条") {
    @Override
    boolean mayBeIn(Line line) {
      boolean figures = line.mayHoldAll(OPEN_ITEMS) && line.mayHoldAny(TOWNS);
      return figures || line.mayHoldAny(OF_AREA) && hasAny(line.text(), AREA_WORDS);
    }
  },

  WITH_OFFICE(
      "市区县省州旗",
      "[市区县省州旗](?:人民)?政府[(、和及与](?:其|含|包括)?(?:[市区县省州旗](?:人民)?政府)?(?:办公室|办公厅|政府办|办)(?!公厅?室?(?:印发|关于))"
          + "|区本级政府及政府办|[市区县]本级政府及") {
    @Override
    boolean mayBeIn(Line line) {
      return line.mayHoldAll(GOVERNMENT)
          && line.mayHoldAny(OFFICE_OR_LEVEL)
          && hasGovernmentAnd(line.text());
    }
  },

  OWN_GOVERNMENT("市区县省州旗本", "[市区县省州旗](?:人民)?政府本级|本级人?民?政府(?:公开|主动)") {
    @Override
    boolean mayBeIn(Line line) {
      return line.mayHoldAll(LEVEL) && line.text().contains("本级");
    }
  },

  SYSTEM("汇涵包含全", "(?:汇总|涵盖|包括|含)[^。;；]{0,16}?(?:系统|所属单位|直属单位)|全系统(?:共|主动公开|收到)") {
    @Override
    boolean mayBeIn(Line line) {
      boolean below = line.mayHoldAll(OF_SYSTEM) || line.mayHoldAny(OF_UNITS);
      return below && line.mayHoldAny(COVERING) && hasAny(line.text(), SYSTEM_WORDS);
    }
  };

  private static final List<String> AREA_WORDS = List.of("综合", "汇总", "涵盖", "收集", "基础", "行政机关");
  private static final long OF_AREA = Signs.mark("综汇涵集础机");
  private static final long OPEN_ITEMS = Signs.mark("公开条");
  private static final long TOWNS = Signs.mark("镇街");
  private static final long GOVERNMENT = Signs.mark("府");
  private static final long OFFICE_OR_LEVEL = Signs.mark("办级");
  private static final long LEVEL = Signs.mark("本级");
  private static final List<String> SYSTEM_WORDS = List.of("系统", "属单位");
  private static final long OF_SYSTEM = Signs.mark("系统");
  private static final long OF_UNITS = Signs.mark("属");
  private static final long COVERING = Signs.mark("汇涵括含全");

  private final Sought words;

  ScopeWords(String first, String pattern) {
    this.words = new Sought(first, pattern);
  }

  /** What is looked for in lines that may hold it. */
  Sought words() {
    return words;
  }

  /** Whether a line may hold the words; false is certain. */
  abstract boolean mayBeIn(Line line);

  /** The words where a text has them first. */
  Optional<String> first(Narrative text) {
    for (Line line : text.lines()) {
      if (mayBeIn(line)) {
        Optional<Matcher> found = words.find(line.text(), 0);
        if (found.isPresent()) {
          return found.map(Matcher::group);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a government is named together with something: 政府和, 政府(. */
  private static boolean hasGovernmentAnd(String text) {
    for (int at = text.indexOf("政府"); at >= 0; at = text.indexOf("政府", at + 2)) {
      if (at + 2 < text.length() && "(、和及与".indexOf(text.charAt(at + 2)) >= 0) {
        return true;
      }
    }
    return false;
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
