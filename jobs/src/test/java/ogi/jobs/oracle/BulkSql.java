package ogi.jobs.oracle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Totals and plain ranks of very many reports as DuckDB does them best: the metrics once as columns
 * of a wide table, then one statement per metric, results into Parquet files. Says the same as
 * {@link TotalsSql} but for misprints, mixed forms and the limits of missing cells.
 */
public final class BulkSql {
  private static final String KEYS = "year, level, kind, scope";

  private final Path reference;
  private final List<MetricSql> metrics;

  /**
   * @param reference folder of the reference data
   */
  public BulkSql(Path reference) throws IOException {
    this.reference = reference;
    this.metrics = new TotalsSql(reference).metrics(false);
  }

  /** The statements; {@code out} is a folder that exists. */
  public List<String> statements(Path run, Path out) {
    List<String> all = new ArrayList<>(new PlacesSql(reference).statements());
    all.add(TotalsSql.base(run));
    all.add(
        "CREATE TABLE wide AS SELECT row_number() OVER () AS rid, unnest(keys), "
            + metrics.stream().map(MetricSql::columns).collect(Collectors.joining(", "))
            + " FROM base");
    all.add(
        "CREATE TABLE past AS SELECT a.rid, b.rid AS old, a.form = b.form AS same_form FROM wide a"
            + " JOIN wide b ON a.filer_id = b.filer_id AND a.placed AND b.placed"
            + " AND b.year = a.year - 1 AND a.level = b.level AND a.kind = b.kind"
            + " AND a.scope = b.scope");
    boolean first = true;
    for (MetricSql metric : metrics) {
      all.add((first ? "CREATE TABLE sums AS " : "INSERT INTO sums ") + sums(metric));
      all.add(ranks(metric, out));
      first = false;
    }
    all.add(totals(out));
    return all;
  }

  private static String complete(MetricSql metric, String table) {
    String n = table + ".n_" + metric.id();
    String d = table + ".d_" + metric.id();
    return switch (metric.base()) {
      case "rate" -> "coalesce(" + n + " <= " + d + ", false)";
      case "ratio" -> "(" + n + " IS NOT NULL AND " + d + " IS NOT NULL)";
      default -> "(" + n + " IS NOT NULL)";
    };
  }

  private static String ranked(MetricSql metric, String table) {
    String d = table + ".d_" + metric.id();
    return complete(metric, table)
        + (metric.divided()
            ? " AND coalesce(" + d + " > 0 AND " + d + " >= " + metric.least() + ", false)"
            : "");
  }

  private static String value(MetricSql metric, String table) {
    String n = table + ".n_" + metric.id();
    return metric.divided()
        ? "("
            + n
            + " * "
            + metric.factor()
            + ")::DOUBLE / "
            + table
            + ".d_"
            + metric.id()
            + "::DOUBLE"
        : n + "::DOUBLE";
  }

  private static String sums(MetricSql metric) {
    String id = metric.id();
    String both =
        "p.old IS NOT NULL AND "
            + complete(metric, "w")
            + " AND "
            + complete(metric, "o")
            + (metric.breaks() ? " AND p.same_form" : "");
    return String.format(
        Locale.ROOT,
        "SELECT '%1$s' AS metric, '%2$s' AS base, %3$d AS factor, w.year, w.level, w.kind, w.scope,"
            + " w.region, w.province_code, w.prefecture,"
            + " grouping(w.region, w.province_code, w.prefecture) AS area,"
            + " count(*) AS reports, count(DISTINCT w.filer_id) FILTER (w.placed) AS bodies,"
            + " count(*) FILTER (%4$s) AS complete, sum(w.l_%1$s) AS low,"
            + " sum(w.n_%1$s) FILTER (%4$s) AS stated, sum(w.d_%1$s) FILTER (%4$s) AS bottom,"
            + " quantile_cont(%5$s, [0.1, 0.25, 0.5, 0.75, 0.9]) FILTER (%6$s) AS quantiles,"
            + " count(*) FILTER (%7$s) AS filers, sum(w.n_%1$s) FILTER (%7$s) AS now_top,"
            + " sum(w.d_%1$s) FILTER (%7$s) AS now_bottom, sum(o.n_%1$s) FILTER (%7$s) AS old_top,"
            + " sum(o.d_%1$s) FILTER (%7$s) AS old_bottom"
            + " FROM wide w LEFT JOIN past p ON p.rid = w.rid LEFT JOIN wide o ON o.rid = p.old"
            + " GROUP BY GROUPING SETS ((w.year, w.level, w.kind, w.scope),"
            + " (w.year, w.level, w.kind, w.scope, w.region),"
            + " (w.year, w.level, w.kind, w.scope, w.province_code),"
            + " (w.year, w.level, w.kind, w.scope, w.province_code, w.prefecture))",
        id,
        metric.base(),
        metric.factor(),
        complete(metric, "w"),
        value(metric, "w"),
        ranked(metric, "w"),
        both);
  }

  private static String ranks(MetricSql metric, Path out) {
    String columns =
        KEYS
            + ", '"
            + metric.id()
            + "' AS metric, filer_id, report_id, n_"
            + metric.id()
            + " AS numerator, d_"
            + metric.id()
            + " AS denominator, "
            + value(metric, "w")
            + " AS value";
    return "COPY (SELECT *, rank() OVER (PARTITION BY "
        + KEYS
        + " ORDER BY value DESC) AS rank_plain"
        + " FROM (SELECT "
        + columns
        + " FROM wide w WHERE scope <> 'unknown' AND "
        + ranked(metric, "w")
        + ")) TO '"
        + out
        + "/ranks-"
        + metric.id()
        + ".parquet' (FORMAT parquet, COMPRESSION zstd)";
  }

  private static String totals(Path out) {
    return "COPY (SELECT s.*, s.stated::DOUBLE / s.complete AS mean,"
        + " (s.stated * s.factor)::DOUBLE / s.bottom::DOUBLE AS rate,"
        + " s.bodies::DOUBLE / e.bodies AS coverage,"
        + " s.stated::DOUBLE * 100 / n.stated::DOUBLE AS share_of_nation,"
        + " CASE WHEN s.base = 'rate' THEN (s.now_top * s.factor)::DOUBLE / s.now_bottom::DOUBLE"
        + " - (s.old_top * s.factor)::DOUBLE / s.old_bottom::DOUBLE"
        + " ELSE (s.now_top - s.old_top)::DOUBLE / s.old_top::DOUBLE * 100 END AS change"
        + " FROM sums s LEFT JOIN sums n ON n.area = 7 AND n.year = s.year AND n.level = s.level"
        + " AND n.kind = s.kind AND n.scope = s.scope AND n.metric = s.metric"
        + " LEFT JOIN expected e ON e.level = s.level AND s.kind = 'government'"
        + " AND e.area = coalesce(s.prefecture, s.province_code, s.region, 'ALL')"
        + " ORDER BY s.year, s.province_code, s.region, s.prefecture, s.level, s.kind, s.scope, s.metric)"
        + " TO '"
        + out
        + "/totals.parquet' (FORMAT parquet, COMPRESSION zstd)";
  }
}
