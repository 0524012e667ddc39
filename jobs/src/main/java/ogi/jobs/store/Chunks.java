package ogi.jobs.store;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import ogi.table.Table;
import ogi.table.TableRow;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.TaskContext;

/**
 * What one task wrote of a table: runs of rows that stand together in the table, so that its CSV
 * file is put together of them and nothing is sorted.
 *
 * @param folder of the attempt, within the run
 * @param parquet files within that folder
 * @param runs of rows in the CSV file of the attempt; empty when there is none
 * @param rows number of all rows
 */
public record Chunks(String folder, List<String> parquet, List<Run> runs, long rows)
    implements Serializable {

  /**
   * Rows that stand together.
   *
   * @param key orders the runs of a table
   */
  record Run(String key, String file, long from, long length) implements Serializable {}

  String csv() {
    return folder + "/lines.csv";
  }

  /** Takes the rows of one task. */
  public static final class Writer<T extends Record & TableRow> implements Closeable {
    private final Table<T> table;
    private final String folder;
    private final RunFolder run;
    private final ParquetParts parquet;
    private final List<Run> runs = new ArrayList<>();
    private OutputStream csv;
    private long written;
    private long rows;

    /**
     * Begins the files of the task that is running.
     *
     * @param withCsv whether the table gets a CSV file
     */
    public Writer(Table<T> table, String run, Configuration conf, boolean withCsv) {
      this.table = table;
      TaskContext task = TaskContext.get();
      this.folder = table.folder() + "/_chunks/" + task.taskAttemptId() + "/" + table.name();
      this.run = new RunFolder(run, conf);
      this.parquet = new ParquetParts(this.run, table, folder, task.partitionId());
      if (withCsv) {
        try {
          csv = new BufferedOutputStream(this.run.create(folder + "/lines.csv"));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }

    /** Adds rows that stand together in the table, in its order. */
    public void write(String key, Stream<T> together) {
      try {
        long from = written;
        for (Iterator<T> each = together.iterator(); each.hasNext(); rows++) {
          T row = each.next();
          Object[] values = table.shape().values(row);
          parquet.write(values);
          if (csv != null) {
            byte[] line =
                CsvText.line(table.shape().columns(), values).getBytes(StandardCharsets.UTF_8);
            csv.write(line);
            written += line.length;
          }
        }
        if (csv != null) {
          runs.add(new Run(key, folder + "/lines.csv", from, written - from));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** What was written, once the files are closed. */
    public Chunks chunks() {
      return new Chunks(folder, parquet.names(), List.copyOf(runs), rows);
    }

    @Override
    public void close() {
      try {
        parquet.close();
        if (csv != null) {
          csv.close();
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
