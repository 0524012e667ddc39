package ogi.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import ogi.form.Cell;

/**
 * A report as a person sees it on the page, before any format or converter touches it.
 *
 * @param title title of the page
 * @param parts lines and tables in reading order
 */
public record PrintedReport(String title, List<Part> parts) {
  public PrintedReport {
    parts = List.copyOf(parts);
  }

  /** A line of text or a table. */
  public sealed interface Part permits Line, Table {}

  /** What a line is, so that formats may set it differently. */
  public enum Sort {
    /** Site furniture before and after the report. */
    FURNITURE,
    TITLE,
    HEADING,
    TEXT,
    /** A page number, which may fall inside a table. */
    PAGE_NUMBER,
    MARK
  }

  /** A line of text. */
  public record Line(Sort sort, String text) implements Part {}

  /** One block of the form; blocks that follow each other are one table in most layouts. */
  public record Table(List<List<Printed>> rows) implements Part {
    public Table {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A cell as printed.
   *
   * @param text its text; a line break inside the cell is {@code \n}
   * @param columns columns of the grid that it covers
   * @param covered whether the cell itself stands in a row above and reaches into this one
   * @param cell the cell of the form, for figures
   */
  public record Printed(String text, int columns, boolean covered, Optional<Cell> cell) {
    static Printed label(String text, int columns) {
      return new Printed(text, columns, false, Optional.empty());
    }

    static Printed covered(int columns) {
      return new Printed("", columns, true, Optional.empty());
    }

    Printed with(String other) {
      return new Printed(other, columns, covered, cell);
    }

    /** The text without line breaks. */
    String flat() {
      return text.indexOf('\n') < 0 ? text : text.replace("\n", "");
    }
  }

  /** The same page in other words; figures and the mark are left as they are. */
  PrintedReport reworded(UnaryOperator<String> words) {
    List<Part> other = new ArrayList<>();
    for (Part part : parts) {
      if (part instanceof Line line) {
        other.add(
            line.sort() == Sort.MARK ? line : new Line(line.sort(), words.apply(line.text())));
      } else if (part instanceof Table table) {
        other.add(new Table(reworded(table.rows(), words)));
      }
    }
    return new PrintedReport(words.apply(title), other);
  }

  private static List<List<Printed>> reworded(
      List<List<Printed>> rows, UnaryOperator<String> words) {
    return rows.stream()
        .map(
            row ->
                row.stream()
                    .map(c -> c.cell().isPresent() ? c : c.with(words.apply(c.text())))
                    .toList())
        .toList();
  }
}
