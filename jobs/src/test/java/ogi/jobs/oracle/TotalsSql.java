package ogi.jobs.oracle;

import static ogi.jobs.oracle.TotalColumnsSql.change;
import static ogi.jobs.oracle.TotalColumnsSql.only;
import static ogi.jobs.oracle.TotalColumnsSql.quantile;
import static ogi.jobs.oracle.TotalColumnsSql.wilson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Totals and plain ranks as SQL for DuckDB, straight from the Parquet files of {@code normalised}
 * and the reference data: a second way to the numbers of {@code compared}.
 */
public final class TotalsSql {
  private final Path reference;
  private final JsonNode metrics;

  /**
   * @param reference folder of the reference data
   */
  public TotalsSql(Path reference) throws IOException {
    this.reference = reference;
    this.metrics =
        new ObjectMapper().readTree(reference.resolve("metrics.json").toFile()).get("metrics");
  }

  /** Statements that make the tables {@code obs}, {@code totals} and {@code plain}. */
  public List<String> statements(Path run) {
    List<String> all = new ArrayList<>(new PlacesSql(reference).statements());
    all.add(base(run));
    all.add("CREATE TABLE obs AS " + observations(true));
    all.add(observed());
    all.add(inAreas());
    all.add(changes());
    all.add(totals());
    all.add(plain());
    return all;
  }

  List<MetricSql> metrics(boolean exact) {
    List<MetricSql> list = new ArrayList<>();
    metrics.forEach(node -> list.add(new MetricSql(node, exact)));
    return list;
  }

  static String base(Path run) {
    String files = "read_parquet('%s/normalised/%s/**/*.parquet', hive_partitioning=true)";
    return "CREATE VIEW base AS SELECT f.*, {report_id: r.report_id, filer_id: r.filer_id,"
        + " placed: r.region_code <> '' AND NOT starts_with(r.filer_id, 'unnamed-'),"
        + " year: r.year::INT, province_code: r.province_code, level: r.level, kind: r.kind,"
        + " scope: r.scope, form: r.form, prefecture: p.prefecture, region: v.region} AS keys,"
        + " r.scope AS scope, q.residents::DECIMAL(38,6) AS residents FROM "
        + String.format(files, run, "reports")
        + " r JOIN "
        + String.format(files, run, "figures")
        + " f ON f.report_id = r.report_id LEFT JOIN places p ON p.code = r.region_code"
        + " LEFT JOIN provinces v ON v.code = r.province_code"
        + " LEFT JOIN provinces q ON q.code = r.region_code"
        + " WHERE r.filer_id IS NOT NULL AND r.year IS NOT NULL";
  }

  /** Every metric in every report. */
  private String observations(boolean exact) {
    return metrics(exact).stream()
        .map(MetricSql::select)
        .collect(Collectors.joining(" UNION ALL "));
  }

  private static String observed() {
    return "CREATE TABLE seen AS SELECT *,"
        + " why IS NULL AND n IS NOT NULL AND (base NOT IN ('rate', 'ratio') OR d IS NOT NULL)"
        + " AND NOT exceeds AS complete,"
        + " why IS NULL AND n IS NOT NULL AND NOT exceeds"
        + " AND (NOT divided OR (d IS NOT NULL AND d <> 0 AND d >= least)) AS ranked,"
        + " CASE WHEN divided THEN (n * factor)::DOUBLE / d::DOUBLE ELSE n::DOUBLE END AS value"
        + " FROM (SELECT *, base NOT IN ('count', 'amount') AS divided,"
        + " coalesce(base = 'rate' AND n > d, false) AS exceeds FROM obs)";
  }

  private static String inAreas() {
    return "CREATE TABLE placed AS SELECT *, unnest(list_filter(["
        + "{kind_of: 'nation', code: 'ALL', province: 'ALL'},"
        + " CASE WHEN region IS NOT NULL THEN {kind_of: 'region', code: region, province: region} END,"
        + " {kind_of: CASE province_code WHEN '' THEN 'not_settled' WHEN '000000' THEN 'national_bodies'"
        + " ELSE 'province' END, code: province_code, province: province_code},"
        + " CASE WHEN prefecture IS NOT NULL THEN"
        + " {kind_of: 'prefecture', code: prefecture, province: province_code} END],"
        + " lambda x: x IS NOT NULL)) AS area FROM seen";
  }

  private static String changes() {
    return "CREATE TABLE changes AS SELECT a.year, a.area, a.level, a.kind, a.scope, a.metric,"
        + " any_value(a.base) base, any_value(a.factor) factor, count(*) AS filers,"
        + " sum(CASE WHEN NOT a.divided OR a.d IS NOT NULL THEN a.n END) top, sum(a.d) bottom,"
        + " sum(CASE WHEN NOT b.divided OR b.d IS NOT NULL THEN b.n END) old_top, sum(b.d) old_bottom"
        + " FROM placed a JOIN placed b ON a.filer_id = b.filer_id AND a.placed AND b.placed"
        + " AND b.year = a.year - 1 AND a.area = b.area AND a.level = b.level AND a.kind = b.kind"
        + " AND a.scope = b.scope AND a.metric = b.metric AND a.complete AND b.complete"
        + " AND (NOT a.breaks OR a.form = b.form) GROUP BY ALL";
  }

