package ogi.table.normalised;

import java.util.Collections;
import java.util.List;
import ogi.form.Cell;
import ogi.table.CellColumns;
import ogi.table.CellValues;
import ogi.table.Column;
import ogi.table.TableRow;

/**
 * All figures of one report: one column per cell of the forms, and beside them, as lists in the
 * order of those columns, what the source says about each cell. In the lists a cell that the
 * report's form does not have is empty.
 */
public record FigureRow(
    @Column(order = 1, zh = "报告编号", meaning = "id of the report") String reportId,
    @Column(zh = "年份", unit = "year", meaning = "calendar year reported on") Integer year,
    @Column(zh = "格式", meaning = "form of the report: 2021, 2019, 2014 or mixed") String form,
    @Column(zh = "数值", meaning = "one column per cell") CellValues values,
    @Column(
            zh = "状态",
            meaning =
                "what is known about each cell: stated, blank, placeholder, absent, unreadable or"
                    + " deduced")
        List<String> states,
    @Column(
            zh = "原文状态",
            meaning =
                "what the source itself shows; differs from the state only where a cell is deduced")
        List<String> found,
    @Column(zh = "原文", meaning = "text of each cell as printed") List<String> printed,
    @Column(zh = "行号", meaning = "line of the source, from 1; 0 where the cell has no place")
        List<Integer> lines,
    @Column(zh = "位置", meaning = "place within the source's row and the like, in words")
        List<String> places,
    @Column(
            zh = "不合单位的数值",
            meaning = "a number that its column cannot hold (1.5 件), as text; elsewhere empty")
        List<String> misfits)
    implements TableRow {

  /** The same figures without their texts and places, which need not travel where values do. */
  public FigureRow withoutText() {
    List<String> none = Collections.nCopies(states.size(), "");
    return new FigureRow(
        reportId,
        year,
        form,
        values,
        states,
        found,
        none,
        Collections.nCopies(states.size(), 0),
        none,
        misfits);
  }

  /** Whether the report's form has the cell. */
  boolean has(Cell cell) {
    return states.get(CellColumns.indexOf(cell.id())) != null;
  }
}
