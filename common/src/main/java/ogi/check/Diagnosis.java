package ogi.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * One independent part of one report: whether it can stand, what explains it when it cannot, and
 * what that leaves for its missing cells.
 */
final class Diagnosis {
  private final Network network;
  private final Flow flow;
  private final int[] missing;
  private final boolean consistent;
  private final Localiser.Found found;

  Diagnosis(Network network, Counts counts) {
    this.network = network;
    this.flow = new Flow(network, counts);
    this.missing = IntStream.range(0, network.arcs()).filter(flow::free).toArray();
    this.consistent = !negative() && flow.solve();
    this.found =
        consistent
            ? new Localiser.Found(0, List.of(new int[0]))
            : new Localiser(network, flow).search();
  }

  private boolean negative() {
    for (int arc = 0; arc < network.arcs(); arc++) {
      if (flow.stated(arc) < 0) {
        return true;
      }
    }
    return false;
  }

  Finding finding() {
    if (consistent) {
      return Finding.consistent(network.part());
    }
    Comparator<List<Change>> plausible =
        Comparator.<List<Change>>comparingInt(this::details)
            .thenComparingInt(Diagnosis::keystrokes)
            .thenComparing(Diagnosis::printedOrder);
    List<List<Change>> sets = found.sets().stream().map(this::changes).sorted(plausible).toList();
    List<Explanation> explanations = new ArrayList<>();
    for (List<Change> set : sets) {
      explanations.add(new Explanation(network.part(), explanations.size() + 1, sets.size(), set));
    }
    return new Finding(network.part(), false, found.searchedCells(), explanations);
  }

  private int details(List<Change> changes) {
    return (int) changes.stream().filter(change -> !network.isTotal(change.cell())).count();
  }

  private static int keystrokes(List<Change> changes) {
    return changes.stream()
        .mapToInt(change -> Digits.distance(change.printed(), change.proposed()))
        .sum();
  }

  private static int printedOrder(List<Change> one, List<Change> other) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      int order = Integer.compare(one.get(i).cell().index(), other.get(i).cell().index());
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(one.size(), other.size());
  }

  /** The figures to propose: one cell after the other, each as near to its print as it can be. */
  private List<Change> changes(int[] set) {
    open(set);
    Interval[] possible = new Interval[set.length];
    for (int i = 0; i < set.length; i++) {
      possible[i] = flow.range(set[i]);
    }
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < set.length; i++) {
      flow.solve();
      long printed = flow.stated(set[i]);
      long proposed = Digits.nearest(printed, flow.range(set[i]));
      flow.hold(set[i], proposed);
      changes.add(new Change(network.cell(set[i]), printed, proposed, possible[i]));
    }
    for (int arc : set) {
      flow.release(arc);
      flow.hold(arc, flow.stated(arc));
    }
    return changes;
  }

  private void open(int[] set) {
    for (int arc : set) {
      flow.release(arc);
    }
    flow.solve();
  }

  private void close(int[] set) {
    for (int arc : set) {
      flow.hold(arc, flow.stated(arc));
    }
  }

  /** By cell index: the missing cells with the same single value under every explanation. */
  Map<Integer, Long> deduced() {
    Map<Integer, Long> values = null;
    for (int[] set : found.sets()) {
      Map<Integer, Long> here = fixed(set);
      if (values == null) {
        values = here;
      } else {
        values.entrySet().retainAll(here.entrySet());
      }
      if (values.isEmpty()) {
        return values;
      }
    }
    return values == null ? Map.of() : values;
  }

  private Map<Integer, Long> fixed(int[] set) {
    Map<Integer, Long> values = new TreeMap<>();
    open(set);
    for (int arc : missing) {
      if (flow.fixed(arc)) {
        values.put(network.index(arc), flow.count(arc));
      }
    }
    close(set);
    return values;
  }

  /** By cell index: where each missing cell must lie under some explanation. */
  Map<Integer, Interval> bounds() {
    Map<Integer, Interval> bounds = new TreeMap<>();
    for (int[] set : found.sets()) {
      open(set);
      for (int arc : missing) {
        bounds.merge(network.index(arc), flow.range(arc), Interval::hull);
      }
      close(set);
    }
    for (int arc : missing) {
      bounds.putIfAbsent(network.index(arc), Interval.COUNT);
    }
    return bounds;
  }
}
