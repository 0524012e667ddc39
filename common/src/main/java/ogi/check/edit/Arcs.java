package ogi.check.edit;

import java.util.Arrays;
import java.util.List;

/**
 * The sums of a block as nodes between which every cell leads: what is in it flows out of one sum
 * and into another, or to the outside when it stands in a single sum. All sums hold when as much
 * flows into every node as out of it.
 */
final class Arcs {
  /** One bit per node. */
  private static final int MOST = 62;

  private final int nodes;
  private final int[] from;
  private final int[] to;

  private Arcs(int nodes, int[] from, int[] to) {
    this.nodes = nodes;
    this.from = from;
    this.to = to;
  }

  /**
   * @param sums for each sum what each cell adds to left minus right of it; no cell may stand in
   *     more than two
   */
  static Arcs of(int cells, List<int[]> sums) {
    if (sums.size() > MOST) {
      throw new IllegalArgumentException("too many sums in a block");
    }
    int[] side = sides(cells, sums);
    int[] from = new int[cells];
    int[] to = new int[cells];
    Arrays.fill(from, sums.size());
    Arrays.fill(to, sums.size());
    for (int sum = 0; sum < sums.size(); sum++) {
      for (int cell = 0; cell < cells; cell++) {
        int into = side[sum] * sums.get(sum)[cell];
        if (into != 0) {
          (into > 0 ? to : from)[cell] = sum;
        }
      }
    }
    return new Arcs(sums.size(), from, to);
  }

  /** Which side of each sum flows in (1 left, -1 right), so that each cell enters and leaves. */
  private static int[] sides(int cells, List<int[]> sums) {
    int[] side = new int[sums.size()];
    for (int start = 0; start < side.length; start++) {
      if (side[start] == 0) {
        side[start] = 1;
        spread(start, cells, sums, side);
      }
    }
    return side;
  }

  private static void spread(int sum, int cells, List<int[]> sums, int[] side) {
    for (int cell = 0; cell < cells; cell++) {
      for (int other = 0; sums.get(sum)[cell] != 0 && other < side.length; other++) {
        if (other != sum && sums.get(other)[cell] != 0 && side[other] == 0) {
          side[other] = -side[sum] * sums.get(sum)[cell] * sums.get(other)[cell];
          spread(other, cells, sums, side);
        }
      }
    }
  }

  /** How many sums there are; the outside bears this number. */
  int nodes() {
    return nodes;
  }

  /** The sum that a cell leaves. */
  int from(int cell) {
    return from[cell];
  }

  /** The sum that a cell enters. */
  int to(int cell) {
    return to[cell];
  }
}
