package ogi.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Counts that flow through the free cells of a {@link Network} while the stated ones are held at
 * their figures. A free cell is one that is missing, or one that an explanation changes; it takes
 * any count from 0. After {@link #solve()} was true the free cells hold one completion of the
 * report.
 */
final class Flow {
  private final Network network;
  private final long[] stated;
  private final long[] held;
  private final boolean[] free;
  private final long[] flow;

  /** Per node what the held cells bring in less what they take out. */
  private final long[] imbalance;

  private final long[] excess;
  private final Walk walk;

  /** All cells without a whole number are free. */
  Flow(Network network, Counts counts) {
    this.network = network;
    this.stated = new long[network.arcs()];
    this.held = new long[network.arcs()];
    this.free = new boolean[network.arcs()];
    this.flow = new long[network.arcs()];
    this.imbalance = new long[network.nodes()];
    this.excess = new long[network.nodes()];
    this.walk = new Walk(network, free, flow);
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
      drain(node);
      if (excess[node] > 0) {
        return false;
      }
    }
    return true;
  }

  /** Sends on what flows too much into a node, as far as free cells lead to a lack. */
  private void drain(int node) {
    while (excess[node] > 0) {
      int end = walk.nearestLack(node, excess);
      if (end < 0) {
        return;
      }
      long amount = Math.min(excess[node], -excess[end]);
      amount = Math.min(amount, walk.narrowest(node, end));
      walk.push(node, end, amount);
      excess[node] -= amount;
      excess[end] += amount;
    }
  }

  /**
   * After {@link #solve()} was false: sets of nodes that no free cell can help. From the nodes of
   * one set nothing more can leave although more flows in, or nothing more can come in although
   * more flows out; only a held cell on the border of each set can mend it.
   */
  List<Stuck> stuck() {
    for (int node = 0; node < excess.length; node++) {
      drain(node);
    }
    List<Stuck> stuck = new ArrayList<>();
    for (int node = 0; node < excess.length; node++) {
      if (excess[node] != 0) {
        boolean surplus = excess[node] > 0;
        walk.visit(node, Walk.NONE, surplus);
        boolean[] inside = new boolean[network.nodes()];
        for (int other = 0; other < inside.length; other++) {
          inside[other] = walk.reached(other);
        }
        stuck.add(new Stuck(inside, surplus));
      }
    }
    return stuck;
  }

  /** Nodes into which more flows than can leave (surplus), or out of which more than can come. */
  record Stuck(boolean[] inside, boolean surplus) {}

  /**
   * After {@link #solve()} was true: whether the free cell has the same count in every completion.
   */
  boolean fixed(int arc) {
    return !reaches(network.to(arc), network.from(arc), arc)
        && (flow[arc] == 0 || !reaches(network.from(arc), network.to(arc), arc));
  }

  private boolean reaches(int start, int end, int barred) {
    walk.visit(start, barred, true);
    return walk.reached(end);
  }

  /**
   * After {@link #solve()} was true: all counts that the free cell takes in some completion. They
   * have no gap, and each of them can be had in whole numbers. The completion may become another
   * one.
   */
  Interval range(int arc) {
    long low = flow[arc] - moved(arc, network.from(arc), network.to(arc), flow[arc]);
    flow[arc] = low;
    if (walk.endless(arc)) {
      return Interval.atLeast(low);
    }
    flow[arc] += moved(arc, network.to(arc), network.from(arc), Long.MAX_VALUE);
    return Interval.of(low, flow[arc]);
  }

  /** Reroutes as much as can be, up to a limit, from one node to another without the arc. */
  private long moved(int arc, int start, int end, long limit) {
    long sum = 0;
    while (sum < limit && reaches(start, end, arc)) {
      long amount = Math.min(walk.narrowest(start, end), limit - sum);
      walk.push(start, end, amount);
      sum += amount;
    }
    return sum;
  }
}
