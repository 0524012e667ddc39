package ogi.jobs.store;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import ogi.jobs.Rows;
import ogi.table.Table;
import ogi.table.TableColumn;
import ogi.table.TableRow;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/**
 * The tables of one run folder: each as a folder of Parquet files, and beside it as one sorted CSV
 * file. The only class that knows where they are.
 */
public final class Store {
  private static final String YEAR = "year";
  private static final String NO_YEAR = "__HIVE_DEFAULT_PARTITION__";
  private static final String PART = "part-00000.zstd.parquet";

  private final RunFolder run;
  private final SparkSession session;

  public Store(RunFolder run, SparkSession session) {
    this.run = run;
    this.session = session;
  }

  /** Writes one table both ways and says what it wrote. */
  public <T extends Record & TableRow> Written write(Table<T> table, Rows<T> rows) {
    try {
      return rows.isFew()
          ? writeFew(table, table.shape().sorted(rows.toList()))
          : writeMany(table, rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of a table of the run; few ones are fetched at once. */
  public <T extends Record & TableRow> Rows<T> read(Table<T> table, boolean few) {
    RowCodec<T> codec = new RowCodec<>(table);
    Dataset<Row> rows =
        session.read().schema(codec.schema()).parquet(run.folder(table.path()).toString());
    return few
        ? Rows.few(rows.collectAsList().stream().map(codec::record).toList())
        : Rows.many(rows.toJavaRDD().map(codec::record));
  }

  private <T extends Record & TableRow> Written writeFew(Table<T> table, List<T> rows)
      throws IOException {
    List<TableColumn> columns = table.shape().columns();
    List<Object[]> values = rows.stream().map(table.shape()::values).toList();
    int year = table.byYear() ? columns.indexOf(yearColumn(columns)) : -1;
    if (year < 0 || rows.isEmpty()) {
      writeParquet(new Path(run.folder(table.path()), PART), columns, values);
    } else {
      List<TableColumn> others = new ArrayList<>(columns);
      others.remove(year);
      for (Map.Entry<Object, List<Object[]>> part : byYear(values, year).entrySet()) {
        String folder = YEAR + "=" + (part.getKey() == null ? NO_YEAR : part.getKey());
        Path path = new Path(new Path(run.folder(table.path()), folder), PART);
        writeParquet(path, others, part.getValue());
      }
    }
    return writeCsv(table, values.iterator());
  }

  private <T extends Record & TableRow> Written writeMany(Table<T> table, Rows<T> rows)
      throws IOException {
    RowCodec<T> codec = new RowCodec<>(table);
    JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
    Dataset<Row> data = session.createDataFrame(rows.rdd(spark).map(codec::row), codec.schema());
    String path = run.folder(table.path()).toString();
    if (table.byYear()) {
      data.write().partitionBy(YEAR).parquet(path);
    } else {
      data.write().parquet(path);
    }
    Column[] order = table.shape().comparedBy().stream().map(functions::col).toArray(Column[]::new);
    Dataset<Row> sorted = session.read().schema(codec.schema()).parquet(path).orderBy(order);
    Iterator<Row> iterator = sorted.toLocalIterator();
    return writeCsv(table, values(iterator, codec, table));
  }

  private static <T extends Record & TableRow> Iterator<Object[]> values(
      Iterator<Row> rows, RowCodec<T> codec, Table<T> table) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return rows.hasNext();
      }

      @Override
      public Object[] next() {
        return table.shape().values(codec.record(rows.next()));
      }
    };
  }

  private Written writeCsv(Table<?> table, Iterator<Object[]> rows) throws IOException {
    List<TableColumn> columns = table.shape().columns();
    DigestOutputStream bytes =
        new DigestOutputStream(run.create(table.path() + ".csv"), Sha256.digest());
    long count = 0;
    try (Writer out = writer(bytes)) {
      out.write(CsvText.MARK + CsvText.heading(columns));
      while (rows.hasNext()) {
        out.write(CsvText.line(columns, rows.next()));
        count++;
      }
    }
    return new Written(table.path(), count, Sha256.hex(bytes.getMessageDigest()));
  }

  private static Writer writer(OutputStream out) {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  private void writeParquet(Path path, List<TableColumn> columns, List<Object[]> rows)
      throws IOException {
    ParquetFile.write(run.configuration(), path, columns, rows);
  }

  private static TableColumn yearColumn(List<TableColumn> columns) {
    return columns.stream().filter(column -> column.name().equals(YEAR)).findFirst().orElseThrow();
  }

  private static Map<Object, List<Object[]>> byYear(List<Object[]> rows, int year) {
    Map<Object, List<Object[]>> parts = new LinkedHashMap<>();
    for (Object[] row : rows) {
      Object[] others =
          IntStream.range(0, row.length).filter(i -> i != year).mapToObj(i -> row[i]).toArray();
      parts.computeIfAbsent(row[year], key -> new ArrayList<>()).add(others);
    }
    return parts;
  }
}
