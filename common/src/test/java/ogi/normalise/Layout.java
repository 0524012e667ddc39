package ogi.normalise;

import java.util.List;
import java.util.Optional;
import ogi.normalise.PrintedForm.Printed;
import ogi.simulate.PrintedReport;
import ogi.simulate.RowStyle;

/** The ways in which converters write tables as text, within a short report. */
enum Layout {
  LINES(RowStyle.LINES),
  TAB_CELLS(RowStyle.TAB_CELLS),
  TAB_ROWS(RowStyle.TAB_ROWS),
  PIPE_LINES(RowStyle.PIPE_LINES),
  PIPES_ALONE(RowStyle.PIPES_ALONE),
  PIPE_OPENS(RowStyle.PIPE_OPENS),
  PIPE_BEFORE(RowStyle.PIPE_BEFORE),
  PIPE_PADDED(RowStyle.PIPE_PADDED),
  PIPE_ROWS(RowStyle.PIPE_ROWS),
  PIPE_FRAMED(RowStyle.PIPE_FRAMED);

  private final RowStyle style;

  Layout(RowStyle style) {
    this.style = style;
  }

  /** Whether an empty cell of the source can still be seen. */
  boolean showsBlanks() {
    return style.showsBlanks();
  }

  /** Whether rows open with a pipe of their own. */
  boolean opensRows() {
    return this == PIPE_OPENS || this == PIPE_BEFORE || this == PIPE_PADDED;
  }

  String write(PrintedForm form) {
    StringBuilder out = new StringBuilder("甲县人民政府办公室2021年政府信息公开工作年度报告\n\n一、总体情况\n\n依法公开。\n\n");
    for (PrintedForm.Table table : form.tables()) {
      out.append(table.heading()).append("\n\n");
      table.rows().forEach(row -> style.write(printed(row), out));
      out.append('\n');
    }
    return out.append("五、存在的主要问题及改进情况\n\n无。\n\n六、其他需要报告的事项\n\n无。\n").toString();
  }

  private static List<PrintedReport.Printed> printed(List<Printed> row) {
    return row.stream()
        .map(
            cell ->
                new PrintedReport.Printed(
                    cell.text(), cell.columns(), cell.covered(), Optional.ofNullable(cell.cell())))
        .toList();
  }
}
