package ogi.jobs.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import ogi.table.Table;
import ogi.table.TableColumn;
import ogi.table.Tables;
import org.apache.hadoop.fs.Path;

/**
 * Writes made-up rows of reports and figures straight into the files of a run, as many reports are
 * written: in files of one year that hold the same reports in the same order.
 */
public final class SyntheticFiles {
  private final RunFolder run;

  public SyntheticFiles(RunFolder run) {
    this.run = run;
  }

  /** Writes a file of both tables; the rows are sorted by report. */
  public void write(int year, int number, TreeMap<String, Object[][]> rows) throws IOException {
    write(Tables.REPORTS, year, number, rows, 0);
    write(Tables.FIGURES, year, number, rows, 1);
  }

  /** An empty table. */
  public void nothing(Table<?> table) throws IOException {
    ParquetFile.write(
        run.configuration(),
        new Path(run.folder(table.path()), Store.PART),
        table.shape().columns(),
        List.of());
  }

  private void write(
      Table<?> table, int year, int number, TreeMap<String, Object[][]> rows, int part)
      throws IOException {
    List<TableColumn> columns = new ArrayList<>(table.shape().columns());
    int at = columns.stream().map(TableColumn::name).toList().indexOf(Store.YEAR);
    columns.remove(at);
    Path path =
        new Path(
            run.folder(table.path()),
            Store.yearFolder(year) + "/part-" + (10_000 + number) + ".zstd.parquet");
    List<Object[]> values = new ArrayList<>();
    rows.values().forEach(row -> values.add(without(row[part], at)));
    ParquetFile.write(run.configuration(), path, columns, values);
  }

  private static Object[] without(Object[] row, int at) {
    List<Object> list = new ArrayList<>(Arrays.asList(row));
    list.remove(at);
    return list.toArray();
  }

  /** Puts values in the order of a table's columns; the others are empty. */
  public static Object[] row(Table<?> table, Consumer<java.util.Map<String, Object>> fill) {
    java.util.Map<String, Object> named = new java.util.HashMap<>();
    fill.accept(named);
    return table.shape().columns().stream().map(c -> named.get(c.name())).toArray();
  }

  /** As many empty texts as there are cells. */
  public static List<Object> none(int size) {
    return Collections.nCopies(size, null);
  }
}
