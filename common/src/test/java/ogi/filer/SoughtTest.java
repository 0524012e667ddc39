package ogi.filer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is tried at some characters only is found where the plain pattern finds it. */
class SoughtTest {
  private static final String[] PIECES = {
    "政府",
    "政务",
    "信息公开",
    "公开",
    "工作",
    "情况",
    "的",
    "年度",
    "年",
    "度",
    "报告",
    "报",
    "告",
    "某区",
    "2021",
    "2021年",
    "二〇二〇年",
    "3月",
    "综合",
    "汇总",
    "涵盖",
    "收集",
    "基础上",
    "编制",
    "根据",
    "以",
    "为基础",
    "各",
    "部门",
    "单位",
    "全市",
    "行政机关",
    "12条",
    "镇",
    "街",
    "和",
    "(",
    "办公室",
    "本级",
    "市",
    "及",
    "系统",
    "所属单位",
    "全",
    "包括",
    "主动",
    "。",
    ",",
    "期限",
    "数据",
    "开发区",
    "新城",
    "管委会",
    "产业园",
    "园区",
    "保税港区",
    "自2021年1月1日起",
    "2021年度",
    "至2021年12月31日",
    "202111日起至20211231日",
    "信息公开情况",
    "以2021年度",
    "年度报告为基础",
    "综合2021年度",
    "而成",
    "县人民政府及",
    "县政府办公室"
  };

  private static final List<Sought> ALL =
      List.of(
          ReportWords.REPORT,
          YearFinder.PERIOD,
          YearFinder.BROKEN_PERIOD,
          YearFinder.SAID,
          ZoneReader.ZONE,
          ScopeWords.AREA.words(),
          ScopeWords.WITH_OFFICE.words(),
          ScopeWords.OWN_GOVERNMENT.words(),
          ScopeWords.SYSTEM.words());

  @Test
  void findsWhatThePatternAloneFinds() {
    int[] found = new int[ALL.size()];
    Random random = new Random(20260303);
    for (int round = 0; round < 20_000; round++) {
      String text = words(random);
      for (int i = 0; i < found.length; i++) {
        List<String> expected = all(ALL.get(i).pattern(), text);
        assertEquals(expected, all(ALL.get(i), text), text);
        found[i] += expected.size();
      }
    }
    for (int i = 0; i < found.length; i++) {
      assertTrue(found[i] > 0, "never met: " + ALL.get(i).pattern());
    }
  }

  @Test
  void aWordsOwnBeginningIsSeenByALookBack() {
    assertEquals("公开年度报告", ReportWords.REPORT.find("某区公开年度报告", 0).orElseThrow().group());
    assertTrue(ReportWords.REPORT.find("某局公开年度报告", 0).isEmpty());
  }

  private static List<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(SoughtTest::told).toList();
  }

  private static List<String> all(Sought sought, String text) {
    List<String> all = new ArrayList<>();
    Optional<Matcher> next = sought.find(text, 0);
    while (next.isPresent()) {
      all.add(told(next.get()));
      next = sought.find(text, next.get().end());
    }
    return all;
  }

  private static String told(MatchResult match) {
    StringBuilder told = new StringBuilder().append(match.start()).append('-').append(match.end());
    for (int group = 1; group <= match.groupCount(); group++) {
      told.append(' ').append(match.group(group));
    }
    return told.toString();
  }

  private static String words(Random random) {
    StringBuilder words = new StringBuilder();
    for (int i = random.nextInt(12); i >= 0; i--) {
      words.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return words.toString();
  }
}
