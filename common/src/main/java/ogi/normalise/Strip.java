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

  /** What the walk costs with the token and with all that it must still pay. */
  private final int[] whole;

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
    this.whole = new int[track.states()];
  }

  /** No state before it is looked at. */
  int low() {
    return low;
  }

  /** No state behind it is looked at, but for those that the token comes to. */
  int high() {
    return high;
  }

  /** What a walk to a state costs before the token; {@link #FAR} where none is looked at. */
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

  /**
   * The token is taken: gives up the states whose walks cost more than the limit, and leaves off
   * the stops at both ends that have no others. False when all are given up.
   */
  boolean take(Sight sight, Limit limit) {
    int least = FAR;
    for (int state = low; state <= reach; state++) {
      whole[state] = next[state] + sight.from(state);
      least = Math.min(least, whole[state]);
    }
    limit.raise(least);
    int first = FAR;
    int last = low;
    for (int state = low; state <= reach; state++) {
      if (limit.allows(whole[state])) {
        first = Math.min(first, state);
        last = state;
      } else {
        next[state] = FAR;
      }
    }
    if (first == FAR) {
      return false;
    }
    low = track.begin(first);
    high = track.end(last);
    back.add(from, low, high);
    int[] spare = cost;
    cost = next;
    next = spare;
    return true;
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
