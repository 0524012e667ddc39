package ogi.jobs.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import ogi.form.Forms;
import ogi.table.CellColumns;

/**
 * One metric of the registry as SQL over the wide tables: made of the registry's text and of the
 * forms, and of nothing that compares.
 */
final class MetricSql {
  private static final List<String> FORMS = List.of("2021", "2019", "mixed");
  private static final List<String> SCOPES = List.of("area", "own", "own_with_office", "system");

  private final JsonNode node;
  private final boolean exact;

  /**
   * @param exact whether misprints, mixed forms and limits of missing cells are minded
   */
  MetricSql(JsonNode node, boolean exact) {
    this.node = node;
    this.exact = exact;
  }

  private String text(String name) {
    return node.get(name).asText();
  }

  boolean divided() {
    return !List.of("count", "amount").contains(text("base"));
  }

  private boolean perHead() {
    return text("base").endsWith("per_head");
  }

  String id() {
    return text("id");
  }

  String base() {
    return text("base");
  }

  int factor() {
    return factor(text("unit"));
  }

  long least() {
    return node.path("minimum_denominator").asLong(0);
  }

  boolean breaks() {
    return node.path("break_between_forms").asBoolean(false);
  }

  /** Columns of a wide table: numerator, denominator, and what of the numerator is known. */
  String columns() {
    String type = base().startsWith("amount") ? "DECIMAL(18,6)" : "BIGINT";
    String top = chosen(alternatives("numerator"), MetricSql::plus);
    String bottom =
        !divided()
            ? "NULL"
            : perHead() ? "residents" : chosen(alternatives("denominator"), MetricSql::plus);
    String when = "CASE WHEN " + why() + " IS NULL THEN ";
    String low = chosen(alternatives("numerator"), MetricSql::known);
    return when
        + "("
        + top
        + ")::"
        + type
        + " END AS n_"
        + id()
        + ", "
        + when
        + "("
        + bottom
        + ")::BIGINT END AS d_"
        + id()
        + ", "
        + when
        + "("
        + low
        + ")::"
        + type
        + " END AS l_"
        + id();
  }

  private static int factor(String unit) {
    return switch (unit) {
      case "percent", "per_100" -> 100;
      case "per_100k" -> 100_000;
      case "yuan_per_head" -> 10_000;
      default -> 1;
    };
  }

  /** The metric in every report of the view {@code base}: one row per report. */
  String select() {
    String top = number(alternatives("numerator"));
    String bottom = perHead() ? "residents" : number(alternatives("denominator"));
    return String.format(
        Locale.ROOT,
        "SELECT '%s' metric, '%s' base, %d factor, %s polarity_low, %s breaks, %d least, unnest(keys),"
            + " %s AS n, %s AS d, %s AS why, %s AS low, %s AS high FROM base",
        text("id"),
        text("base"),
        factor(text("unit")),
        node.path("polarity").asText().equals("lower_is_better"),
        node.path("break_between_forms").asBoolean(false),
        node.path("minimum_denominator").asLong(0),
        top,
        divided() ? bottom : "NULL::DECIMAL(38,6)",
        why(),
        exact ? lowest() : "NULL::DECIMAL(38,6)",
        exact ? highest() : "NULL::DECIMAL(38,6)");
  }

  private List<List<String>> alternatives(String side) {
    List<List<String>> all = new ArrayList<>();
    JsonNode sum = node.path(side);
    if (sum.isArray() && sum.size() > 0 && sum.get(0).isArray()) {
      sum.forEach(each -> all.add(texts(each)));
    } else if (sum.isArray()) {
      all.add(texts(sum));
    }
    return all;
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(each -> texts.add(each.asText()));
    return texts;
  }

  static String column(String cell) {
    return cell.replace('.', '_');
  }

  private static int index(String cell) {
    return CellColumns.indexOf(cell) + 1;
  }

  /** Whether the report's form has all cells of an alternative. */
  private String has(List<String> cells) {
    if (!exact) {
      return Forms.all().stream()
          .filter(form -> cells.stream().allMatch(id -> form.find(id).isPresent()))
          .map(form -> "'" + form.id() + "'")
          .collect(Collectors.joining(",", "form IN (", ")"));
    }
    return all(cells, cell -> "states[" + index(cell) + "] IS NOT NULL");
  }

  static String all(List<String> cells, Function<String, String> test) {
    return cells.stream().map(test).collect(Collectors.joining(" AND ", "(", ")"));
  }

  /** The first alternative that the form has. */
  private String chosen(List<List<String>> sums, Function<List<String>, String> then) {
    return sums.stream()
        .map(cells -> "WHEN " + has(cells) + " THEN " + then.apply(cells))
        .collect(Collectors.joining(" ", "CASE ", " END"));
  }

  private String number(List<List<String>> sums) {
    return sums.isEmpty()
        ? "0::DECIMAL(38,6)"
        : "(" + chosen(sums, MetricSql::plus) + ")::DECIMAL(38,6)";
  }

  static String plus(List<String> cells) {
    return cells.stream().map(MetricSql::column).collect(Collectors.joining(" + "));
  }

  static String known(List<String> cells) {
    return cells.stream()
        .map(cell -> "coalesce(" + column(cell) + ", 0)")
        .collect(Collectors.joining(" + ", "(", ")"));
  }

  /** Why the metric is not defined for a report, or rests on an impossible figure. */
  private String why() {
    List<String> forms = node.has("forms") ? texts(node.get("forms")) : FORMS;
    List<String> scopes = node.has("scopes") ? texts(node.get("scopes")) : SCOPES;
    List<List<String>> top = alternatives("numerator");
    List<List<String>> bottom = alternatives("denominator");
    Set<String> cells = new LinkedHashSet<>();
    top.forEach(cells::addAll);
    bottom.forEach(cells::addAll);
    String impossible =
        cells.stream()
            .map(cell -> "coalesce(" + column(cell) + " < 0, false)" + misprint(cell))
            .collect(Collectors.joining(" OR "));
    return "CASE WHEN form NOT IN ("
        + quoted(forms)
        + ") OR NOT "
        + chosenAny(top)
        + (bottom.isEmpty() ? "" : " OR NOT " + chosenAny(bottom))
        + " THEN 'form_not_valid' WHEN scope = 'unknown' AND "
        + perHead()
        + " THEN 'scope_unknown' WHEN scope <> 'unknown' AND scope NOT IN ("
        + quoted(scopes)
        + ") THEN 'scope_not_valid' WHEN "
        + impossible
        + " THEN 'impossible_figure' END";
  }

  private String misprint(String cell) {
    return exact ? " OR misfits[" + index(cell) + "] IS NOT NULL" : "";
  }

  private String chosenAny(List<List<String>> sums) {
    return sums.stream().map(this::has).collect(Collectors.joining(" OR ", "(", ")"));
  }

  private static String quoted(List<String> texts) {
    return texts.stream().map(t -> "'" + t + "'").collect(Collectors.joining(","));
  }

  private String lowest() {
    return "(" + chosen(alternatives("numerator"), MetricSql::known) + ")::DECIMAL(38,6)";
  }

  /** The most that the numerator can be: what the sums of the form leave for missing cells. */
  private String highest() {
    return "("
        + chosen(
            alternatives("numerator"),
            cells ->
                known(cells)
                    + " + CASE WHEN "
                    + all(cells, c -> column(c) + " IS NOT NULL")
                    + " THEN 0 ELSE "
                    + MissingSql.most(cells)
                    + " END")
        + ")::DECIMAL(38,6)";
  }
}
