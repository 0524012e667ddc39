package ogi.filer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import ogi.region.Script;

/**
 * The text as it is compared: simplified characters, no blanks, no conversion debris, without the
 * short lines of the tables. Every line keeps the number it has in the source.
 *
 * @param lines those with words
 * @param whole all of them, parted by line ends
 * @param tablesFrom line of the source where the tables begin; a large number when there are none
 * @param outsideTables the lines before the tables and the last ones: between them nothing names a
 *     filer
 */
record Narrative(List<Line> lines, String whole, int tablesFrom, List<Line> outsideTables) {
  record Line(int number, String text) {}

  private static final Pattern DEBRIS =
      Pattern.compile("\\[bookmark:_GoBack\\]|&nbsp;|</?[a-zA-Z][^<>]{0,200}>");
  private static final int MOST_LINES = 4000;
  private static final int LAST_LINES = 40;
  private static final int LONGEST_LINE = 20_000;

  static Narrative of(List<String> source) {
    List<Line> lines = new ArrayList<>();
    StringBuilder whole = new StringBuilder();
    int tablesFrom = Integer.MAX_VALUE;
    for (int i = 0; i < Math.min(source.size(), MOST_LINES); i++) {
      String found = source.get(i);
      String text = hasWords(found) ? flat(found) : "";
      if (text.length() > 2) {
        boolean table = text.startsWith("第二十条第") && tablesFrom == Integer.MAX_VALUE;
        tablesFrom = table ? i + 1 : tablesFrom;
        lines.add(new Line(i + 1, text));
        whole.append(text).append('\n');
      }
    }
    return new Narrative(
        List.copyOf(lines), whole.toString(), tablesFrom, outside(lines, tablesFrom));
  }

  private static List<Line> outside(List<Line> lines, int tablesFrom) {
    List<Line> outside = new ArrayList<>();
    int tail = lines.size() - LAST_LINES;
    for (int i = 0; i < lines.size(); i++) {
      if (i >= tail || lines.get(i).number() < tablesFrom) {
        outside.add(lines.get(i));
      }
    }
    return List.copyOf(outside);
  }

  /** One text as it is compared. */
  static String flat(String text) {
    String cut = text.length() > LONGEST_LINE ? text.substring(0, LONGEST_LINE) : text;
    boolean gloss = Script.mayHoldGloss(cut);
    String words = gloss ? Script.simplified(cut) : cut;
    char[] kept = new char[words.length()];
    int length = 0;
    boolean debris = false;
    for (int i = 0; i < kept.length; i++) {
      // Without a gloss single characters change, on the way: the text is gone through but once.
      char c = gloss ? words.charAt(i) : Script.simplified(words.charAt(i));
      if (!blank(c)) {
        kept[length++] = c;
        debris |= c == '<' || c == '[' || c == '&';
      }
    }
    String result = new String(kept, 0, length).replace("资讯公开", "信息公开");
    return debris ? DEBRIS.matcher(result).replaceAll("") : result;
  }

  /** Blanks of all widths, marks without width, and the bars of tables. */
  private static boolean blank(char c) {
    boolean wide = c >= '\u2000' && c <= '\u200f' || c == '\u2028' || c == '\ufeff';
    return c <= ' ' || c == '|' || wide;
  }

  /** A figure or a rule line tells nothing of the filer. */
  private static boolean hasWords(String text) {
    int han = 0;
    for (int i = 0; i < text.length() && han < 3; i++) {
      if (text.charAt(i) >= '\u4e00' && text.charAt(i) <= '\u9fff') {
        han++;
      }
    }
    return han >= 3;
  }
}
