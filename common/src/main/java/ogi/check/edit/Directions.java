package ogi.check.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All repairs with one free amount: a change of any cell; a move between two applicants of one row
 * or between two rows of one applicant that are not computed; and a change of a cell that was
 * carried into the total of its row, which stands among the moves. Those that no sum feels are left
 * out: nothing can show them.
 */
final class Directions {
  private final Geometry geometry;
  private final List<Direction> changes = new ArrayList<>();
  private final List<Direction> moves = new ArrayList<>();
  private final Map<Long, List<Direction>> changesBySupport = new HashMap<>();
  private final Map<Long, List<Direction>> movesBySupport = new HashMap<>();
  private final List<List<Direction>> changesAt;
  private final List<List<Direction>> movesAt;

  Directions(Geometry geometry) {
    this.geometry = geometry;
    for (int one = 0; one < geometry.size(); one++) {
      add(changes, new int[] {one}, new int[] {1});
      int total = geometry.at(geometry.row(one), geometry.total());
      if (one != total) {
        add(moves, new int[] {one, total}, new int[] {1, 1});
      }
      for (int other = one + 1; other < geometry.size(); other++) {
        if (isMove(geometry, one, other)) {
          add(moves, new int[] {one, other}, new int[] {-1, 1});
        }
      }
    }
    index(changes, changesBySupport);
    index(moves, movesBySupport);
    this.changesAt = byNode(changes);
    this.movesAt = byNode(moves);
  }

  private static void index(List<Direction> all, Map<Long, List<Direction>> bySupport) {
    all.forEach(d -> bySupport.computeIfAbsent(d.support(), key -> new ArrayList<>()).add(d));
  }

  private List<List<Direction>> byNode(List<Direction> all) {
    List<List<Direction>> lists = new ArrayList<>();
    for (int node = 0; node < geometry.arcs().nodes(); node++) {
      long bit = 1L << node;
      lists.add(all.stream().filter(direction -> (direction.support() & bit) != 0).toList());
    }
    return List.copyOf(lists);
  }

  /** The changes of one cell that touch exactly these sums. */
  List<Direction> changes(long support) {
    return changesBySupport.getOrDefault(support, List.of());
  }

  /** The moves that touch exactly these sums. */
  List<Direction> moves(long support) {
    return movesBySupport.getOrDefault(support, List.of());
  }

  /** The changes of one cell that touch a sum. */
  List<Direction> changesAt(int node) {
    return changesAt.get(node);
  }

  /** The moves that touch a sum. */
  List<Direction> movesAt(int node) {
    return movesAt.get(node);
  }

  /** Whether an amount may have been entered in the one cell in place of the other. */
  static boolean isMove(Geometry geometry, int one, int other) {
    int total = geometry.total();
    boolean applicants = geometry.column(one) != total && geometry.column(other) != total;
    boolean beside = geometry.row(one) == geometry.row(other);
    boolean below = geometry.column(one) == geometry.column(other);
    return applicants && (beside || (below && !geometry.isTotal(one) && !geometry.isTotal(other)));
  }

  private void add(List<Direction> list, int[] cells, int[] units) {
    Map<Integer, Integer> effects = new TreeMap<>();
    for (int i = 0; i < cells.length; i++) {
      effects.merge(geometry.arcs().to(cells[i]), units[i], Integer::sum);
      effects.merge(geometry.arcs().from(cells[i]), -units[i], Integer::sum);
    }
    effects.remove(geometry.arcs().nodes());
    effects.values().removeIf(effect -> effect == 0);
    if (effects.isEmpty()) {
      return;
    }
    long support = 0;
    for (int sum : effects.keySet()) {
      support |= 1L << sum;
    }
    list.add(
        new Direction(
            cells,
            units,
            effects.keySet().stream().mapToInt(Integer::intValue).toArray(),
            effects.values().stream().mapToInt(Integer::intValue).toArray(),
            support));
  }
}
