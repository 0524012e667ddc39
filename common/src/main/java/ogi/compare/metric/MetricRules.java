package ogi.compare.metric;

import java.util.List;
import java.util.Optional;
import ogi.form.Forms;
import ogi.form.Unit;

/** What the base of a metric demands of its unit, numerator and denominator. */
final class MetricRules {
  private final MetricNode node;
  private final Base base;

  MetricRules(MetricNode node, Base base) {
    this.node = node;
    this.base = base;
  }

  void check(Optional<MetricUnit> unit, CellSum numerator, CellSum denominator) {
    if (unit.isPresent() && !unit.get().suits(base)) {
      node.problem("unit", "a " + base.key() + " cannot have the unit " + unit.get().key());
    }
    if (numerator.isEmpty()) {
      node.problem("numerator", "numerator is missing");
    }
    Unit wanted = base.money() ? Unit.WAN_YUAN : Unit.PIECE;
    if (!unitsAre(numerator, wanted)) {
      node.problem(
          "numerator", "the numerator of a " + base.key() + " must be in " + wanted.label());
    }
    boolean cells = base == Base.RATE || base == Base.RATIO;
    if (cells && denominator.isEmpty()) {
      node.problem("denominator", "a " + base.key() + " needs a denominator");
    }
    if (!cells && !denominator.isEmpty()) {
      node.problem("denominator", "a " + base.key() + " has no denominator of cells");
    }
    if (!unitsAre(denominator, Unit.PIECE)) {
      node.problem("denominator", "a denominator must be in " + Unit.PIECE.label());
    }
  }

  private static boolean unitsAre(CellSum sum, Unit unit) {
    return sum.alternatives().stream()
        .flatMap(List::stream)
        .flatMap(id -> Forms.all().stream().flatMap(form -> form.find(id).stream()))
        .allMatch(cell -> cell.unit() == unit);
  }
}
