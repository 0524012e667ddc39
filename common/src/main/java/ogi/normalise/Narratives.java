package ogi.normalise;

import java.util.ArrayList;
import java.util.List;
import ogi.report.Report;

/** The report's prose: every line outside the tables, with the section in which it stands. */
final class Narratives {
  /** Within the part with tables a line this long that ends a sentence is prose. */
  private static final int SENTENCE = 25;

  private Narratives() {}

  static List<Report.Sentence> of(List<String> lines, Headings headings) {
    int from = headings.first(2).map(Headings.Heading::line).orElse(Integer.MAX_VALUE);
    return outside(lines, headings, from, headings.tablesTo(lines.size()));
  }

  /** The prose of a report whose tables stand between two lines. */
  static List<Report.Sentence> outside(List<String> lines, Headings headings, int from, int to) {
    List<Report.Sentence> sentences = new ArrayList<>(lines.size() / 2);
    for (int i = 0; i < lines.size(); i++) {
      boolean inTables = i + 1 >= from && i + 1 < to;
      if (inTables && lines.get(i).length() < SENTENCE) {
        continue;
      }
      String line = lines.get(i).strip();
      if (!line.isEmpty() && (!inTables || line.length() >= SENTENCE && line.indexOf('。') >= 0)) {
        sentences.add(new Report.Sentence(headings.sectionOf(i + 1), i + 1, line));
      }
    }
    return sentences;
  }
}
