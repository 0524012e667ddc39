package ogi.jobs.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import ogi.jobs.Rows;
import ogi.jobs.SparkRoom;
import ogi.table.ColumnType;
import ogi.table.Table;
import ogi.table.TableColumn;
import ogi.table.TableRow;
import ogi.table.Tables;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of row comes back from Parquet as it was, whoever writes and whoever reads. */
@ExtendWith(SparkRoom.class)
class RoundTripTest {
  private static final long SEED = 711;

  @TempDir private Path folder;

  static Stream<Table<?>> tables() {
    return Tables.all().stream();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void rowsComeBackAsTheyWere(Table<?> table, SparkSession session) {
    check(table, session);
  }

  private <T extends Record & TableRow> void check(Table<T> table, SparkSession session) {
    List<T> rows = table.shape().sorted(rows(table));
    Store few = store("few", session);
    Store many = store("many", session);
    Written driver = few.write(table, Rows.few(rows));
    JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
    Written executors = many.write(table, Rows.many(spark.parallelize(rows, 3)));
    assertThat(executors).as("seed %d", SEED).isEqualTo(driver);
    for (Store store : List.of(few, many)) {
      assertThat(table.shape().sorted(store.read(table, true).toList())).isEqualTo(rows);
      assertThat(table.shape().sorted(store.read(table, false).toList())).isEqualTo(rows);
    }
    assertThat(session.read().parquet(path("few", table)).schema().fieldNames())
        .containsExactlyInAnyOrder(new RowCodec<>(table).schema().fieldNames());
  }

  @ParameterizedTest
  @MethodSource("tables")
  void sparkSeesTheSameTypesWhoeverWrote(Table<?> table, SparkSession session) {
    types(table, session);
  }

  private <T extends Record & TableRow> void types(Table<T> table, SparkSession session) {
    store("empty", session).write(table, Rows.few(List.of()));
    assertThat(session.read().parquet(path("empty", table)).schema())
        .isEqualTo(new RowCodec<>(table).schema());
  }

  private Store store(String name, SparkSession session) {
    RunFolder run = new RunFolder(folder.resolve(name).toString(), new Configuration());
    return new Store(run, () -> session);
  }

  private String path(String name, Table<?> table) {
    return folder.resolve(name).resolve(table.path()).toString();
  }

  private static <T extends Record & TableRow> List<T> rows(Table<T> table) {
    Random random = new Random(SEED);
    List<T> rows = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      List<TableColumn> columns = table.shape().columns();
      Object[] values = new Object[columns.size()];
      for (int c = 0; c < values.length; c++) {
        values[c] = value(table, columns.get(c), i, random);
      }
      rows.add(table.shape().row(values));
    }
    return rows;
  }

  /** Ids are there and differ, as in real tables; other values may be absent. */
  private static Object value(Table<?> table, TableColumn column, int row, Random random) {
    if (column.name().equals("year")) {
      return 2019 + row % 3;
    } else if (table.shape().orderedBy().contains(column.name())) {
      return column.type() == ColumnType.TEXT ? text(random) + "-" + row : value(column, random);
    }
    boolean mayBeAbsent = !isPrimitive(table, column.name());
    return mayBeAbsent && random.nextInt(4) == 0 ? null : value(column, random);
  }

  private static boolean isPrimitive(Table<?> table, String column) {
    return Arrays.stream(table.shape().type().getRecordComponents())
        .anyMatch(
            c ->
                c.getType().isPrimitive() && c.getName().equalsIgnoreCase(column.replace("_", "")));
  }

  private static Object value(TableColumn column, Random random) {
    return switch (column.type()) {
      case TEXT -> text(random);
      case COUNT -> random.nextLong();
      case NUMBER -> random.nextInt();
      case MONEY -> BigDecimal.valueOf(random.nextLong(), 6);
      case RATIO -> random.nextDouble();
      case FLAG -> random.nextBoolean();
      case TEXTS -> Arrays.asList(text(random), null, "");
      case NUMBERS -> Arrays.asList(random.nextInt(), null);
    };
  }

  /** Of different planes: where the order of code points and of UTF-16 differ. */
  private static String text(Random random) {
    return List.of("", "a,\"b\"\r\n", "政府", "\uFF0D1", "\uD840\uDC00", "=1").get(random.nextInt(6))
        + random.nextInt(100);
  }
}
