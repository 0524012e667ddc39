package ogi.jobs.oracle;

import static ogi.jobs.oracle.MetricSql.all;
import static ogi.jobs.oracle.MetricSql.column;
import static ogi.jobs.oracle.MetricSql.known;
import static ogi.jobs.oracle.MetricSql.plus;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import ogi.form.Cell;
import ogi.form.Form;
import ogi.form.Forms;
import ogi.form.Sum;

/** How much missing cells can hold at most, by the sums of the form that they stand in. */
final class MissingSql {
  private MissingSql() {}

  /** The most that those of the cells without a figure can add up to. */
  static String most(List<String> cells) {
    return "list_min([" + together(cells) + ", " + apart(cells) + "])";
  }

  /** What all missing cells can hold together. */
  private static String together(List<String> cells) {
    return slacks(
        side -> side.stream().anyMatch(cells::contains),
        side -> all(cells, cell -> side.contains(cell) ? "true" : column(cell) + " IS NOT NULL"));
  }

  /** What the missing cells can hold each by itself. */
  private static String apart(List<String> cells) {
    return cells.stream()
        .map(
            cell ->
                "CASE WHEN "
                    + column(cell)
                    + " IS NOT NULL THEN 0 ELSE "
                    + slacks(side -> side.contains(cell), side -> "true")
                    + " END")
        .collect(Collectors.joining(" + "));
  }

  private static String slacks(Predicate<List<String>> which, Function<List<String>, String> when) {
    List<String> slacks = new ArrayList<>();
    for (Form form : Forms.all()) {
      for (Sum sum : form.sums()) {
        slack(form, ids(sum.left()), ids(sum.right()), which, when, slacks);
        slack(form, ids(sum.right()), ids(sum.left()), which, when, slacks);
      }
    }
    return "list_min([NULL::DECIMAL(38,6)"
        + slacks.stream().map(s -> ", " + s).collect(Collectors.joining())
        + "])";
  }

  private static void slack(
      Form form,
      List<String> side,
      List<String> other,
      Predicate<List<String>> which,
      Function<List<String>, String> when,
      List<String> slacks) {
    if (which.test(side)) {
      String rest = plus(other) + " - " + known(side);
      slacks.add(
          "CASE WHEN form = '"
              + form.id()
              + "' AND "
              + when.apply(side)
              + " AND "
              + rest
              + " >= 0 THEN ("
              + rest
              + ")::DECIMAL(38,6) END");
    }
  }

  private static List<String> ids(List<Cell> cells) {
    return cells.stream().map(Cell::id).toList();
  }
}
