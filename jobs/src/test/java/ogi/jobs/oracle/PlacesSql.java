package ogi.jobs.oracle;

import java.nio.file.Path;
import java.util.List;

/**
 * Places with their province, region and prefecture, how many governments an area should have, and
 * residents, straight from the reference data.
 *
 * @param reference folder of the reference data
 */
record PlacesSql(Path reference) {

  /** Statements that make the tables {@code places}, {@code expected} and {@code people}. */
  List<String> statements() {
    String csv = "read_csv('" + reference + "/%s.csv', header=true, all_varchar=true)";
    String provinces = String.format(csv, "provinces");
    String prefectures = String.format(csv, "prefectures");
    String counties = String.format(csv, "counties");
    String townships = String.format(csv, "townships");
    return List.of(
        "CREATE TABLE provinces AS SELECT code, TRY_CAST(residents_2020 AS BIGINT) residents,"
            + " CASE region WHEN '东' THEN 'EAST' WHEN '中' THEN 'CENTRE' WHEN '西' THEN 'WEST'"
            + " WHEN '东北' THEN 'NORTHEAST' END region FROM "
            + provinces,
        "CREATE TABLE places AS"
            + " SELECT code, 'provincial' AS level, code AS province, NULL AS prefecture FROM provinces"
            + " WHERE code <> 'XPCC'"
            + " UNION ALL SELECT code, 'prefectural', parent, code FROM "
            + prefectures
            + " UNION ALL SELECT c.code, 'county', coalesce(p.parent, c.parent), p.code FROM "
            + counties
            + " c LEFT JOIN "
            + prefectures
            + " p ON p.code = c.parent WHERE c.standing = 'division'",
        // A township may lie in a zone, which has a county's code and no government.
        "CREATE TABLE around AS SELECT c.code, coalesce(p.parent, c.parent) AS province,"
            + " p.code AS prefecture FROM "
            + counties
            + " c LEFT JOIN "
            + prefectures
            + " p ON p.code = c.parent",
        "INSERT INTO places SELECT t.code, 'township',"
            + " coalesce(p.province, a.province, left(t.code, 2) || '0000'),"
            + " coalesce(p.prefecture, a.prefecture) FROM "
            + townships
            + " t LEFT JOIN places p ON p.code = t.county LEFT JOIN around a ON a.code = t.county"
            + " WHERE t.standing = 'division'",
        "CREATE TABLE expected AS SELECT area, level, count(*) AS bodies FROM ("
            + " SELECT unnest(list_filter(['ALL', v.region, p.province, p.prefecture], lambda x: x IS NOT NULL))"
            + " area, level FROM places p JOIN provinces v ON v.code = p.province) GROUP BY ALL",
        "CREATE TABLE people AS SELECT code AS area, residents FROM provinces WHERE residents IS NOT NULL"
            + " UNION ALL SELECT region, sum(residents) FROM provinces GROUP BY region"
            + " UNION ALL SELECT 'ALL', sum(residents) FROM provinces");
  }
}
