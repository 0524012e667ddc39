package ogi.check.edit;

/**
 * One operation with its amounts fixed.
 *
 * @param operation what is undone; for one cell always {@link Operation#CHANGE}
 * @param cells the cells whose figures differ afterwards, numbered within the block, ascending
 * @param deltas what is added to each
 * @param sums the sums that feel it, ascending
 * @param effects what it adds to left minus right of each of them
 */
record Step(Operation operation, int[] cells, long[] deltas, int[] sums, long[] effects) {
  long hash() {
    long hash = 0;
    for (int i = 0; i < sums.length; i++) {
      hash += effects[i] * Residual.weight(sums[i]);
    }
    return hash;
  }

  /** Whether it computes totals anew and leaves all else. */
  boolean isOfTotals() {
    return operation == Operation.TOTAL_FORGOTTEN || operation == Operation.TOTAL_PARTIAL;
  }

  /** Whether it cancels the residual exactly. */
  boolean cancels(Residual residual) {
    long touched = 0;
    for (int i = 0; i < sums.length; i++) {
      if (residual.of(sums[i]) != -effects[i]) {
        return false;
      }
      touched |= 1L << sums[i];
    }
    return touched == residual.broken();
  }
}
