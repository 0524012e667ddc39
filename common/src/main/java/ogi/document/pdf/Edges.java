package ogi.document.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The lines of one direction within a table, on the few positions at which they stand.
 *
 * @param at the positions, rising
 * @param rules the lines on each position
 */
record Edges(double[] at, List<List<Rule>> rules) {
  /** Lines closer than this are one border: no cell is so narrow. */
  private static final double SAME = 3;

  /** Share of a cell's side that must be drawn for the side to count. */
  private static final double DRAWN = 0.6;

  /** The positions of the lines; {@code from} and {@code to} are borders even when not drawn. */
  static Edges of(List<Rule> rules, double from, double to) {
    List<Double> all = new ArrayList<>();
    rules.forEach(rule -> all.add(rule.at()));
    all.add(from);
    all.add(to);
    all.sort(Double::compare);
    List<Double> at = new ArrayList<>();
    for (double position : all) {
      if (at.isEmpty() || position - at.get(at.size() - 1) > SAME) {
        at.add(position);
      }
    }
    double[] positions = at.stream().mapToDouble(Double::doubleValue).toArray();
    List<List<Rule>> grouped = new ArrayList<>();
    at.forEach(position -> grouped.add(new ArrayList<>()));
    for (Rule rule : rules) {
      grouped.get(cell(positions, rule.at() + 1e-6)).add(rule);
    }
    return new Edges(positions, grouped);
  }

  int cells() {
    return at.length - 1;
  }

  /** The cell between two positions in which a point lies, or -1. */
  int cellOf(double point) {
    int cell = cell(at, point);
    return cell >= cells() ? -1 : cell;
  }

  /** Whether the line on a position is drawn between two points. */
  boolean isDrawn(int position, double from, double to) {
    double drawn = 0;
    for (Rule rule : rules.get(position)) {
      drawn += Math.max(0, Math.min(to, rule.to()) - Math.max(from, rule.from()));
    }
    return drawn >= DRAWN * (to - from);
  }

  private static int cell(double[] at, double point) {
    int found = Arrays.binarySearch(at, point);
    return found >= 0 ? found : -found - 2;
  }
}
