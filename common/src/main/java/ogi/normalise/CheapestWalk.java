package ogi.normalise;

import java.util.List;

/**
 * A search for the cheapest walk of tokens along the stops of a form, among the walks up to a
 * price. Prices only add up, and what a walk must still pay at least is known, so a state that is
 * dearer than the limit is on no walk within it. What remains are a few states on a narrow strip
 * around the place where the walk stands; looking at all states takes several times as long.
 */
final class CheapestWalk {
  private final Track track;
  private final Outlook outlook;
  private final Limit limit;
  private final Sight sight;
  private final Strip strip;
  private final int[] closing;

  private Token token;
  private Fare fare;

  /**
   * Searches along a track among the walks up to a limit, which leaves some walk: that is the
   * cheapest of all if the limit covers its price.
   */
  CheapestWalk(Track track, List<Token> tokens, Outlook outlook, Limit limit) {
    this.track = track;
    this.outlook = outlook;
    this.limit = limit;
    this.sight = new Sight(track, outlook);
    this.strip = new Strip(track, tokens.size());
    this.closing = track.closing();
    for (int t = 0; t < tokens.size(); t++) {
      take(t, tokens.get(t));
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

  private void take(int t, Token next) {
    token = next;
    fare = outlook.fare(t);
    sight.pass(t);
    strip.stay(fare.leaving());
    fill();
    if (token.isText()) {
      jump();
    } else {
      begin(outlook.isOpened(t));
    }
    if (!strip.take(sight, limit)) {
      throw new IllegalStateException("the limit leaves no walk");
    }
  }

  /** The token fills the next cell, lies behind a row given up, or begins a row of its own. */
  private void fill() {
    for (int s = Math.max(0, track.stopOf(strip.low())); s <= track.stopOf(strip.high()); s++) {
      int base = track.base(s);
      int full = track.full(s);
      if (full > base) {
        for (int state = base; state <= full; state++) {
          if (strip.cost(state) < Strip.FAR) {
            fill(state, base, full);
          }
        }
      } else if (token.isFigure() && track.hasExtra(s)) {
        strip.relax(full + Track.EXTRA, strip.cost(base) + Prices.SUBTOTAL, base);
      }
    }
  }

  /** The same from one state of a row. */
  private void fill(int state, int base, int full) {
    int cost = strip.cost(state);
    int left = cost + closing[state];
    if (state < full) {
      strip.relax(state + 1, cost + (state == base ? fare.first() : fare.later()), state);
      strip.relax(full + Track.CLOSED, left + fare.leaving(Prices.Standing.BETWEEN), state);
    }
    if (state > base && fare.extra()) {
      strip.relax(full + Track.EXTRA, left + Prices.EXTRA_ROW, state);
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
  private void begin(boolean opened) {
    int origin = strip.low();
    int seen = origin;
    for (int s : track.mayLackTheirLabels(token.isFigure())) {
      int base = track.base(s);
      boolean behind = opened || !track.stop(s).isUnlabelled();
      if (base > strip.low() && behind) {
        origin = cheapest(seen, base, origin);
        seen = base;
        int arrival = arrival(s, origin);
        // Stops further behind the strip cost no less to come to.
        if (base > strip.high() && !limit.allows(arrival + sight.from(base))) {
          break;
        }
        arrive(base + 1, arrival + Prices.unlabelled(track.stop(s)) + fare.first(), origin);
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
    if (limit.allows(price + sight.from(state))) {
      strip.arrive(state, price, origin);
    }
  }
}
