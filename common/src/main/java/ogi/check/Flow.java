package ogi.check;

import java.util.Arrays;

/**
 * Counts that flow through the free cells of a {@link Network} while the stated ones are held at their
 * figures. A free cell is one that is missing, or one that an explanation changes; it takes any count
 * from 0. After {@link #solve()} was true the free cells hold one completion of the report.
 */
final class Flow {
  private static final int UNSEEN = -2;
  private static final int START = -1;

  private final Network network;
  private final long[] stated;
  private final long[] held;
  private final boolean[] free;
  private final long[] flow;
  /** Per node what the held cells bring in less what they take out. */
  private final long[] imbalance;

  private final long[] excess;
  private final int[] arrived;
  private final int[] queue;

  /** All cells without a whole number are free. */
  Flow(Network network, Counts counts) {
    this.network = network;
    this.stated = new long[network.arcs()];
    this.held = new long[network.arcs()];
    this.free = new boolean[network.arcs()];
    this.flow = new long[network.arcs()];
    this.imbalance = new long[network.nodes()];
    this.excess = new long[network.nodes()];
    this.arrived = new int[network.nodes()];
    this.queue = new int[network.nodes()];
    for (int arc = 0; arc < network.arcs(); arc++) {
      int index = network.index(arc);
      if (counts.known(index)) {
        stated[arc] = counts.value(index);
        hold(arc, stated[arc]);
      } else {
        free[arc] = true;
      }
    }
  }

  private void weigh(int arc, long amount) {
    imbalance[network.to(arc)] += amount;
    imbalance[network.from(arc)] -= amount;
  }

  boolean free(int arc) {
    return free[arc];
  }

  /** The figure of a stated cell, whether held or released. */
  long stated(int arc) {
    return stated[arc];
  }

  /** The count of a free cell in the present completion. */
  long count(int arc) {
    return flow[arc];
  }

  /** Lets a held cell change. */
  void release(int arc) {
    free[arc] = true;
    weigh(arc, -held[arc]);
  }

  /** Holds a free cell at a figure: the stated one, or one proposed for it. */
  void hold(int arc, long figure) {
    free[arc] = false;
    held[arc] = figure;
    weigh(arc, figure);
  }

  long imbalance(int node) {
    return imbalance[node];
  }

  /** Seeks a completion; false when no counts in the free cells let every sum hold. */
  boolean solve() {
    System.arraycopy(imbalance, 0, excess, 0, excess.length);
    Arrays.fill(flow, 0);
    for (int node = 0; node < excess.length; node++) {
      while (excess[node] > 0) {
        int end = reach(node, -1, true);
        if (end < 0) {
          return false;
        }
        long amount = Math.min(excess[node], -excess[end]);
        amount = Math.min(amount, narrowest(node, end));
        push(node, end, amount);
        excess[node] -= amount;
        excess[end] += amount;
      }
    }
    return true;
  }

  /**
   * After {@link #solve()} failed: the nodes from which nothing more can leave through free cells
   * although more flows in. Only a stated cell that leads out of them or into them can help.
   */
  boolean[] stuck() {
    boolean[] inside = new boolean[network.nodes()];
    for (int node = 0; node < inside.length; node++) {
      inside[node] = arrived[node] != UNSEEN;
    }
    return inside;
  }

  /**
   * Goes on from a node along free cells, with the flow always and against it where there is some.
   *
   * @return the first node that lacks inflow when {@code toDeficit}, else -1 after all were visited
   */
  private int reach(int start, int barred, boolean toDeficit) {
    Arrays.fill(arrived, UNSEEN);
    arrived[start] = START;
    queue[0] = start;
    int end = 1;
    for (int next = 0; next < end; next++) {
      int node = queue[next];
      for (int arc : network.at(node)) {
        if (free[arc] && arc != barred && (network.from(arc) == node || flow[arc] > 0)) {
          int other = network.across(arc, node);
          if (arrived[other] == UNSEEN) {
            arrived[other] = arc;
            if (toDeficit && excess[other] < 0) {
              return other;
            }
            queue[end++] = other;
          }
        }
      }
    }
    return -1;
  }

  /** How much the way found can take: what flows in the cells that it passes backwards. */
  private long narrowest(int start, int end) {
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

  private void push(int start, int end, long amount) {
    for (int node = end; node != start; ) {
      int arc = arrived[node];
      flow[arc] += network.to(arc) == node ? amount : -amount;
      node = network.across(arc, node);
    }
  }

  /** After {@link #solve()} was true: whether the free cell has the same count in every completion. */
  boolean fixed(int arc) {
    return !reaches(network.to(arc), network.from(arc), arc)
        && (flow[arc] == 0 || !reaches(network.from(arc), network.to(arc), arc));
  }

  private boolean reaches(int start, int end, int barred) {
    reach(start, barred, false);
    return arrived[end] != UNSEEN;
  }

  /**
   * After {@link #solve()} was true: all counts that the free cell takes in some completion. They have
   * no gap, and each of them can be had in whole numbers. The completion may become another one.
   */
  Interval range(int arc) {
    long low = flow[arc] - moved(arc, network.from(arc), network.to(arc), flow[arc]);
    flow[arc] = low;
    if (endless(arc)) {
      return Interval.atLeast(low);
    }
    flow[arc] += moved(arc, network.to(arc), network.from(arc), Long.MAX_VALUE);
    return Interval.of(low, flow[arc]);
  }

  /** Whether free cells lead in a circle through this one, so that all of them can grow together. */
  private boolean endless(int arc) {
    boolean[] seen = new boolean[network.nodes()];
    queue[0] = network.to(arc);
    seen[queue[0]] = true;
    int end = 1;
    for (int next = 0; next < end; next++) {
      for (int on : network.at(queue[next])) {
        if (free[on] && network.from(on) == queue[next] && !seen[network.to(on)]) {
          seen[network.to(on)] = true;
          queue[end++] = network.to(on);
        }
      }
    }
    return seen[network.from(arc)];
  }

  /** Reroutes as much as can be, up to a limit, from one node to another without the arc. */
  private long moved(int arc, int start, int end, long limit) {
    long sum = 0;
    while (sum < limit && reaches(start, end, arc)) {
      long amount = Math.min(narrowest(start, end), limit - sum);
      push(start, end, amount);
      sum += amount;
    }
    return sum;
  }
}
