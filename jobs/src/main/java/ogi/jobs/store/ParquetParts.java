package ogi.jobs.store;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import ogi.table.Table;
import ogi.table.TableColumn;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetWriter;

/** The Parquet files of one task for one table: one, or one per year. */
final class ParquetParts implements Closeable {
  private final RunFolder run;
  private final Path folder;
  private final String file;
  private final List<TableColumn> columns;
  private final int year;
  private final Map<String, ParquetWriter<Object[]>> byName = new TreeMap<>();
  private Object openYear;
  private ParquetWriter<Object[]> ofYear;

  ParquetParts(RunFolder run, Table<?> table, String folder, int index) {
    this.run = run;
    this.folder = run.folder(folder);
    file = String.format(Locale.ROOT, "part-%05d.zstd.parquet", index);
    List<TableColumn> all = table.shape().columns();
    year = table.byYear() ? all.stream().map(TableColumn::name).toList().indexOf(Store.YEAR) : -1;
    columns = new ArrayList<>(all);
    if (year >= 0) {
      columns.remove(year);
    }
  }

  void write(Object[] row) throws IOException {
    if (year < 0) {
      writer(file).write(row);
      return;
    }
    if (openYear == null || !openYear.equals(row[year])) {
      openYear = row[year];
      ofYear = writer(Store.yearFolder(openYear) + "/" + file);
    }
    Object[] others = new Object[row.length - 1];
    System.arraycopy(row, 0, others, 0, year);
    System.arraycopy(row, year + 1, others, year, others.length - year);
    ofYear.write(others);
  }

  private ParquetWriter<Object[]> writer(String name) throws IOException {
    ParquetWriter<Object[]> writer = byName.get(name);
    if (writer == null) {
      writer = ParquetFile.open(run.configuration(), new Path(folder, name), columns);
      byName.put(name, writer);
    }
    return writer;
  }

  /** The files by their path in the folder of the table. */
  List<String> names() {
    return List.copyOf(byName.keySet());
  }

  @Override
  public void close() throws IOException {
    for (ParquetWriter<Object[]> writer : byName.values()) {
      writer.close();
    }
  }
}
