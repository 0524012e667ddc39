package ogi.filer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The text as it is compared, without the short lines of the tables. Every line keeps the number it
 * has in the source.
 */
final class Narrative {
  private static final long TABLES = Signs.mark("第条");
  private static final int MOST_LINES = 4000;
  private static final int LAST_LINES = 40;
  private static final int SHORTEST = 3;

  private final List<Line> lines;
  private final int tablesFrom;
  private final List<Line> outsideTables;
  private String whole;

  private Narrative(List<Line> lines, int tablesFrom) {
    this.lines = Collections.unmodifiableList(lines);
    this.tablesFrom = tablesFrom;
    this.outsideTables = outside(lines, tablesFrom);
  }

  static Narrative of(List<String> source) {
    int most = Math.min(source.size(), MOST_LINES);
    List<Line> lines = new ArrayList<>(most);
    int tablesFrom = Integer.MAX_VALUE;
    for (int i = 0; i < most; i++) {
      if (!hasWords(source.get(i))) {
        continue;
      }
      Line line = new Line(i + 1, source.get(i));
      if (line.length() >= SHORTEST) {
        boolean first = tablesFrom == Integer.MAX_VALUE && line.mayHoldAll(TABLES);
        tablesFrom = first && line.text().startsWith("第二十条第") ? i + 1 : tablesFrom;
        lines.add(line);
      }
    }
    return new Narrative(lines, tablesFrom);
  }

  /** The lines with words. */
  List<Line> lines() {
    return lines;
  }

  /** All lines with words, parted by line ends. */
  String whole() {
    if (whole == null) {
      StringBuilder all = new StringBuilder();
      lines.forEach(line -> all.append(line.text()).append('\n'));
      whole = all.toString();
    }
    return whole;
  }

  /** The line of the source where the tables begin; a large number when there are none. */
  int tablesFrom() {
    return tablesFrom;
  }

  /** The lines before the tables and the last ones: between them nothing names a filer. */
  List<Line> outsideTables() {
    return outsideTables;
  }

  private static List<Line> outside(List<Line> lines, int tablesFrom) {
    List<Line> outside = new ArrayList<>(lines.size());
    int tail = lines.size() - LAST_LINES;
    for (int i = 0; i < lines.size(); i++) {
      if (i >= tail || lines.get(i).number() < tablesFrom) {
        outside.add(lines.get(i));
      }
    }
    return Collections.unmodifiableList(outside);
  }

  /** A figure or a rule line tells nothing of the filer. */
  private static boolean hasWords(String text) {
    int han = 0;
    for (int i = 0; i < text.length() && han < SHORTEST; i++) {
      if (text.charAt(i) >= '\u4e00' && text.charAt(i) <= '\u9fff') {
        han++;
      }
    }
    return han >= SHORTEST;
  }
}
