package ogi.table.normalised;

import java.util.ArrayList;
import java.util.List;
import ogi.report.Note;
import ogi.report.Report;
import ogi.table.Column;
import ogi.table.TableRow;

/** One decision of the reader about one report. */
public record NoteRow(
    @Column(order = 1, zh = "报告编号", meaning = "id of the report") String reportId,
    @Column(zh = "年份", unit = "year", meaning = "calendar year reported on") Integer year,
    @Column(order = 2, zh = "序号", meaning = "place among the report's notes, from 1") int number,
    @Column(zh = "类别", meaning = "kind of decision, a key such as row_without_label") String kind,
    @Column(zh = "类别名称", meaning = "the kind in Chinese") String label,
    @Column(zh = "说明", meaning = "what was found and what was done, in words") String what,
    @Column(zh = "涉及指标", meaning = "ids of the cells it touches, in printed order")
        List<String> cells,
    @Column(
            zh = "行号",
            meaning = "line of the source, from 1; 0 when it concerns the whole document")
        int line)
    implements TableRow {

  /** The notes of a report in the order of the source. */
  public static List<NoteRow> of(Report report) {
    List<NoteRow> rows = new ArrayList<>();
    for (Note note : report.notes()) {
      rows.add(
          new NoteRow(
              report.reportId(),
              report.year().orElse(null),
              rows.size() + 1,
              note.kind().key(),
              note.kind().label(),
              note.what(),
              note.cells(),
              note.line()));
    }
    return rows;
  }
}
