package ogi.jobs.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import ogi.table.Table;
import ogi.table.TextOrder;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Writes tables of many rows in one pass: packed rows travel once, to the task that has their range
 * of keys, and it writes Parquet and CSV of all tables from them. Nothing is read back, and nothing
 * is sorted but the keys.
 */
public final class SortedTables {
  /** Packed bytes that one task holds, and so of one range of all tables. */
  private static final long SLICE_BYTES = 32L << 20;

  private final RunFolder run;
  private final JavaSparkContext spark;

  SortedTables(RunFolder run, JavaSparkContext spark) {
    this.run = run;
    this.spark = spark;
  }

  /**
   * Rows to be written.
   *
   * @param rows by the column that orders the tables first: the packed rows of each table
   * @param sample some of the keys, evenly drawn
   * @param bytes of all rows, about
   * @param source how packed rows become rows
   * @param withCsv whether the tables get CSV files
   */
  public record Packed(
      JavaPairRDD<String, byte[][]> rows,
      List<String> sample,
      long bytes,
      RowSource source,
      boolean withCsv) {

    /** Packed rows of the tables, which get CSV files. */
    public Packed(JavaPairRDD<String, byte[][]> rows, List<String> sample, long bytes) {
      this(rows, sample, bytes, RowSource.PACKED, true);
    }
  }

  List<Written> write(List<? extends Table<?>> tables, Packed packed) throws IOException {
    SliceWriter writer =
        new SliceWriter(
            run.address(),
            new ArrayList<>(tables.stream().map(Table::path).toList()),
            spark.broadcast(new SerializableConfiguration(run.configuration())),
            packed.source(),
            packed.withCsv());
    List<SliceWriter.Slice> slices =
        new ArrayList<>(
            packed
                .rows()
                .repartitionAndSortWithinPartitions(ranges(packed), TextOrder.BY_CODE_POINT)
                .mapPartitionsWithIndex(writer::write, false)
                .collect());
    slices.sort(Comparator.comparingInt(SliceWriter.Slice::index));
    List<Written> written = new ArrayList<>();
    for (Table<?> table : tables) {
      String path = table.path();
      written.add(
          finish(
              table,
              slices.stream().filter(s -> s.table().equals(path)).toList(),
              packed.withCsv()));
    }
    run.remove(tables.get(0).folder() + "/_slices");
    return written;
  }

  /** Moves the files of a table to their place and puts its CSV together. */
  private Written finish(Table<?> table, List<SliceWriter.Slice> slices, boolean withCsv)
      throws IOException {
    for (SliceWriter.Slice slice : slices) {
      for (String file : slice.parquet()) {
        run.move(slice.folder() + "/" + file, table.path() + "/" + file);
      }
    }
    if (slices.isEmpty()) {
      writeNothing(table);
    }
    long rows = slices.stream().mapToLong(SliceWriter.Slice::rows).sum();
    if (!withCsv) {
      return new Written(table.path(), rows, "");
    }
    try (DigestOutputStream out =
        new DigestOutputStream(run.create(table.path() + ".csv"), Sha256.digest())) {
      String heading = CsvText.MARK + CsvText.heading(table.shape().columns());
      out.write(heading.getBytes(StandardCharsets.UTF_8));
      for (SliceWriter.Slice slice : slices) {
        run.copy(slice.csv(), out);
      }
      return new Written(table.path(), rows, Sha256.hex(out.getMessageDigest()));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void writeNothing(Table<?> table) throws IOException {
    ParquetFile.write(
        run.configuration(),
        run.folder(table.path() + "/" + Store.PART),
        table.shape().columns(),
        List.of());
  }

  /** Moves the files of tasks to their place and puts the CSV together of their runs of rows. */
  Written finishChunks(Table<?> table, List<Chunks> chunks) throws IOException {
    long rows = chunks.stream().mapToLong(Chunks::rows).sum();
    for (Chunks each : chunks) {
      for (String file : each.parquet()) {
        run.move(each.folder() + "/" + file, table.path() + "/" + file);
      }
    }
    if (rows == 0) {
      writeNothing(table);
    }
    List<Chunks.Run> runs =
        chunks.stream()
            .flatMap(each -> each.runs().stream())
            .sorted(Comparator.comparing(Chunks.Run::key, TextOrder.BY_CODE_POINT))
            .toList();
    if (rows > 0 && runs.isEmpty()) {
      run.remove(table.folder() + "/_chunks");
      return new Written(table.path(), rows, "");
    }
    try (DigestOutputStream out =
        new DigestOutputStream(run.create(table.path() + ".csv"), Sha256.digest())) {
      String heading = CsvText.MARK + CsvText.heading(table.shape().columns());
      out.write(heading.getBytes(StandardCharsets.UTF_8));
      for (Chunks.Run each : runs) {
        run.copy(each.file(), each.from(), each.length(), out);
      }
      run.remove(table.folder() + "/_chunks");
      return new Written(table.path(), rows, Sha256.hex(out.getMessageDigest()));
    }
  }

  private Ranges ranges(Packed packed) {
    long wanted = packed.bytes() / SLICE_BYTES + 1;
    int slices = (int) Math.max(spark.defaultParallelism(), Math.min(wanted, 100_000));
    List<String> keys = packed.sample().stream().sorted(TextOrder.BY_CODE_POINT).toList();
    return new Ranges(
        java.util.stream.IntStream.range(1, keys.isEmpty() ? 1 : slices)
            .mapToObj(i -> keys.get((int) ((long) i * keys.size() / slices)))
            .distinct()
            .toArray(String[]::new));
  }

  /** Ranges of keys; each begins with its bound, the first at the very beginning. */
  private static final class Ranges extends Partitioner {
    private final String[] bounds;

    Ranges(String[] bounds) {
      this.bounds = bounds;
    }

    @Override
    public int numPartitions() {
      return bounds.length + 1;
    }

    @Override
    public int getPartition(Object key) {
      int found = Arrays.binarySearch(bounds, (String) key, TextOrder.BY_CODE_POINT);
      return found >= 0 ? found + 1 : -found - 1;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Ranges that && Arrays.equals(bounds, that.bounds);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(bounds);
    }
  }
}
