package ogi.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import ogi.form.Cell;
import ogi.form.Sum;

/**
 * Turns sums that hang together into a {@link Network}. A sum may be written with either side
 * first; the builder chooses for each so that every cell enters one sum and leaves another. A cell
 * that stands in a single sum leads to a node of its own kind, the outside. The row （七）总计 stands in
 * three sums: its sum across follows from the sums across of the results and those down the
 * columns, and is left out after that was proved.
 */
final class NetworkBuilder {
  private final String part;
  private final List<Sum> sums;
  private final List<Cell> cells;
  private final int[] place;
  private final int[][] coefficient;

  NetworkBuilder(String part, List<Sum> sums) {
    this.part = part;
    this.sums = sums;
    Set<Cell> inOrder = new TreeSet<>(Comparator.comparingInt(Cell::index));
    sums.forEach(sum -> inOrder.addAll(cells(sum)));
    this.cells = List.copyOf(inOrder);
    this.place = new int[cells.get(cells.size() - 1).index() + 1];
    for (int cell = 0; cell < cells.size(); cell++) {
      place[cells.get(cell).index()] = cell;
    }
    this.coefficient = new int[sums.size()][cells.size()];
    for (int s = 0; s < sums.size(); s++) {
      for (Cell cell : sums.get(s).left()) {
        coefficient[s][place[cell.index()]] += 1;
      }
      for (Cell cell : sums.get(s).right()) {
        coefficient[s][place[cell.index()]] -= 1;
      }
    }
  }

  static List<Cell> cells(Sum sum) {
    List<Cell> cells = new ArrayList<>(sum.left());
    cells.addAll(sum.right());
    return cells;
  }

  Network build() {
    Network whole = without(-1);
    if (whole != null) {
      return whole;
    }
    for (int omitted : sumsOfTheBusiestCell()) {
      Network network = without(omitted);
      if (network != null && follows(omitted, network)) {
        return network;
      }
    }
    throw new IllegalArgumentException("the sums of " + part + " are not those of a two-way table");
  }

  private List<Integer> sumsOfTheBusiestCell() {
    return IntStream.range(0, cells.size())
        .mapToObj(cell -> sumsOf(cell, -1))
        .max(Comparator.comparingInt(List::size))
        .orElseThrow();
  }

  /** The network of all sums but one, or null when they are none. */
  private Network without(int omitted) {
    int[] sign = signs(omitted);
    if (sign == null) {
      return null;
    }
    int outside = sums.size();
    int[] from = new int[cells.size()];
    int[] to = new int[cells.size()];
    Arrays.fill(from, outside);
    Arrays.fill(to, outside);
    for (int cell = 0; cell < cells.size(); cell++) {
      for (int s : sumsOf(cell, omitted)) {
        (sign[s] * coefficient[s][cell] > 0 ? to : from)[cell] = s;
      }
    }
    return new Network(part, sums.size() + 1, cells, from, to, totals());
  }

  /** Which side of each sum counts as flowing in (1 left, -1 right), or null when none fits. */
  private int[] signs(int omitted) {
    int[] sign = new int[sums.size()];
    for (int start = 0; start < sign.length; start++) {
      if (start != omitted && sign[start] == 0) {
        sign[start] = 1;
        if (!spread(start, sign, omitted)) {
          return null;
        }
      }
    }
    return sign;
  }

  private boolean spread(int start, int[] sign, int omitted) {
    Deque<Integer> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      int s = open.remove();
      for (int cell = 0; cell < cells.size(); cell++) {
        if (coefficient[s][cell] == 0) {
          continue;
        }
        List<Integer> ends = sumsOf(cell, omitted);
        if (ends.size() > 2) {
          return false;
        }
        int other = ends.get(0) == s ? ends.get(ends.size() - 1) : ends.get(0);
        int wanted = -sign[s] * coefficient[s][cell] * coefficient[other][cell];
        if (other != s && sign[other] == 0) {
          sign[other] = wanted;
          open.add(other);
        } else if (other != s && sign[other] != wanted) {
          return false;
        }
      }
    }
    return true;
  }

  private List<Integer> sumsOf(int cell, int omitted) {
    List<Integer> found = new ArrayList<>();
    for (int s = 0; s < sums.size(); s++) {
      if (s != omitted && coefficient[s][cell] != 0) {
        found.add(s);
      }
    }
    return found;
  }

  /**
   * Whether the omitted sum holds whenever the others do: then it is a weighted total of them, so
   * nodes can be given heights such that each cell's part in the sum is its rise.
   */
  private boolean follows(int omitted, Network network) {
    long[] height = new long[network.nodes()];
    boolean[] seen = new boolean[network.nodes()];
    Deque<Integer> open = new ArrayDeque<>(List.of(network.to(0)));
    seen[network.to(0)] = true;
    while (!open.isEmpty()) {
      int node = open.remove();
      for (int arc : network.at(node)) {
        int other = network.across(arc, node);
        int rise = coefficient[omitted][arc];
        if (!seen[other]) {
          seen[other] = true;
          height[other] = height[node] + (network.to(arc) == other ? rise : -rise);
          open.add(other);
        }
      }
    }
    return IntStream.range(0, network.arcs())
        .allMatch(
            arc ->
                seen[network.to(arc)]
                    && height[network.to(arc)] - height[network.from(arc)]
                        == coefficient[omitted][arc]);
  }

  private boolean[] totals() {
    boolean[] total = new boolean[cells.size()];
    for (Sum sum : sums) {
      if (sum.right().size() == 1) {
        total[place[sum.right().get(0).index()]] = true;
      }
    }
    return total;
  }
}
