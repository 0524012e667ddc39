package ogi.check.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All repairs with one free amount: a change of any cell, and a move between two applicants of one
 * row or between two rows of one applicant that are not computed. Moves that no sum feels are left
 * out: nothing can show them.
 */
final class Directions {
  private final Geometry geometry;

  Directions(Geometry geometry) {
    this.geometry = geometry;
  }

  List<Direction> changes() {
    List<Direction> changes = new ArrayList<>();
    for (int cell = 0; cell < geometry.size(); cell++) {
      add(changes, new int[] {cell}, new int[] {1});
    }
    return List.copyOf(changes);
  }

  List<Direction> moves() {
    List<Direction> moves = new ArrayList<>();
    for (int one = 0; one < geometry.size(); one++) {
      for (int other = one + 1; other < geometry.size(); other++) {
        if (isMove(geometry, one, other)) {
          add(moves, new int[] {one, other}, new int[] {-1, 1});
        }
      }
    }
    return List.copyOf(moves);
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
