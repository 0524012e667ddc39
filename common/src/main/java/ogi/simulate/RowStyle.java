package ogi.simulate;

import java.util.List;
import java.util.function.BiConsumer;
import ogi.simulate.PrintedReport.Printed;

/** The ways in which converters write one row of a table as text (layouts A to C). */
public enum RowStyle {
  /** A1: one cell per line, an empty line after each; empty cells leave nothing. */
  LINES(
      (row, out) -> {
        for (Printed cell : row) {
          if (!cell.covered() && !cell.text().isEmpty()) {
            out.append(cell.text()).append("\n\n");
          }
        }
      }),
  /** One cell per line behind a tab, an empty line after each row. */
  TAB_CELLS(
      (row, out) -> {
        for (Printed cell : row) {
          out.append('\t').append(cell.flat()).append('\n');
        }
        out.append('\n');
      }),
  /** Rows parted by tabs; merged cells leave empty cells where they lie. */
  TAB_ROWS(
      (row, out) -> {
        for (int i = 0; i < row.size(); i++) {
          out.append(i == 0 ? "" : "\t").append(row.get(i).flat());
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
            out.append(cell.flat()).append(cell.text().isEmpty() ? "|" : " | ");
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
            out.append(cell.flat()).append(" | ");
          }
        }
        out.append('\n');
      }),
  /** C3: Markdown made by character recognition, a table with an invented head for each row. */
  OCR(RowStyle::recognised);

  private final BiConsumer<List<Printed>, StringBuilder> writer;

  RowStyle(BiConsumer<List<Printed>, StringBuilder> writer) {
    this.writer = writer;
  }

  /** Appends one row as this converter writes it. */
  public void write(List<Printed> row, StringBuilder out) {
    writer.accept(row, out);
  }

  /** Whether an empty cell of the source can still be seen. */
  public boolean showsBlanks() {
    return this != LINES;
  }

  /** Pipes for the columns that spans cover. */
  private static String spans(List<Printed> row) {
    int covered = 0;
    for (Printed cell : row) {
      covered += cell.covered() ? 0 : cell.columns() - 1;
    }
    return "|".repeat(covered);
  }

  private static void recognised(List<Printed> row, StringBuilder out) {
    List<Printed> figures = row.stream().filter(cell -> cell.cell().isPresent()).toList();
    List<String> labels =
        row.stream()
            .filter(cell -> cell.cell().isEmpty() && !cell.text().isEmpty())
            .map(Printed::flat)
            .toList();
    if (figures.isEmpty()) {
      out.append(labels.size() == 1 ? "### " + labels.get(0) + "\n\n" : "");
      return;
    }
    labels.forEach(label -> out.append("### ").append(label).append("\n"));
    boolean labelled = !labels.isEmpty();
    out.append(labelled ? "| 类别 |" : "|");
    for (int i = 1; i <= figures.size(); i++) {
      out.append(i == figures.size() ? " 总计 |" : " 数据" + i + " |");
    }
    out.append("\n|").append("---|".repeat(figures.size() + (labelled ? 1 : 0))).append("\n|");
    out.append(labelled ? " " + labels.get(labels.size() - 1) + " |" : "");
    figures.forEach(cell -> out.append(' ').append(cell.flat()).append(" |"));
    out.append("\n\n");
  }
}
