package ogi.table.normalised;

import java.util.ArrayList;
import java.util.List;
import ogi.report.Report;
import ogi.table.Column;
import ogi.table.TableRow;

/**
 * One line of a report's prose (preface, sections 一, 五 and 六): what is held against its figures.
 */
public record SentenceRow(
    @Column(order = 1, zh = "报告编号", meaning = "id of the report") String reportId,
    @Column(zh = "年份", unit = "year", meaning = "calendar year reported on") Integer year,
    @Column(order = 2, zh = "序号", meaning = "place among the report's lines of prose, from 1")
        int number,
    @Column(zh = "部分", meaning = "Chinese numeral of the section it stands in, 〇 for the preface")
        String section,
    @Column(zh = "行号", meaning = "line of the source, from 1") int line,
    @Column(zh = "文字", meaning = "the text as found, debris removed") String text)
    implements TableRow {

  /** The prose of a report in the order of the source. */
  public static List<SentenceRow> of(Report report) {
    List<SentenceRow> rows = new ArrayList<>();
    for (Report.Sentence sentence : report.narrative()) {
      rows.add(
          new SentenceRow(
              report.reportId(),
              report.year().orElse(null),
              rows.size() + 1,
              sentence.section(),
              sentence.line(),
              sentence.text()));
    }
    return rows;
  }

  Report.Sentence sentence() {
    return new Report.Sentence(section, line, text);
  }
}
