package ogi.check.edit;

/**
 * How much a search has looked at, as the number of figures it read or wrote. It is counted and not
 * timed, so that the answer does not depend on the machine.
 */
final class Effort {
  private long spent;
  private long limit;
  private boolean exceeded;

  /** From now on so much more may be spent. */
  void grant(int more) {
    limit = spent + more;
  }

  /** So many figures; false when there is nothing left. */
  boolean spend(int amount) {
    spent += amount;
    boolean enough = spent <= limit;
    exceeded |= !enough;
    return enough;
  }

  boolean isSpent() {
    return spent > limit;
  }

  /** Something was left out on the way. */
  void leaveOut() {
    exceeded = true;
  }

  /** Whether anything was left out. */
  boolean isExceeded() {
    return exceeded;
  }
}
