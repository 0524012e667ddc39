package ogi.normalise;

import java.util.Arrays;

/** Where each state of a search came from, token by token, for the strip of states looked at. */
final class WayBack {
  private final int[][] before;

  /** The first state of each strip. */
  private final int[] begins;

  private int taken;

  WayBack(int tokens) {
    this.before = new int[tokens][];
    this.begins = new int[tokens];
  }

  /** Keeps the states before those from one up to another, once a token is taken. */
  void add(int[] from, int low, int high) {
    before[taken] = Arrays.copyOfRange(from, low, high + 1);
    begins[taken] = low;
    taken++;
  }

  /** The state after each token of the walk that ends at a state. */
  int[] to(int end) {
    int state = end;
    int[] path = new int[taken];
    for (int t = taken - 1; t >= 0; t--) {
      path[t] = state;
      state = before[t][state - begins[t]];
    }
    return path;
  }
}
