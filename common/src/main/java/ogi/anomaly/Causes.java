package ogi.anomaly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ogi.check.Change;
import ogi.check.Check;
import ogi.check.Explanation;
import ogi.check.Finding;
import ogi.form.Cell;
import ogi.form.Form;
import ogi.form.Sum;

/**
 * Parts the broken sums of a report by cause: sums belong together when an explanation changes a
 * cell that they share, directly or over further sums.
 */
final class Causes {
  private Causes() {}

  /**
   * One cause.
   *
   * @param broken the sums that it breaks, in the order of the form
   * @param alternatives what may have to be changed, the most plausible first; empty when no
   *     explanation was found
   * @param count how many equally small alternatives there are
   */
  record Cause(List<Check> broken, List<List<Change>> alternatives, int count) {
    boolean unique() {
      return count == 1;
    }
  }

  static List<Cause> of(Form form, Finding part, List<Check> broken) {
    if (broken.isEmpty()) {
      return List.of();
    }
    if (part.unexplained()) {
      return List.of(new Cause(broken, List.of(), 0));
    }
    Map<String, String> roots = new HashMap<>();
    for (Cell cell : changed(part)) {
      List<Sum> shared = form.sums().stream().filter(sum -> holds(sum, cell)).toList();
      shared.forEach(sum -> join(roots, shared.get(0).id(), sum.id()));
    }
    Map<String, List<Check>> groups = new LinkedHashMap<>();
    for (Check check : broken) {
      groups.computeIfAbsent(root(roots, check.sum().id()), key -> new ArrayList<>()).add(check);
    }
    boolean single = groups.size() == 1;
    return groups.entrySet().stream()
        .map(group -> cause(form, part, group.getKey(), group.getValue(), roots, single))
        .toList();
  }

  private static Cause cause(
      Form form,
      Finding part,
      String root,
      List<Check> broken,
      Map<String, String> roots,
      boolean single) {
    Set<Integer> own = new TreeSet<>();
    form.sums().stream()
        .filter(sum -> root(roots, sum.id()).equals(root))
        .flatMap(Causes::cells)
        .forEach(cell -> own.add(cell.index()));
    List<List<Change>> alternatives =
        part.explanations().stream()
            .map(explanation -> within(explanation, own))
            .distinct()
            .collect(Collectors.toList());
    int count = single ? part.explanations().get(0).of() : alternatives.size();
    return new Cause(broken, alternatives, count);
  }

  private static List<Change> within(Explanation explanation, Set<Integer> own) {
    return explanation.changes().stream()
        .filter(change -> own.contains(change.cell().index()))
        .toList();
  }

  private static List<Cell> changed(Finding part) {
    return part.explanations().stream()
        .flatMap(explanation -> explanation.changes().stream())
        .map(Change::cell)
        .distinct()
        .toList();
  }

  /** All cells of a sum. */
  static Stream<Cell> cells(Sum sum) {
    return Stream.concat(sum.left().stream(), sum.right().stream());
  }

  private static boolean holds(Sum sum, Cell cell) {
    return cells(sum).anyMatch(cell::equals);
  }

  private static String root(Map<String, String> roots, String sum) {
    String at = sum;
    while (roots.containsKey(at)) {
      at = roots.get(at);
    }
    return at;
  }

  private static void join(Map<String, String> roots, String one, String other) {
    String first = root(roots, one);
    String second = root(roots, other);
    if (!first.equals(second)) {
      roots.put(second, first);
    }
  }
}
