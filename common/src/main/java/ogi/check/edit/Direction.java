package ogi.check.edit;

/**
 * A repair with one free amount: so much is added to a cell; or taken from one and added to
 * another; or added to a cell and to the total of its row.
 *
 * @param cells the cells, numbered within the block
 * @param units +1 or -1 for each: what one piece of the amount does to the cell
 * @param nodes the sums that feel it
 * @param effects what one piece of the amount adds to what flows into each of these sums
 * @param support the same sums as bits
 */
record Direction(int[] cells, int[] units, int[] nodes, int[] effects, long support) {
  /** The amount that mends all that is broken, or 0 when none does. */
  long solving(Balance balance) {
    long touched = 0;
    for (int node : nodes) {
      touched |= 1L << balance.group(node);
    }
    if ((balance.broken() & ~touched) != 0) {
      return 0;
    }
    long amount = 0;
    for (int i = 0; i < nodes.length; i++) {
      int effect = effect(balance, i);
      long left = balance.of(nodes[i]);
      if (effect == 0 ? left != 0 : left % effect != 0) {
        return 0;
      }
      if (effect != 0) {
        long here = -left / effect;
        if (here == 0 || (amount != 0 && amount != here)) {
          return 0;
        }
        amount = here;
      }
    }
    return amount;
  }

  /** The amount that mends one of its sums; 0 when it cannot in whole pieces. */
  long mending(Balance balance, int i) {
    int effect = effect(balance, i);
    long left = balance.of(nodes[i]);
    return effect == 0 || left % effect != 0 ? 0 : -left / effect;
  }

  /** What one piece does to a sum together with all that are joined to it. */
  private int effect(Balance balance, int i) {
    if (balance.isPlain()) {
      return effects[i];
    }
    int effect = 0;
    for (int j = 0; j < nodes.length; j++) {
      effect += balance.group(nodes[j]) == balance.group(nodes[i]) ? effects[j] : 0;
    }
    return effect;
  }

  /** The step that so large an amount makes. */
  Step step(long amount) {
    long[] deltas = new long[cells.length];
    for (int i = 0; i < deltas.length; i++) {
      deltas[i] = units[i] * amount;
    }
    return new Step(Operation.CHANGE, cells, deltas, Step.NONE, 0);
  }
}
