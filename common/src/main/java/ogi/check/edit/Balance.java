package ogi.check.edit;

import java.util.Arrays;

/**
 * By how much more flows into each sum of a block than out of it, and which are broken, as bits.
 * Where a cell is open (missing, or lost by an operation) the two sums that it joins are one: what
 * is off in one of them can flow through the cell into the other.
 */
final class Balance {
  private final Arcs arcs;
  private int[] group;
  private final long[] left;
  private long broken;
  private boolean joined;
  private long forgiven;

  private Balance(Arcs arcs, int[] group, long[] left, long broken, boolean joined) {
    this.arcs = arcs;
    this.group = group;
    this.left = left;
    this.broken = broken;
    this.joined = joined;
  }

  /** Nothing flows anywhere. */
  static Balance empty(Arcs arcs) {
    int[] group = new int[arcs.nodes() + 1];
    Arrays.setAll(group, node -> node);
    return new Balance(arcs, group, new long[group.length], 0, false);
  }

  /** One that can be changed without changing this one. */
  Balance copy() {
    Balance copy = new Balance(arcs, group, left.clone(), broken, joined);
    copy.forgiven = forgiven;
    return copy;
  }

  /** Adds an amount to what stands in a cell. */
  void add(int cell, long amount) {
    into(arcs.to(cell), amount);
    into(arcs.from(cell), -amount);
  }

  /** Adds what an amount along a direction does, or takes it back with the negative amount. */
  void add(Direction direction, long amount) {
    for (int i = 0; i < direction.nodes().length; i++) {
      into(direction.nodes()[i], direction.effects()[i] * amount);
    }
  }

  private void into(int node, long amount) {
    int at = group[node];
    left[at] += amount;
    mark(at);
  }

  private void mark(int at) {
    long bit = at == arcs.nodes() ? 0 : 1L << at;
    broken = left[at] == 0 ? broken & ~bit : broken | bit;
  }

  /** Opens a cell; false when its sums were one already, so that nothing fixes its figure. */
  boolean join(int cell) {
    int one = Math.max(group[arcs.from(cell)], group[arcs.to(cell)]);
    int other = Math.min(group[arcs.from(cell)], group[arcs.to(cell)]);
    if (one == other) {
      return false;
    }
    joined = true;
    group = group.clone();
    for (int node = 0; node < group.length; node++) {
      group[node] = group[node] == other ? one : group[node];
    }
    left[one] += left[other];
    left[other] = 0;
    mark(one);
    mark(other);
    return true;
  }

  /** Takes what is off in a sum as not to be mended: all is well while it stays so. */
  void forgive(int node) {
    into(node, -left[group[node]]);
    forgiven |= 1L << node;
  }

  /** Whether what is off in a sum is not to be mended. */
  boolean isForgiven(int node) {
    return (forgiven & 1L << node) != 0;
  }

  /** The sums that do not hold, as bits; of joined sums the last one bears the bit. */
  long broken() {
    return broken;
  }

  /** What flows into a sum, or into those joined to it, beyond what flows out. */
  long of(int node) {
    return left[group[node]];
  }

  /** The number that a sum shares with those joined to it. */
  int group(int node) {
    return group[node];
  }

  /** Whether a sum is joined to no other. */
  boolean isAlone(int node) {
    if (joined) {
      for (int other = 0; other < group.length; other++) {
        if (other != node && group[other] == group[node]) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether no cell is open. */
  boolean isPlain() {
    return !joined;
  }

  boolean equalTo(Balance other) {
    return broken == other.broken && Arrays.equals(left, other.left);
  }
}
