package ogi.jobs.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import ogi.jobs.Rows;
import ogi.table.Table;
import ogi.table.TableColumn;
import ogi.table.TableRow;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
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
  static final String YEAR = "year";
  private static final String REPORT_ID = "report_id";
  static final String NO_YEAR = "__HIVE_DEFAULT_PARTITION__";
  static final String PART = "part-00000.zstd.parquet";

  /** Some 200 documents are a task, so 20 000 a file. */
  private static final int TASKS_PER_FILE = 100;

  /** Setting that overrules {@link #CSV_ROWS}. */
  static final String CSV_ROWS_KEY = "spark.ogi.csv.rows";

  /** Rows of the largest sheet that Excel opens, without the heading. */
  static final long CSV_ROWS = 1_048_575;

  private final RunFolder run;
  private final Supplier<SparkSession> sessions;

  /**
   * @param sessions gives the session, asked only when a table has many rows
   */
  public Store(RunFolder run, Supplier<SparkSession> sessions) {
    this.run = run;
    this.sessions = sessions;
  }

  /** Writes one table both ways and says what it wrote. */
  public <T extends Record & TableRow> Written write(Table<T> table, Rows<T> rows) {
    try {
      if (rows.isFew()) {
        List<T> sorted = table.shape().sorted(rows.toList());
        writeFew(table, sorted);
        return writeCsv(table, sorted.stream());
      }
      writeMany(table, rows);
      return writeCsv(table, inOrder(table, false));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes tables of packed rows that have the same first ordering column, in one pass. */
  public List<Written> write(List<? extends Table<?>> tables, SortedTables.Packed packed) {
    JavaSparkContext spark = JavaSparkContext.fromSparkContext(sessions.get().sparkContext());
    try {
      return new SortedTables(run, spark).write(tables, packed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder of the run. */
  public RunFolder run() {
    return run;
  }

  /** The context of the session. */
  public JavaSparkContext spark() {
    return JavaSparkContext.fromSparkContext(sessions.get().sparkContext());
  }

  /**
   * Whether a table of so many rows gets a CSV file beside its Parquet files: as long as a
   * spreadsheet can open it.
   */
  public boolean withCsv(long rows) {
    return rows <= spark().getConf().getLong(CSV_ROWS_KEY, CSV_ROWS);
  }

  /** Puts a table together of what tasks wrote of it. */
  public Written finish(Table<?> table, List<Chunks> chunks) {
    try {
      return new SortedTables(run, spark()).finishChunks(table, chunks);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of a table of the run; few ones are fetched at once. */
  public <T extends Record & TableRow> Rows<T> read(Table<T> table, boolean few) {
    if (few) {
      return Rows.few(fetch(table).map(table.shape()::row).toList());
    }
    RowCodec<T> codec = new RowCodec<>(table);
    return Rows.many(stored(table).toJavaRDD().map(codec::record));
  }

  private Stream<Object[]> fetch(Table<?> table) {
    try {
      List<TableColumn> columns = table.shape().columns();
      return ParquetRows.read(run.configuration(), run.folder(table.path()), columns).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of one report in a table of the run, in its order. */
  public <T extends Record & TableRow> List<T> ofReport(
      Table<T> table, boolean few, String reportId) {
    List<String> names = table.shape().columns().stream().map(TableColumn::name).toList();
    int id = names.indexOf(REPORT_ID);
    if (few) {
      Stream<Object[]> rows = fetch(table).filter(row -> reportId.equals(row[id]));
      return table.shape().sorted(rows.map(table.shape()::row).toList());
    }
    RowCodec<T> codec = new RowCodec<>(table);
    Column wanted = functions.col(REPORT_ID).equalTo(reportId);
    List<Row> rows = stored(table).filter(wanted).collectAsList();
    return table.shape().sorted(rows.stream().map(codec::record).toList());
  }

  /** The rows of a table in its order, one after another. */
  public <T extends Record & TableRow> Stream<T> inOrder(Table<T> table, boolean few) {
    if (few) {
      return table.shape().sorted(read(table, true).toList()).stream();
    }
    RowCodec<T> codec = new RowCodec<>(table);
    Column[] order = table.shape().comparedBy().stream().map(functions::col).toArray(Column[]::new);
    Iterator<Row> rows = stored(table).orderBy(order).toLocalIterator();
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, 0), false)
        .map(codec::record);
  }

  private <T extends Record & TableRow> Dataset<Row> stored(Table<T> table) {
    return sessions
        .get()
        .read()
        .schema(new RowCodec<>(table).schema())
        .parquet(run.folder(table.path()).toString());
  }

  private <T extends Record & TableRow> void writeMany(Table<T> table, Rows<T> rows) {
    RowCodec<T> codec = new RowCodec<>(table);
    SparkSession session = sessions.get();
    JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
    JavaRDD<Row> encoded = fewer(rows.rdd(spark), spark.defaultParallelism()).map(codec::row);
    Dataset<Row> data = session.createDataFrame(encoded, codec.schema());
    String[] folders = table.byYear() ? new String[] {YEAR} : new String[0];
    data.write().partitionBy(folders).parquet(run.folder(table.path()).toString());
  }

  /** Tasks are small while documents are read; as many files would be too small. */
  private static <T> JavaRDD<T> fewer(JavaRDD<T> rows, int cores) {
    int files = Math.max(cores, rows.getNumPartitions() / TASKS_PER_FILE);
    return rows.getNumPartitions() > files ? rows.coalesce(files) : rows;
  }

  private <T extends Record & TableRow> void writeFew(Table<T> table, List<T> rows)
      throws IOException {
    List<TableColumn> columns = table.shape().columns();
    List<Object[]> values = rows.stream().map(table.shape()::values).toList();
    if (!table.byYear() || rows.isEmpty()) {
      writeParquet(new Path(run.folder(table.path()), PART), columns, values);
      return;
    }
    int year = columns.stream().map(TableColumn::name).toList().indexOf(YEAR);
    List<TableColumn> others = new ArrayList<>(columns);
    others.remove(year);
    for (Map.Entry<Object, List<Object[]>> part : byYear(values, year).entrySet()) {
      Path folder = new Path(run.folder(table.path()), yearFolder(part.getKey()));
      Path path = new Path(folder, PART);
      writeParquet(path, others, part.getValue());
    }
  }

  static String yearFolder(Object year) {
    return YEAR + "=" + (year == null ? NO_YEAR : year);
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

  private void writeParquet(Path path, List<TableColumn> columns, List<Object[]> rows)
      throws IOException {
    ParquetFile.write(run.configuration(), path, columns, rows);
  }

  private <T extends Record & TableRow> Written writeCsv(Table<T> table, Stream<T> rows)
      throws IOException {
    try (DigestOutputStream out =
        new DigestOutputStream(run.create(table.path() + ".csv"), Sha256.digest())) {
      Iterator<Object[]> values = rows.map(table.shape()::values).iterator();
      long count = TableText.CSV.write(table.shape().columns(), values, out);
      return new Written(table.path(), count, Sha256.hex(out.getMessageDigest()));
    }
  }
}
