package ogi.jobs.store;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Serializable;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import ogi.table.Table;
import ogi.table.TableRow;
import ogi.table.Tables;
import org.apache.spark.TaskContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import scala.Tuple2;

/**
 * Writes one range of keys of some tables in one task: of each table the Parquet files, and the
 * lines of its CSV file. Each attempt of a task writes into a folder of its own, so that one that
 * failed leaves nothing in the tables.
 */
final class SliceWriter implements Serializable {
  private final String run;
  private final List<String> tables;
  private final Broadcast<SerializableConfiguration> configuration;
  private final RowSource source;
  private final boolean withCsv;

  SliceWriter(
      String run,
      List<String> tables,
      Broadcast<SerializableConfiguration> conf,
      RowSource source,
      boolean withCsv) {
    this.run = run;
    this.tables = tables;
    this.configuration = conf;
    this.source = source;
    this.withCsv = withCsv;
  }

  /**
   * What was written of one table.
   *
   * @param index place of the range among all
   * @param rows number of rows
   * @param folder of the attempt, within the run
   * @param parquet files within that folder, with the folder of their year
   */
  record Slice(String table, int index, long rows, String folder, List<String> parquet)
      implements Serializable {
    String csv() {
      return folder + "/lines.csv";
    }
  }

  /** Writes the rows of a range, which come in the order of their keys. */
  Iterator<Slice> write(int index, Iterator<Tuple2<String, byte[][]>> rows) throws IOException {
    List<Tuple2<String, byte[][]>> held = new ArrayList<>();
    rows.forEachRemaining(held::add);
    List<Slice> slices = new ArrayList<>();
    if (!held.isEmpty()) {
      RunFolder folder = new RunFolder(run, configuration.value().value());
      for (int i = 0; i < tables.size(); i++) {
        Table<?> table = Tables.find(tables.get(i)).orElseThrow();
        slices.add(write(folder, table, index, Keyed.of(held, i)));
      }
    }
    return slices.iterator();
  }

  private <T extends Record & TableRow> Slice write(
      RunFolder run, Table<T> table, int index, List<Keyed> held) throws IOException {
    String attempt = "/_slices/" + TaskContext.get().taskAttemptId() + "/" + table.name();
    String folder = table.folder() + attempt;
    Slice slice = new Slice(table.path(), index, 0, folder, List.of());
    long count = 0;
    try (Writer csv =
            new BufferedWriter(
                new OutputStreamWriter(run.create(slice.csv()), StandardCharsets.UTF_8));
        ParquetParts parquet = new ParquetParts(run, table, folder, index)) {
      int next = 0;
      while (next < held.size()) {
        int end = Keyed.end(held, next);
        List<byte[]> same = held.subList(next, end).stream().map(Keyed::rows).toList();
        for (Object[] values : source.rows(table, same)) {
          if (withCsv) {
            csv.write(CsvText.line(table.shape().columns(), values));
          }
          parquet.write(values);
          count++;
        }
        next = end;
      }
      return new Slice(table.path(), index, count, folder, parquet.names());
    }
  }

  /** The packed rows of one table under one key. */
  private record Keyed(String key, byte[] rows) {
    static List<Keyed> of(List<Tuple2<String, byte[][]>> held, int table) {
      return held.stream().map(each -> new Keyed(each._1(), each._2()[table])).toList();
    }

    /** Index behind the last of those with the same key. */
    static int end(List<Keyed> held, int from) {
      int end = from + 1;
      while (end < held.size() && held.get(end).key.equals(held.get(from).key)) {
        end++;
      }
      return end;
    }
  }
}
