package ogi.table.normalised;

import java.math.BigDecimal;
import ogi.table.Column;
import ogi.table.TableRow;

/** One figure of one report: the long form of {@link FigureRow}, made when figures are exported. */
public record LongFigureRow(
    @Column(order = 1, zh = "报告编号", meaning = "id of the report") String reportId,
    @Column(zh = "年份", unit = "year", meaning = "calendar year reported on") Integer year,
    @Column(order = 3, zh = "指标代码", meaning = "cell of the form: section.row.column") String cellId,
    @Column(order = 2, zh = "序号", meaning = "place of the cell in the order of the forms, from 1")
        int number,
    @Column(zh = "部分", meaning = "disclosure (二), requests (三) or disputes (四)") String section,
    @Column(zh = "栏目", meaning = "label of the row as the form prints it") String item,
    @Column(zh = "列", meaning = "label of the column as the form prints it") String column,
    @Column(zh = "状态", meaning = "stated, blank, placeholder, absent, unreadable or deduced")
        String state,
    @Column(zh = "数值", meaning = "the figure, 件 or 万元; empty unless stated or deduced")
        BigDecimal value,
    @Column(zh = "原文", meaning = "text of the cell as printed") String printed,
    @Column(zh = "行号", meaning = "line of the source, from 1; 0 when the cell has no place")
        Integer line,
    @Column(zh = "位置", meaning = "place within the source's row and the like, in words")
        String place)
    implements TableRow {}
