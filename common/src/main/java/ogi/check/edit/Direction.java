package ogi.check.edit;

/**
 * A repair with one free amount: so much is added to a cell, or taken from one and added to
 * another.
 *
 * @param cells the cells, numbered within the block
 * @param units +1 or -1 for each: what one piece of the amount does to the cell
 * @param sums the sums that feel it
 * @param effects what one piece of the amount adds to left minus right of each of these sums
 * @param support the same sums as bits
 */
record Direction(int[] cells, int[] units, int[] sums, int[] effects, long support) {
  boolean isMove() {
    return cells.length == 2;
  }

  /** The amount that cancels what is left of all sums it touches, or 0 when none does. */
  long solving(Residual residual) {
    long amount = cancelling(residual, 0);
    for (int i = 1; amount != 0 && i < sums.length; i++) {
      if (residual.of(sums[i]) != -effects[i] * amount) {
        return 0;
      }
    }
    return amount;
  }

  /** The amount that cancels what is left of one of its sums; 0 when it cannot in whole pieces. */
  long cancelling(Residual residual, int sum) {
    long left = residual.of(sums[sum]);
    return left % effects[sum] == 0 ? -left / effects[sum] : 0;
  }

  /** The step that so large an amount makes. */
  Step step(long amount) {
    long[] deltas = new long[cells.length];
    long[] felt = new long[sums.length];
    for (int i = 0; i < deltas.length; i++) {
      deltas[i] = units[i] * amount;
    }
    for (int i = 0; i < felt.length; i++) {
      felt[i] = effects[i] * amount;
    }
    return new Step(Operation.CHANGE, cells, deltas, sums, felt);
  }
}
