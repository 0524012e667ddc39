package ogi.normalise;

import java.util.List;
import java.util.Optional;

/**
 * The cheapest walk of tokens along the stops of a form, searched among the walks up to a price.
 * Prices only add up, and what the tokens still to come cost at least is known, so a state that is
 * dearer than the bound is on no walk within it. What remains is a narrow strip of states around
 * the place where the walk stands; looking at all states takes several times as long.
 */
final class CheapestWalk {
  /** Of a state that cannot be reached. */
  static final int FAR = Integer.MAX_VALUE / 4;

  private final Track track;
  private final List<Token> tokens;
  private final Outlook outlook;
  private final int bound;
  private final int[] staying = new int[Prices.Standing.values().length];
  private final int[] closing;

  private final WayBack back;
  private final int[] from;
  private int[] cost;
  private int[] next;
  private Token token;

  /** The strip: no state before {@code low} or after {@code high} is within the bound. */
  private int low = Track.START;

  private int high = Track.START;

  /** Up to here the strip has been prolonged by the token. */
  private int reach;

  /** A state that costs more after the token, with what it has missed, is beyond the bound. */
  private int most;

  /** What the stops behind each one cost that can be met no more; the start is the first. */
  private final int[] missed;

  /** A search along a track; walks dearer than the bound are not looked at. */
  CheapestWalk(Track track, List<Token> tokens, Outlook outlook, int bound) {
    this.track = track;
    this.tokens = tokens;
    this.outlook = outlook;
    this.missed = outlook.missed();
    this.bound = bound;
    this.closing = track.closing();
    this.back = new WayBack(tokens.size());
    this.from = new int[track.states()];
    this.cost = new int[track.states()];
    this.next = new int[track.states()];
  }

  /** The state after each token; empty when the cheapest walk costs more than the bound. */
  Optional<int[]> find() {
    for (int t = 0; t < tokens.size(); t++) {
      most = bound - outlook.rest(t + 1);
      outlook.pass(t, missed);
      token = tokens.get(t);
      int first = Prices.filling(token, 0);
      stay();
      fill(first);
      if (token.isText()) {
        jump();
      } else {
        begin(first, outlook.isOpened(t));
      }
      if (!trim()) {
        return Optional.empty();
      }
      back.add(from, low, high);
      int[] spare = cost;
      cost = next;
      next = spare;
    }
    return trace();
  }

  private void stay() {
    for (Prices.Standing where : Prices.STANDINGS) {
      staying[where.ordinal()] = Prices.leaving(token, where);
    }
    int[] standing = track.standings();
    for (int state = low; state <= high; state++) {
      next[state] = cost[state] + staying[standing[state]];
      from[state] = state;
    }
    reach = high;
  }

  /** The token fills the next cell, lies behind a row given up, or begins a row of its own. */
  private void fill(int first) {
    int later = Prices.filling(token, 1);
    int behind = staying[Prices.Standing.BETWEEN.ordinal()];
    boolean extra = Prices.mayBeginExtraRow(token);
    for (int s = Math.max(0, track.stopOf(low)); s <= track.stopOf(high); s++) {
      int base = track.base(s);
      int full = track.full(s);
      if (full == base) {
        continue;
      }
      if (first < Prices.FORBIDDEN) {
        relax(base + 1, cost[base] + first, base);
      }
      if (later < Prices.FORBIDDEN) {
        for (int state = base + 1; state < full; state++) {
          relax(state + 1, cost[state] + later, state);
        }
      }
      giveUp(base, full, behind);
      if (extra) {
        relax(full + Track.EXTRA, cost[full] + Prices.EXTRA_ROW, full);
      }
    }
  }

  /** The token lies behind the row of these states, left before it was full. */
  private void giveUp(int base, int full, int behind) {
    int best = next[full + Track.CLOSED];
    int origin = from[full + Track.CLOSED];
    for (int state = base; state < full; state++) {
      int price = cost[state] + closing[state] + behind;
      if (price < best) {
        best = price;
        origin = state;
      }
    }
    next[full + Track.CLOSED] = best;
    from[full + Track.CLOSED] = origin;
  }

  /** The token is the label of a stop, or of the stop where the walk stands, printed again. */
  private void jump() {
    int origin = low;
    int seen = low;
    for (LabelMatcher.Match match : token.matches()) {
      int base = track.base(match.stop());
      if (base >= low && !track.stop(match.stop()).isUnlabelled()) {
        origin = base < seen ? cheapest(low, base, low) : cheapest(seen, base, origin);
        seen = base;
        if (base > low) {
          arrive(base, arrival(match.stop(), origin) + match.cost(), origin);
        }
        if (base <= high) {
          relax(base, cost[base], base);
        }
      }
    }
  }

  /** The token is the first cell of a row whose label is missing. */
  private void begin(int first, boolean opened) {
    int origin = low;
    int seen = low;
    for (int s : track.rowsWithTotal()) {
      int base = track.base(s);
      boolean behind = opened || !track.stop(s).isUnlabelled();
      if (base > low && behind && Prices.mayLackItsLabel(token, track.stop(s))) {
        origin = cheapest(seen, base, origin);
        seen = base;
        int arrival = arrival(s, origin);
        if (base > high && arrival + missed[s + 1] > most) {
          break;
        }
        arrive(base + 1, arrival + Prices.unlabelled(track.stop(s)) + first, origin);
      }
    }
  }

  private int cheapest(int fromState, int toState, int best) {
    int cheapest = best;
    int least = cost[best] + track.leave(best);
    int end = Math.min(toState, high + 1);
    for (int state = fromState; state < end; state++) {
      int price = cost[state] + track.leave(state);
      if (price < least) {
        least = price;
        cheapest = state;
      }
    }
    return cheapest;
  }

  private int arrival(int stop, int origin) {
    return cost[origin] + track.leave(origin) + track.passed(stop);
  }

  /** Comes to a stop, which may lie behind the strip. */
  private void arrive(int state, int price, int origin) {
    if (isBeyond(state, price)) {
      return;
    }
    int end = track.end(state);
    for (int s = reach + 1; s <= end; s++) {
      next[s] = FAR;
      from[s] = s;
    }
    reach = Math.max(reach, end);
    relax(state, price, origin);
  }

  private boolean isBeyond(int state, int price) {
    return price > most - missed[track.stopOf(state) + 1];
  }

  private void relax(int state, int price, int origin) {
    if (price < next[state]) {
      next[state] = price;
      from[state] = origin;
    }
  }

  /** Leaves off the stops at both ends that are beyond the bound; false when all are. */
  private boolean trim() {
    int first = low;
    while (first <= reach && isBeyond(first, next[first])) {
      first++;
    }
    if (first > reach) {
      return false;
    }
    int last = reach;
    while (isBeyond(last, next[last])) {
      last--;
    }
    low = track.begin(first);
    high = track.end(last);
    return true;
  }

  private Optional<int[]> trace() {
    int state = low;
    for (int s = low + 1; s <= high; s++) {
      if (cost[s] + track.leave(s) < cost[state] + track.leave(state)) {
        state = s;
      }
    }
    if (cost[state] + track.leave(state) + track.passedAll() > bound) {
      return Optional.empty();
    }
    return Optional.of(back.to(state));
  }
}
