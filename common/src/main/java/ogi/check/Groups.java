package ogi.check;

import java.util.Arrays;
import java.util.List;

/**
 * The sums that hang together by free cells. Free cells can only move counts within such a group,
 * so a group into which more or less flows than out of it is broken, and only a held cell that
 * leads from one group to another can mend it.
 */
final class Groups {
  private final Network network;
  private final Flow flow;
  private final int[] ofMissing;
  private final int[] group;
  private final long[] imbalance;
  private int broken;

  /** The cells that are free now stay free. */
  Groups(Network network, Flow flow) {
    this.network = network;
    this.flow = flow;
    this.ofMissing = new int[network.nodes()];
    this.group = new int[network.nodes()];
    this.imbalance = new long[network.nodes()];
    Arrays.setAll(ofMissing, node -> node);
    for (int arc = 0; arc < network.arcs(); arc++) {
      if (flow.free(arc)) {
        join(ofMissing, arc);
      }
    }
  }

  private void join(int[] groups, int arc) {
    int one = groups[network.from(arc)];
    int other = groups[network.to(arc)];
    for (int node = 0; one != other && node < groups.length; node++) {
      if (groups[node] == other) {
        groups[node] = one;
      }
    }
  }

  /** Takes the chosen cells as free, too. */
  void join(List<Integer> chosen) {
    System.arraycopy(ofMissing, 0, group, 0, group.length);
    for (int arc : chosen) {
      join(group, arc);
    }
    Arrays.fill(imbalance, 0);
    for (int node = 0; node < group.length; node++) {
      imbalance[group[node]] += flow.imbalance(node);
    }
    broken = 0;
    for (long amount : imbalance) {
      broken += amount == 0 ? 0 : 1;
    }
  }

  /** How many groups are broken; one more free cell can mend two at most. */
  int broken() {
    return broken;
  }

  /**
   * The cells to try for the broken group that has the fewest of them: those whose change can let
   * the surplus out of it or the lack into it.
   */
  int[] border(boolean[] barred, int further) {
    boolean tight = broken == 2 * further;
    int[] count = new int[group.length];
    for (int arc = 0; arc < network.arcs(); arc++) {
      if (!flow.free(arc) && !barred[arc] && fits(arc, tight)) {
        count[group[network.from(arc)]] += helps(arc, network.from(arc)) ? 1 : 0;
        count[group[network.to(arc)]] += helps(arc, network.to(arc)) ? 1 : 0;
      }
    }
    int best = -1;
    for (int node = 0; node < count.length; node++) {
      if (imbalance[node] != 0 && (best < 0 || count[node] < count[best])) {
        best = node;
      }
    }
    return collect(best, count[best], barred, tight);
  }

  private int[] collect(int chosen, int size, boolean[] barred, boolean tight) {
    int[] border = new int[size];
    int next = 0;
    for (int arc = 0; next < size; arc++) {
      if (!flow.free(arc)
          && !barred[arc]
          && fits(arc, tight)
          && ((group[network.from(arc)] == chosen && helps(arc, network.from(arc)))
              || (group[network.to(arc)] == chosen && helps(arc, network.to(arc))))) {
        border[next++] = arc;
      }
    }
    return border;
  }

  /** Between two groups; and when every cell must mend two groups, between two opposite ones. */
  private boolean fits(int arc, boolean tight) {
    int one = group[network.from(arc)];
    int other = group[network.to(arc)];
    return one != other && (!tight || (imbalance[one] != 0 && imbalance[one] == -imbalance[other]));
  }

  /** More can always flow through a cell; less only when something is stated in it. */
  private boolean helps(int arc, int node) {
    long amount = imbalance[group[node]];
    boolean leaves = network.from(arc) == node;
    boolean more = leaves ? amount > 0 : amount < 0;
    return amount != 0 && (more || flow.stated(arc) > 0);
  }
}
