package ogi.normalise;

import java.util.List;

/**
 * A search for the cheapest walk of tokens along the stops of a form, among the walks up to a
 * price. Prices only add up, and what the tokens still to come cost at least is known, so a state
 * that is dearer than the bound is on no walk within it. What remains is a narrow strip of states
 * around the place where the walk stands; looking at all states takes several times as long.
 */
final class CheapestWalk {
  private final Track track;
  private final List<Token> tokens;
  private final Outlook outlook;
  private final int[] staying = new int[Prices.Standing.values().length];
  private final int[] closing;
  private final Strip strip;

  /** By so much more than the cheapest walk so far costs the bound is at least. */
  private final int lead;

  /** Walks dearer than this are not looked at. */
  private int bound;

  private Token token;

  /** A state that costs more after the token, with what it has missed, is beyond the bound. */
  private int most;

  /** What the stops behind each one cost that can be met no more; the start is the first. */
  private final int[] missed;

  /**
   * Searches along a track. Where every walk costs more than the bound, those are looked at that
   * are not much dearer than the cheapest one so far; so some walk is always found, and it is the
   * cheapest of all if it costs no more than the bound given.
   *
   * @param lead how much dearer these may be; 0 where a walk within the bound is known to exist
   */
  CheapestWalk(Track track, List<Token> tokens, Outlook outlook, int bound, int lead) {
    this.track = track;
    this.tokens = tokens;
    this.outlook = outlook;
    this.missed = outlook.missed();
    this.bound = bound;
    this.lead = lead;
    this.closing = track.closing();
    this.strip = new Strip(track, tokens.size());
    for (int t = 0; t < tokens.size(); t++) {
      take(t);
    }
  }

  /** What the walk that was found costs. */
  int price() {
    return strip.onward(strip.best()) + track.passedAll();
  }

  /** The state after each token of it. */
  int[] path() {
    return strip.pathTo(strip.best());
  }

  private void take(int t) {
    int rest = outlook.rest(t + 1);
    most = bound - rest;
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
    if (lead > 0) {
      bound = Math.max(bound, strip.least(missed) + rest + lead);
      most = bound - rest;
    }
    if (!strip.take(most, missed)) {
      throw new IllegalStateException("no walk costs " + bound + " or less");
    }
  }

  private void stay() {
    for (Prices.Standing where : Prices.STANDINGS) {
      staying[where.ordinal()] = Prices.leaving(token, where);
    }
    strip.stay(staying);
  }

  /** The token fills the next cell, lies behind a row given up, or begins a row of its own. */
  private void fill(int first) {
    int later = Prices.filling(token, 1);
    int behind = staying[Prices.Standing.BETWEEN.ordinal()];
    boolean extra = Prices.mayBeginExtraRow(token);
    for (int s = Math.max(0, track.stopOf(strip.low())); s <= track.stopOf(strip.high()); s++) {
      int base = track.base(s);
      int full = track.full(s);
      if (full == base) {
        if (token.isFigure() && track.hasExtra(s)) {
          strip.relax(full + Track.EXTRA, strip.cost(base) + Prices.SUBTOTAL, base);
        }
        continue;
      }
      if (first < Prices.FORBIDDEN) {
        strip.relax(base + 1, strip.cost(base) + first, base);
      }
      if (later < Prices.FORBIDDEN) {
        for (int state = base + 1; state < full; state++) {
          strip.relax(state + 1, strip.cost(state) + later, state);
        }
      }
      // Behind the row, which is left before it is full.
      for (int state = base; state < full; state++) {
        strip.relax(full + Track.CLOSED, strip.cost(state) + closing[state] + behind, state);
      }
      if (extra) {
        for (int state = base + 1; state <= full; state++) {
          int price = strip.cost(state) + closing[state] + Prices.EXTRA_ROW;
          strip.relax(full + Track.EXTRA, price, state);
        }
      }
    }
  }

  /** The token is the label of a stop, or of the stop where the walk stands, printed again. */
  private void jump() {
    int origin = strip.low();
    int seen = origin;
    for (LabelMatcher.Match match : token.matches()) {
      int base = track.base(match.stop());
      if (base >= strip.low() && !track.stop(match.stop()).isUnlabelled()) {
        origin =
            base < seen ? cheapest(strip.low(), base, strip.low()) : cheapest(seen, base, origin);
        seen = base;
        if (base > strip.low()) {
          arrive(base, arrival(match.stop(), origin) + match.cost(), origin);
        }
        if (base <= strip.high()) {
          strip.relax(base, strip.cost(base), base);
        }
      }
    }
  }

  /** The token is the first cell of a row whose label is missing. */
  private void begin(int first, boolean opened) {
    int origin = strip.low();
    int seen = origin;
    for (int s : track.rowsWithTotal()) {
      int base = track.base(s);
      boolean behind = opened || !track.stop(s).isUnlabelled();
      if (base > strip.low() && behind && Prices.mayLackItsLabel(token, track.stop(s))) {
        origin = cheapest(seen, base, origin);
        seen = base;
        int arrival = arrival(s, origin);
        if (base > strip.high() && arrival + missed[s + 1] > most) {
          break;
        }
        arrive(base + 1, arrival + Prices.unlabelled(track.stop(s)) + first, origin);
      }
    }
  }

  private int cheapest(int fromState, int toState, int best) {
    int cheapest = best;
    int least = strip.onward(best);
    int end = Math.min(toState, strip.high() + 1);
    for (int state = fromState; state < end; state++) {
      int price = strip.onward(state);
      if (price < least) {
        least = price;
        cheapest = state;
      }
    }
    return cheapest;
  }

  private int arrival(int stop, int origin) {
    return strip.onward(origin) + track.passed(stop);
  }

  private void arrive(int state, int price, int origin) {
    if (price <= most - missed[track.stopOf(state) + 1]) {
      strip.arrive(state, price, origin);
    }
  }
}
