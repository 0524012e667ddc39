package ogi.normalise;

import java.util.List;
import java.util.function.BiConsumer;
import ogi.normalise.PrintedForm.Printed;

/** The ways in which converters write tables as text: sections A to C of the layouts met. */
enum Layout {
  /** A1: one cell per line, an empty line after each; empty cells leave nothing. */
  LINES(
      (row, out) -> {
        for (Printed cell : row) {
          if (!cell.covered() && !cell.text().isEmpty()) {
            out.append(cell.text()).append("\n\n");
          }
        }
      }),
  /** One cell per line behind a tab, an empty line after each row, merged cells as empty cells. */
  TAB_CELLS(
      (row, out) -> {
        for (Printed cell : row) {
          out.append('\t').append(cell.text()).append('\n');
        }
        out.append('\n');
      }),
  /** Rows parted by tabs; merged cells leave empty cells where they lie. */
  TAB_ROWS(
      (row, out) -> {
        for (int i = 0; i < row.size(); i++) {
          out.append(i == 0 ? "" : "\t").append(row.get(i).text());
          out.append("\t".repeat(row.get(i).columns() - 1));
        }
        out.append('\n');
      }),
  /** B1: cell and pipe, one per line; spans as bare pipes at the end of the row. */
  PIPE_LINES(
      (row, out) -> {
        for (Printed cell : row) {
          if (!cell.covered()) {
            out.append(cell.text()).append(cell.text().isEmpty() ? "|\n" : " |\n");
          }
        }
        out.append(spans(row).isEmpty() ? "" : spans(row) + "\n");
      }),
  /** B2: cell and pipe each on its own line. */
  PIPES_ALONE(
      (row, out) -> {
        for (Printed cell : row) {
          if (!cell.covered()) {
            out.append(cell.text().isEmpty() ? "" : cell.text() + "\n").append("|\n");
          }
        }
      }),
  /** B3: a lone pipe opens each row. */
  PIPE_OPENS(
      (row, out) -> {
        out.append("|\n");
        PIPE_LINES.writer.accept(row, out);
      }),
  /** B4: the label behind a pipe, then pipes and figures on lines of their own. */
  PIPE_BEFORE(
      (row, out) -> {
        out.append("| ");
        PIPES_ALONE.writer.accept(row, out);
      }),
  /** B5: leading pipe, cells padded with line breaks and blanks. */
  PIPE_PADDED(
      (row, out) -> {
        out.append("| \n");
        for (Printed cell : row) {
          if (!cell.covered()) {
            out.append(' ').append(cell.text()).append("  | \n");
          }
        }
      }),
  /** C1: one row per line, spans as runs of pipes at its end. */
  PIPE_ROWS(
      (row, out) -> {
        for (Printed cell : row) {
          if (!cell.covered()) {
            out.append(cell.text()).append(cell.text().isEmpty() ? "|" : " | ");
          }
        }
        out.append(spans(row)).append('\n');
      }),
  /** C2: leading and trailing pipes. */
  PIPE_FRAMED(
      (row, out) -> {
        out.append("| ");
        for (Printed cell : row) {
          if (!cell.covered()) {
            out.append(cell.text()).append(" | ");
          }
        }
        out.append('\n');
      });

  private final BiConsumer<List<Printed>, StringBuilder> writer;

  Layout(BiConsumer<List<Printed>, StringBuilder> writer) {
    this.writer = writer;
  }

  /** Pipes for the columns that spans cover. */
  private static String spans(List<Printed> row) {
    int covered = 0;
    for (Printed cell : row) {
      covered += cell.covered() ? 0 : cell.columns() - 1;
    }
    return "|".repeat(covered);
  }

  /** Whether an empty cell of the source can still be seen. */
  boolean showsBlanks() {
    return this != LINES;
  }

  /** Whether rows open with a pipe of their own. */
  boolean opensRows() {
    return this == PIPE_OPENS || this == PIPE_BEFORE || this == PIPE_PADDED;
  }

  String write(PrintedForm form) {
    StringBuilder out = new StringBuilder("甲县人民政府办公室2021年政府信息公开工作年度报告\n\n一、总体情况\n\n依法公开。\n\n");
    for (PrintedForm.Table table : form.tables()) {
      out.append(table.heading()).append("\n\n");
      table.rows().forEach(row -> writer.accept(row, out));
      out.append('\n');
    }
    return out.append("五、存在的主要问题及改进情况\n\n无。\n\n六、其他需要报告的事项\n\n无。\n").toString();
  }
}
