package ogi.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import ogi.form.Cell;
import org.junit.jupiter.api.Test;

/** {@code docs/tables.md} is written from the records; here it is compared with them. */
class TablesPageTest {
  private static final String INTRODUCTION =
      """
      # Tables

      Written by `TablesPageTest` from the records of `ogi.table`; `make docs` writes it anew.

      A run folder holds each table twice: as a folder of Parquet files (`TABLE/`, those of
      `normalised/` with one folder per year) and as one sorted CSV file beside it (`TABLE.csv`).
      `ogi export RUN TABLE` gives any of them as CSV or JSON.

      * **Absent is empty**, never zero: a value that is not known has no text in CSV, is left out
        in JSON and is null in Parquet.
      * **Order.** Every table is ordered by the columns marked ↑ in the given sequence, then by all
        others; absent before present, text by code point. Equal input gives equal bytes.
      * **CSV** is UTF-8 with a byte order mark, RFC 4180 with CRLF. Amounts lose trailing zeros;
        ratios have nine significant digits at most and no exponent; members of a list are parted by
        `|`. Text that a spreadsheet would take for a formula (it starts with `=`, `+`, `-`, `@`,
        their full-width forms, a tab or a carriage return) has an apostrophe in front, other control
        characters are blanks; Parquet and JSON keep them. Numbers are never guarded.
      * **Types.** `long` and `int` are exact, `decimal(26,6)` is 万元 or an exact sum, `double` is a
        ratio or statistic. Lists keep their order.
      * **Finished.** `manifest.json` at the top is written last, by `run` and `normalise`; `compare`
        and `anomaly` write one inside the folder they add. What no manifest vouches for is not
        finished and is not read. Only the manifest's `created` and `seconds` differ between equal
        runs.
      """;

  @Test
  void thePageIsThatOfTheRecords() throws IOException {
    Path file = top().resolve("docs/tables.md");
    String page = page();
    if ("write".equals(System.getProperty("ogi.docs"))) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, page, StandardCharsets.UTF_8);
    }
    assertThat(Files.readString(file, StandardCharsets.UTF_8)).isEqualTo(page);
  }

  private static String page() {
    StringBuilder page = new StringBuilder(INTRODUCTION);
    for (Table<?> table : Tables.all()) {
      heading(page, table.path(), table);
      columns(page, table);
      if (table.equals(Tables.FIGURES)) {
        cells(page);
        heading(page, "normalised/figures, exported", Tables.FIGURES_LONG);
        columns(page, Tables.FIGURES_LONG);
      }
    }
    return page.toString();
  }

  private static void heading(StringBuilder page, String name, Table<?> table) {
    page.append("\n## ").append(name).append(" · ").append(table.zh()).append("\n\nOne row per ");
    page.append(table.rowPer()).append(".\n\n");
  }

  private static void columns(StringBuilder page, Table<?> table) {
    page.append("| column | 名称 | type | unit | meaning |\n|---|---|---|---|---|\n");
    List<String> order = table.shape().orderedBy();
    List<String> cells = CellColumns.columns().stream().map(TableColumn::name).toList();
    for (TableColumn column : table.shape().columns()) {
      if (!cells.contains(column.name())) {
        int place = order.indexOf(column.name()) + 1;
        String sorted = place > 0 ? " ↑" + (order.size() > 1 ? place : "") : "";
        row(page, column, sorted);
      }
    }
  }

  private static void cells(StringBuilder page) {
    page.append("\nThen one column per cell, in this order, which is also that of the lists:\n\n");
    page.append("| column | 名称 | type | unit | cell |\n|---|---|---|---|---|\n");
    List<TableColumn> columns = CellColumns.columns();
    for (int i = 0; i < columns.size(); i++) {
      Cell cell = CellColumns.all().get(i);
      TableColumn column = columns.get(i);
      page.append("| `").append(column.name()).append("` | ").append(column.zh()).append(" | ");
      page.append(column.type().typeName()).append(" | ").append(column.unit()).append(" | `");
      page.append(cell.id()).append("` |\n");
    }
  }

  private static void row(StringBuilder page, TableColumn column, String sorted) {
    page.append("| `").append(column.name()).append('`').append(sorted).append(" | ");
    page.append(column.zh()).append(" | ").append(column.type().typeName()).append(" | ");
    page.append(column.unit()).append(" | ").append(column.meaning().replace("|", "\\|"));
    page.append(" |\n");
  }

  private static Path top() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("data/raw"))) {
      folder = folder.getParent();
    }
    return folder;
  }
}
