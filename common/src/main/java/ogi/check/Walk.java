package ogi.check;

import java.util.Arrays;

/**
 * Finds ways through the free cells of a {@link Network}: along a cell always, since its count can
 * grow without end, and against it as far as its count can shrink.
 */
final class Walk {
  private static final int UNSEEN = -2;
  private static final int START = -1;

  /** Bars no cell. */
  static final int NONE = -1;

  private final Network network;
  private final boolean[] free;
  private final long[] flow;
  private final int[] arrived;
  private final int[] queue;

  /** Both arrays belong to the caller, who may change them between walks. */
  Walk(Network network, boolean[] free, long[] flow) {
    this.network = network;
    this.free = free;
    this.flow = flow;
    this.arrived = new int[network.nodes()];
    this.queue = new int[network.nodes()];
  }

  /** Visits all nodes to which counts can move on, or upstream from which they can come. */
  void visit(int start, int barred, boolean downstream) {
    walk(start, barred, downstream, null);
  }

  /**
   * The nearest node with a negative amount to which counts can move, or -1 after all were seen.
   */
  int nearestLack(int start, long[] amounts) {
    return walk(start, NONE, true, amounts);
  }

  private int walk(int start, int barred, boolean downstream, long[] amounts) {
    Arrays.fill(arrived, UNSEEN);
    arrived[start] = START;
    queue[0] = start;
    int end = 1;
    for (int next = 0; next < end; next++) {
      int node = queue[next];
      for (int arc : network.at(node)) {
        if (free[arc] && arc != barred && passable(arc, node, downstream)) {
          int other = network.across(arc, node);
          if (arrived[other] == UNSEEN) {
            arrived[other] = arc;
            if (amounts != null && amounts[other] < 0) {
              return other;
            }
            queue[end++] = other;
          }
        }
      }
    }
    return -1;
  }

  private boolean passable(int arc, int node, boolean downstream) {
    return (network.from(arc) == node) == downstream || flow[arc] > 0;
  }

  boolean reached(int node) {
    return arrived[node] != UNSEEN;
  }

  /**
   * How much the way to a reached node can take: the least that flows in a cell passed backwards.
   */
  long narrowest(int start, int end) {
    long least = Long.MAX_VALUE;
    for (int node = end; node != start; ) {
      int arc = arrived[node];
      if (network.to(arc) != node) {
        least = Math.min(least, flow[arc]);
      }
      node = network.across(arc, node);
    }
    return least;
  }

  /** Moves an amount along the way to a reached node. */
  void push(int start, int end, long amount) {
    for (int node = end; node != start; ) {
      int arc = arrived[node];
      flow[arc] += network.to(arc) == node ? amount : -amount;
      node = network.across(arc, node);
    }
  }

  /**
   * Whether free cells lead in a circle through this one, so that all of them can grow together.
   */
  boolean endless(int circle) {
    boolean[] seen = new boolean[network.nodes()];
    queue[0] = network.to(circle);
    seen[queue[0]] = true;
    int end = 1;
    for (int next = 0; next < end; next++) {
      for (int arc : network.at(queue[next])) {
        int other = network.to(arc);
        if (free[arc] && network.from(arc) == queue[next] && !seen[other]) {
          seen[other] = true;
          queue[end++] = other;
        }
      }
    }
    return seen[network.from(circle)];
  }
}
