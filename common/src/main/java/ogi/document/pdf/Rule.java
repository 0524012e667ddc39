package ogi.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A drawn line along one of the axes, in points.
 *
 * @param at y of a horizontal line, x of a vertical one
 * @param from its smaller end on the other axis
 * @param to its larger end
 */
record Rule(double at, double from, double to) {
  /** Parts of one line lie apart by no more than this: borders are drawn cell by cell. */
  private static final double SAME = 1.5;

  private static final double GAP = 3;

  private static final Comparator<Rule> ORDER =
      Comparator.comparingDouble(Rule::at).thenComparingDouble(Rule::from);

  boolean reaches(double position, double slack) {
    return position >= from - slack && position <= to + slack;
  }

  boolean crosses(Rule other, double slack) {
    return reaches(other.at, slack) && other.reaches(at, slack);
  }

  /** The lines that a reader sees: parts on one line that touch are one. */
  static List<Rule> joined(List<Rule> parts) {
    List<Rule> sorted = new ArrayList<>(parts);
    sorted.sort(ORDER);
    List<Rule> joined = new ArrayList<>();
    for (int from = 0, to = 0; from < sorted.size(); from = to) {
      double first = sorted.get(from).at;
      while (to < sorted.size() && sorted.get(to).at - first <= SAME) {
        to++;
      }
      joinLevel(sorted.subList(from, to), joined);
    }
    return joined;
  }

  private static void joinLevel(List<Rule> level, List<Rule> joined) {
    List<Rule> sorted = new ArrayList<>(level);
    sorted.sort(Comparator.comparingDouble(Rule::from).thenComparingDouble(Rule::to));
    double at = level.stream().mapToDouble(Rule::at).average().orElseThrow();
    double from = sorted.get(0).from;
    double to = sorted.get(0).to;
    for (Rule rule : sorted) {
      if (rule.from > to + GAP) {
        joined.add(new Rule(at, from, to));
        from = rule.from;
        to = rule.to;
      }
      to = Math.max(to, rule.to);
    }
    joined.add(new Rule(at, from, to));
  }
}
