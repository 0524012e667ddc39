package ogi.document;

import java.util.List;

/** A page as tests compare it. */
public final class Shown {
  private Shown() {}

  public static Page page(PageReading reading) {
    return reading.page().orElseThrow(() -> new AssertionError(reading.reason()));
  }

  /** Text as it is, rows as {@code a|b|c} with the number of their table before. */
  public static List<String> lines(PageReading reading) {
    return page(reading).lines().stream()
        .map(line -> line.isRow() ? line.table() + ":" + row(line) : line.text())
        .toList();
  }

  /** A row as {@code column+columns}, covered cells with a {@code ^}, under its text. */
  public static List<String> grid(PageReading reading) {
    return page(reading).lines().stream().filter(Page.Line::isRow).map(Shown::places).toList();
  }

  private static String row(Page.Line line) {
    return String.join("|", line.cells().stream().map(Page.Cell::text).toList());
  }

  private static String places(Page.Line line) {
    return String.join(
        " ",
        line.cells().stream()
            .map(c -> c.column() + "+" + c.columns() + (c.covered() ? "^" : "") + c.text())
            .toList());
  }
}
