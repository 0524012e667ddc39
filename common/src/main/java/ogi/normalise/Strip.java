package ogi.normalise;

/**
 * The states of a track that a search still looks at, one behind the other, and what the cheapest
 * walk to each of them costs: before the token that is being taken, and with it.
 */
final class Strip {
  /** Of a state that cannot be reached. */
  static final int FAR = Integer.MAX_VALUE / 4;

  private final Track track;
  private final WayBack back;

  /** What a walk to each state costs before the token. */
  private int[] cost;

  /** What it costs with the token. */
  private int[] next;

  /** The state before the token. */
  private final int[] from;

  private int low = Track.START;
  private int high = Track.START;

  /** Up to here the strip has been prolonged by the token. */
  private int reach;

  Strip(Track track, int tokens) {
    this.track = track;
    this.back = new WayBack(tokens);
    this.from = new int[track.states()];
    this.cost = new int[track.states()];
    this.next = new int[track.states()];
  }

  /** No state before it is looked at. */
  int low() {
    return low;
  }

  /** No state behind it is looked at, but for those that the token comes to. */
  int high() {
    return high;
  }

  int cost(int state) {
    return cost[state];
  }

  /** What it costs to go on from a state before the token. */
  int onward(int state) {
    return cost[state] + track.leave(state);
  }

  /** The walk stays where it is; prices by the states' {@link Prices.Standing}. */
  void stay(int[] prices) {
    int[] standing = track.standings();
    for (int state = low; state <= high; state++) {
      next[state] = cost[state] + prices[standing[state]];
      from[state] = state;
    }
    reach = high;
  }

  /** The walk comes from one state of the strip to another, if no cheaper way is known. */
  void relax(int state, int price, int origin) {
    if (price < next[state]) {
      next[state] = price;
      from[state] = origin;
    }
  }

  /** The same for a state that may lie behind the strip. */
  void arrive(int state, int price, int origin) {
    int end = track.end(state);
    for (int s = reach + 1; s <= end; s++) {
      next[s] = FAR;
      from[s] = s;
    }
    reach = Math.max(reach, end);
    relax(state, price, origin);
  }

  /** The cheapest walk with the token, what it has missed added. */
  int least(int[] missed) {
    int least = FAR;
    for (int state = low; state <= reach; state++) {
      least = Math.min(least, next[state] + missed[track.stopOf(state) + 1]);
    }
    return least;
  }

  /**
   * The token is taken: leaves off the stops at both ends whose walks cost more than {@code most},
   * what they have missed added. False when all of them do.
   */
  boolean take(int most, int[] missed) {
    int first = low;
    while (first <= reach && isBeyond(first, most, missed)) {
      first++;
    }
    if (first > reach) {
      return false;
    }
    int last = reach;
    while (isBeyond(last, most, missed)) {
      last--;
    }
    low = track.begin(first);
    high = track.end(last);
    back.add(from, low, high);
    int[] spare = cost;
    cost = next;
    next = spare;
    return true;
  }

  private boolean isBeyond(int state, int most, int[] missed) {
    return next[state] > most - missed[track.stopOf(state) + 1];
  }

  /** The state from which the cheapest walk goes on behind all tokens. */
  int best() {
    int best = low;
    for (int state = low + 1; state <= high; state++) {
      best = onward(state) < onward(best) ? state : best;
    }
    return best;
  }

  /** The state after each token of the cheapest walk to a state. */
  int[] pathTo(int state) {
    return back.to(state);
  }
}
