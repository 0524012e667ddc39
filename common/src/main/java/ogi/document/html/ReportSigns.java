package ogi.document.html;

import java.util.ArrayList;
import java.util.List;
import ogi.document.Page;

/** Labels of the form by which a report is known among several texts of one page. */
final class ReportSigns {
  private static final List<String> SIGNS =
      List.of(
          "政府信息公开", "信息内容", "信息內容", "資訊內容", "行政许可", "行政許可", "行政处罚", "行政處罰", "自然人", "商业企业", "商業企業",
          "予以公开", "予以公開", "结转下年度", "結轉下年度", "结果维持", "結果維持", "主动公开", "年度报告");

  /** Characters of the shortest of them. */
  private static final int SHORTEST = 3;

  /** Words of which every report has one, as they stand in a script. */
  private static final List<String> HINTS =
      List.of("信息", "資訊", "\\u4fe1\\u606f", "\\u4FE1\\u606F", "\\u8cc7\\u8a0a", "\\u8CC7\\u8A0A");

  private ReportSigns() {}

  /** How many different labels the lines hold. */
  static int count(List<Page.Line> lines) {
    List<String> missing = new ArrayList<>(SIGNS);
    for (int i = 0; i < lines.size() && !missing.isEmpty(); i++) {
      String text = lines.get(i).text();
      if (text.length() >= SHORTEST) {
        missing.removeIf(text::contains);
      }
    }
    return SIGNS.size() - missing.size();
  }

  /** Whether a script may hold a report at all. */
  static boolean mayHold(String code) {
    return HINTS.stream().anyMatch(code::contains);
  }
}
