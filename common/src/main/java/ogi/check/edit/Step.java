package ogi.check.edit;

import java.util.Arrays;

/**
 * One operation with its amounts fixed.
 *
 * @param operation what is undone; for one cell always {@link Operation#CHANGE}
 * @param cells the cells whose figures differ afterwards, numbered within the block, ascending
 * @param deltas what is added to each
 * @param lost cells whose figures the operation lost: the sums must give them back
 * @param by how far figures stand off, as in {@link Edit#by()}
 */
record Step(Operation operation, int[] cells, long[] deltas, int[] lost, int by) {
  static final int[] NONE = {};

  static int[] joined(int[] one, int[] other) {
    int[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  /** How large it is beside others: see {@link Size}. */
  int weight() {
    return Size.weight(operation, cells.length + lost.length);
  }
}
