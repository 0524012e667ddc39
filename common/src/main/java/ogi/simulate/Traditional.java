package ogi.simulate;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.HashMap;
import java.util.Map;
import ogi.region.Script;

/**
 * Simplified text as a mirror converts it: traditional characters, some with pinyin in brackets.
 */
final class Traditional {
  private static final Map<Character, Character> TABLE = table();
  private static final Map<Character, String> PINYIN =
      Map.of(
          '现', "xiàn", '数', "shù", '发', "fā", '项', "xiàng", '总', "zǒng", '计', "jì", '请', "qǐng",
          '处', "chù", '决', "jué", '诉', "sù");

  private Traditional() {}

  /** The text in traditional characters, with {@code 現(xiàn)} where glosses are asked for. */
  static String of(String text, boolean glosses) {
    StringBuilder out = new StringBuilder();
    for (char c : text.toCharArray()) {
      out.append((char) TABLE.getOrDefault(c, c));
      String pinyin = PINYIN.get(c);
      if (glosses && pinyin != null && TABLE.containsKey(c)) {
        out.append('(').append(pinyin).append(')');
      }
    }
    return out.toString();
  }

  /** The converse of the reader's table; of several forms the first that Big5 has. */
  private static Map<Character, Character> table() {
    CharsetEncoder big5 = Charset.forName("Big5").newEncoder();
    Map<Character, Character> table = new HashMap<>();
    for (char c = '\u4e00'; c <= '\u9fff'; c++) {
      char simple = Script.simplified(String.valueOf(c)).charAt(0);
      boolean better = big5.canEncode(c) && !big5.canEncode(simple);
      if (simple != c && better) {
        table.putIfAbsent(simple, c);
      }
    }
    return table;
  }
}