  private static String totals() {
    return "CREATE TABLE totals AS WITH sums AS (SELECT year, area, level, kind, scope, metric,"
        + " any_value(base) base, any_value(factor) factor, any_value(divided) divided,"
        + " count(*) AS reports, count(*) FILTER (complete) AS complete,"
        + " count(DISTINCT filer_id) FILTER (placed) AS bodies,"
        + " sum(CASE WHEN why IS NULL THEN low END) AS low,"
        + " CASE WHEN count(*) FILTER (why IS NOT NULL OR high IS NULL) = 0 THEN sum(high) END AS high,"
        + " sum(n) FILTER (complete) AS stated,"
        + " sum(n) FILTER (complete AND d IS NOT NULL) AS top, sum(d) FILTER (complete) AS bottom,"
        + " list_sort(list(value) FILTER (ranked)) AS list FROM placed GROUP BY ALL),"
        + " whole AS (SELECT s.*, e.bodies AS expected,"
        + " CASE WHEN s.kind = 'government' AND s.scope = 'area' AND s.bodies = e.bodies"
        + " THEN p.residents END AS residents"
        + " FROM sums s LEFT JOIN expected e ON e.area = s.area.code AND e.level = s.level"
        + " AND s.kind = 'government' LEFT JOIN people p ON p.area = s.area.code),"
        + " pooled AS (SELECT *, CASE WHEN NOT divided THEN NULL"
        + " WHEN ends_with(base, 'per_head') AND residents IS NOT NULL THEN"
        + " CASE WHEN complete = reports THEN stated END ELSE top END AS num,"
        + " CASE WHEN ends_with(base, 'per_head') AND residents IS NOT NULL THEN"
        + " CASE WHEN complete = reports THEN residents::DECIMAL(38,6) END ELSE bottom END AS den"
        + " FROM whole)"
        + " SELECT s.year, s.area.province AS province_code, s.area.kind_of AS area_kind,"
        + " s.area.code AS area_code, s.level, s.kind, s.scope, s.metric,"
        + " s.level || '.' || s.kind || '.' || s.scope AS layer, s.expected,"
        + " s.bodies::DOUBLE / s.expected AS coverage, s.reports, s.reports - s.complete AS missing,"
        + only("s.low", "sum_low")
        + only("s.stated", "sum_stated")
        + only("s.high", "sum_high")
        + only("CASE WHEN NOT s.divided THEN s.stated::DOUBLE / s.complete END", "mean")
        + quantile(0.10, "p10")
        + quantile(0.25, "p25")
        + quantile(0.50, "median")
        + quantile(0.75, "p75")
        + quantile(0.90, "p90")
        + only("CASE WHEN s.den > 0 THEN s.num END", "numerator")
        + only("CASE WHEN s.den > 0 THEN s.den END", "denominator")
        + only("CASE WHEN s.den > 0 THEN (s.num * s.factor)::DOUBLE / s.den::DOUBLE END", "rate")
        + wilson("low")
        + wilson("high")
        + only(
            "CASE WHEN s.base = 'per_head' AND s.den > 0 THEN (s.num * s.factor)::DOUBLE / s.den::DOUBLE"
                + " WHEN s.base = 'count' AND s.complete = s.reports"
                + " THEN (s.stated * 100000)::DOUBLE / s.residents END",
            "per_hundred_thousand")
        + only(change(), "change")
        + only(
            "CASE WHEN "
                + change()
                + " IS NOT NULL THEN"
                + " CASE WHEN s.base = 'rate' THEN 'points' ELSE 'percent' END END",
            "change_unit")
        + only("CASE WHEN " + change() + " IS NOT NULL THEN c.filers END", "change_filers")
        + " CASE WHEN s.scope <> 'unknown' AND NOT s.divided AND n.stated > 0"
        + " THEN (s.stated * 100)::DOUBLE / n.stated::DOUBLE END AS share_of_nation"
        + " FROM pooled s LEFT JOIN sums n ON n.year = s.year AND n.area.code = 'ALL'"
        + " AND n.level = s.level AND n.kind = s.kind AND n.scope = s.scope AND n.metric = s.metric"
        + " LEFT JOIN changes c ON c.year = s.year AND c.area = s.area AND c.level = s.level"
        + " AND c.kind = s.kind AND c.scope = s.scope AND c.metric = s.metric";
  }

  /** Plain ranks; those of fewer peers than are ranked at all are left to the comparison. */
  private static String plain() {
    return "CREATE TABLE plain AS SELECT year, level, kind, scope, metric, filer_id, report_id, value,"
        + " n AS numerator, CASE WHEN divided THEN d END AS denominator,"
        + " rank() OVER (PARTITION BY year, level, kind, scope, metric"
        + " ORDER BY CASE WHEN polarity_low THEN value ELSE -value END) AS rank_plain"
        + " FROM seen WHERE ranked AND scope <> 'unknown'";
  }
}
