package ogi.compare.metric;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ogi.form.Cell;
import ogi.form.Forms;
import ogi.form.Unit;

/**
 * The numerator or denominator of an entry: a list of cell ids, or a list of such lists when the
 * forms differ.
 */
final class CellSumNode {
  private final MetricNode metric;
  private final String field;

  CellSumNode(MetricNode metric, String field) {
    this.metric = metric;
    this.field = field;
  }

  CellSum read(JsonNode node) {
    JsonNode list = node.path(field);
    if (list.isMissingNode()) {
      return CellSum.NONE;
    }
    if (!list.isArray() || list.isEmpty()) {
      metric.problem(field, field + " must be a non-empty list of cell ids, or of alternatives");
      return CellSum.NONE;
    }
    List<List<String>> alternatives = new ArrayList<>();
    if (list.get(0).isArray()) {
      list.forEach(each -> alternatives.add(ids(each)));
    } else {
      alternatives.add(ids(list));
    }
    alternatives.forEach(this::check);
    return new CellSum(alternatives);
  }

  private static List<String> ids(JsonNode list) {
    List<String> ids = new ArrayList<>();
    list.forEach(each -> ids.add(each.asText()));
    return ids;
  }

  private void check(List<String> cells) {
    if (cells.isEmpty() || new LinkedHashSet<>(cells).size() < cells.size()) {
      metric.problem(field, field + " must name at least one cell and none of them twice");
    }
    Set<Unit> units = new LinkedHashSet<>();
    for (String id : cells) {
      List<Cell> found = Forms.all().stream().flatMap(form -> form.find(id).stream()).toList();
      if (found.isEmpty()) {
        metric.problem(field, field + " names the cell " + id + ", which no form has");
      }
      if (found.stream().anyMatch(Cell::signed)) {
        metric.problem(field, field + " names the cell " + id + ", which may be negative");
      }
      found.forEach(cell -> units.add(cell.unit()));
    }
    if (units.size() > 1) {
      metric.problem(field, field + " adds pieces to amounts of money");
    }
  }
}
