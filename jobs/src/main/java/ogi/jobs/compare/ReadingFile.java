package ogi.jobs.compare;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import ogi.jobs.store.ParquetColumns;
import ogi.jobs.store.StoredFiles;
import ogi.table.TableColumn;
import ogi.table.Tables;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/**
 * Reads the metrics of all reports of one file: only the columns of cells that metrics ask for, and
 * all others of a report only where figures are missing or sums are broken.
 */
final class ReadingFile implements Closeable {
  private static final int BATCH = 1024;

  private final StoredKeys keys;
  private final CellPlan plan;
  private final ParquetColumns cells;
  private final FullFigures full;
  private final Consumer<Reading> out;
  private final int width;

  private ReadingFile(
      Configuration conf, StoredFiles.Pair pair, CellPlan plan, Consumer<Reading> out)
      throws IOException {
    this.plan = plan;
    this.out = out;
    this.keys = StoredKeys.read(conf, new Path(pair.reports()), pair.year());
    Path figures = new Path(pair.figures());
    this.width = plan.cells().length;
    this.cells = ParquetColumns.open(conf, figures, needed(plan));
    this.full = new FullFigures(conf, figures, pair.year());
    if (cells.allRows() != keys.size()) {
      throw apart(pair);
    }
  }

  /** Gives out every report of a pair of files that has a filer and a year. */
  static void read(Configuration conf, StoredFiles.Pair pair, CellPlan plan, Consumer<Reading> out)
      throws IOException {
    if (pair.year() == null) {
      return;
    }
    try (ReadingFile file = new ReadingFile(conf, pair, plan, out)) {
      int first = 0;
      for (int rows = file.cells.next(); rows > 0; rows = file.cells.next()) {
        file.group(first, rows, pair);
        first += rows;
      }
    }
  }

  private static List<TableColumn> needed(CellPlan plan) {
    List<TableColumn> columns = new ArrayList<>();
    columns.add(column(StoredKeys.REPORT_ID));
    for (int cell : plan.cells()) {
      columns.add(column(ogi.table.CellColumns.columnName(ogi.table.CellColumns.all().get(cell))));
    }
    return columns;
  }

  private static TableColumn column(String name) {
    return Tables.FIGURES.shape().columns().stream()
        .filter(column -> column.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private void group(int first, int rows, StoredFiles.Pair pair) throws IOException {
    TreeMap<Integer, Integer> slow = new TreeMap<>();
    long[][] batch = new long[width][BATCH];
    long[] figures = new long[width];
    for (int from = 0; from < rows; from += BATCH) {
      int count = Math.min(BATCH, rows - from);
      for (int cell = 0; cell < width; cell++) {
        cells.longs(cell + 1, batch[cell], count);
      }
      for (int i = 0; i < count; i++) {
        int row = first + from + i;
        if (!keys.id(row).equals(cells.value(0, true))) {
          throw apart(pair);
        }
        Optional<ReportKey> key = keys.key(row);
        if (key.isPresent() && !quick(key.get(), figures, batch, i)) {
          slow.put(from + i, row);
        }
      }
    }
    full.read(rows, slow, keys, (row, key) -> out.accept(ReportMetrics.reading(row, key, plan)));
  }

  private boolean quick(ReportKey key, long[] figures, long[][] batch, int i) {
    if (key.isBroken()) {
      return false;
    }
    for (int cell = 0; cell < width; cell++) {
      figures[cell] = batch[cell][i];
    }
    Optional<Reading> reading = plan.read(key, figures);
    reading.ifPresent(out);
    return reading.isPresent();
  }

  private static IOException apart(StoredFiles.Pair pair) {
    return new IOException(pair.reports() + " and " + pair.figures() + " hold other reports");
  }

  @Override
  public void close() throws IOException {
    cells.close();
    full.close();
  }
}
