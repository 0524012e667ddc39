package ogi.jobs.oracle;

/** Columns of totals that take more than a word of SQL. */
final class TotalColumnsSql {
  private TotalColumnsSql() {}

  /** What is said of reports whose scope is known. */
  static String only(String value, String name) {
    return " CASE WHEN s.scope <> 'unknown' THEN " + value + " END AS " + name + ",";
  }

  /** Type 7, in the order of operations in which it is defined. */
  static String quantile(double p, String name) {
    String place = "((len(s.list) - 1) * " + p + "::DOUBLE)";
    String below = "floor(" + place + ")";
    String low = "s.list[" + below + "::INT + 1]";
    String high = "s.list[least(" + below + "::INT + 2, len(s.list))]";
    return only(
        "CASE WHEN len(s.list) > 0 THEN "
            + low
            + " + ("
            + place
            + " - "
            + below
            + ") * ("
            + high
            + " - "
            + low
            + ") END",
        name);
  }

  /** The interval of E. B. Wilson; NaN for those of Poisson rates, which need a gamma function. */
  static String wilson(String end) {
    String z = "1.959963984540054::DOUBLE";
    String n = "s.den::DOUBLE";
    String share = "(s.num::DOUBLE / " + n + ")";
    String centre = "(" + share + " + " + z + " * " + z + " / (2 * " + n + "))";
    String half =
        "("
            + z
            + " * sqrt("
            + share
            + " * (1 - "
            + share
            + ") / "
            + n
            + " + "
            + z
            + " * "
            + z
            + " / (4 * "
            + n
            + " * "
            + n
            + ")))";
    String scale = "(1 + " + z + " * " + z + " / " + n + ")";
    String value =
        end.equals("low")
            ? "CASE WHEN s.num = 0 THEN 0 ELSE greatest(0, ("
                + centre
                + " - "
                + half
                + ") / "
                + scale
                + ") END"
            : "CASE WHEN s.num = s.den THEN 1 ELSE least(1, ("
                + centre
                + " + "
                + half
                + ") / "
                + scale
                + ") END";
    return only(
        "CASE WHEN s.den > 0 AND s.base <> 'amount_per_head' THEN CASE WHEN s.base = 'rate' THEN ("
            + value
            + ") * s.factor ELSE 'NaN'::DOUBLE END END",
        "rate_" + end);
  }

  static String change() {
    String now = "(c.top * c.factor)::DOUBLE / c.bottom::DOUBLE";
    String then = "(c.old_top * c.factor)::DOUBLE / c.old_bottom::DOUBLE";
    return "(CASE WHEN NOT s.divided THEN CASE WHEN c.old_top > 0 THEN"
        + " (c.top - c.old_top)::DOUBLE / c.old_top::DOUBLE * 100 END"
        + " WHEN c.bottom > 0 AND c.old_bottom > 0 THEN CASE WHEN s.base = 'rate'"
        + " THEN "
        + now
        + " - "
        + then
        + " WHEN c.old_top > 0 THEN (("
        + now
        + ") / ("
        + then
        + ") - 1) * 100 END END)";
  }
}
