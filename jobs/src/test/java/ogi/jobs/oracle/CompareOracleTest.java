package ogi.jobs.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ogi.jobs.Cli;
import ogi.jobs.Folders;
import ogi.jobs.SparkRoom;
import ogi.jobs.store.RunFolder;
import ogi.jobs.synthetic.SyntheticReports;
import ogi.jobs.synthetic.SyntheticRun;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two independent ways to the same numbers: the tables of {@code compared}, and SQL that DuckDB
 * runs over {@code normalised}. Counts and sums must be equal, ratios too or next to each other:
 * some are divided in a program and some in a library.
 *
 * <p>Left out are what takes more than SQL: intervals of Poisson rates, which need a gamma
 * function, and the share of broken reports, which rests on the search for wrong cells.
 */
@ExtendWith(SparkRoom.class)
class CompareOracleTest {
  private static final Path REFERENCE = Folders.top().resolve("data/reference");
  private static final List<String> KEYS =
      List.of(
          "year", "province_code", "area_kind", "area_code", "level", "kind", "scope", "metric");
  private static final List<String> PLAIN_KEYS =
      List.of("year", "level", "kind", "scope", "metric", "filer_id", "report_id");

  @TempDir private Path folder;

  @Test
  void madeUpReportsOfThreeYearsHaveTheTotalsOfSql(SparkSession session, Cli cli)
      throws IOException, SQLException {
    Path run = folder.resolve("run");
    SyntheticReports reports = new SyntheticReports(600, List.of(2020, 2021, 2022), 0.2);
    SyntheticRun.write(new RunFolder(run.toString(), new Configuration()), reports, () -> session);
    Cli.Result result = cli.runWithoutShortCuts("compare", "--in", run.toString());
    assertThat(result.code()).as(result.err()).isZero();
    assertEqualToSql(run, true);
  }

  @Test
  void theSamplesHaveTheTotalsOfSql(Cli cli) throws IOException, SQLException {
    Path run = folder.resolve("run");
    String raw = Folders.top().resolve("data/raw").toString();
    Cli.Result result = cli.run("run", "--in", raw, "--out", run.toString());
    assertThat(result.code()).as(result.err()).isZero();
    // Five reports of five kinds: nobody is ranked.
    assertEqualToSql(run, false);
  }

  private static void assertEqualToSql(Path run, boolean ranked) throws IOException, SQLException {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement sql = duck.createStatement()) {
      for (String statement : new TotalsSql(REFERENCE).statements(run)) {
        sql.execute(statement);
      }
      String files = "read_parquet('" + run + "/compared/%s/**/*.parquet')";
      assertThat(differences(sql, KEYS, "totals", String.format(files, "totals"))).isEmpty();
      if (!ranked) {
        return;
      }
      String rankedRows = "(SELECT * FROM " + String.format(files, "ranks") + " WHERE ranked)";
      String plain =
          "(SELECT * FROM plain SEMI JOIN "
              + rankedRows
              + " USING (year, level, kind, scope, metric))";
      assertThat(differences(sql, PLAIN_KEYS, plain, rankedRows)).isEmpty();
    }
  }

  /** Cells in which our table says something else than SQL, and rows that only one of them has. */
  private static List<String> differences(
      Statement sql, List<String> keys, String wanted, String found) throws SQLException {
    List<String> columns = new ArrayList<>();
    Map<String, Object[]> right = rows(sql, keys, columns, "SELECT * FROM " + wanted);
    String list = String.join(", ", columns);
    Map<String, Object[]> left =
        rows(sql, keys, new ArrayList<>(), "SELECT " + list + " FROM " + found);
    assertThat(left).isNotEmpty();
    List<String> differences = new ArrayList<>();
    Map<String, Integer> told = new TreeMap<>();
    right.forEach(
        (key, row) -> {
          Object[] ours = left.remove(key);
          for (int i = 0; i < row.length && ours != null; i++) {
            if (!same(row[i], ours[i]) && told.merge(columns.get(i), 1, Integer::sum) <= 3) {
              differences.add(key + " " + columns.get(i) + ": " + ours[i] + ", SQL " + row[i]);
            }
          }
          if (ours == null) {
            differences.add("only in SQL: " + key);
          }
        });
    left.keySet().forEach(key -> differences.add("not in SQL: " + key));
    told.forEach((column, count) -> differences.add(count + " times " + column));
    return differences.subList(0, Math.min(differences.size(), 100));
  }

  private static Map<String, Object[]> rows(
      Statement sql, List<String> keys, List<String> columns, String query) throws SQLException {
    Map<String, Object[]> rows = new TreeMap<>();
    try (ResultSet result = sql.executeQuery(query)) {
      int width = result.getMetaData().getColumnCount();
      for (int i = 1; i <= width; i++) {
        columns.add(result.getMetaData().getColumnName(i));
      }
      while (result.next()) {
        Object[] row = new Object[width];
        List<String> key = new ArrayList<>();
        for (int i = 0; i < width; i++) {
          row[i] = result.getObject(i + 1);
        }
        for (String name : keys) {
          key.add(result.getString(name));
        }
        assertThat(rows.put(String.join(" ", key), row)).as("two rows of " + key).isNull();
      }
    }
    return rows;
  }

  private static boolean same(Object a, Object b) {
    if (a == null || b == null) {
      return a == b;
    } else if (a instanceof Double left && b instanceof Double right) {
      // NaN stands for a figure that there must be and that SQL does not know.
      return Double.isNaN(left) || Math.abs(left - right) <= Math.ulp(left);
    } else if (a instanceof Number && b instanceof Number) {
      return new BigDecimal(a.toString()).compareTo(new BigDecimal(b.toString())) == 0;
    }
    return a.equals(b);
  }
}
