package ogi.normalise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ogi.form.Section;

/**
 * Finds the cheapest way to walk a document along the sequence of stops of a form (a Viterbi search
 * over stops and cells filled). Labels pull the walk to their stop, figures fill the row they
 * follow, and everything that does not fit has a price, so that a missing label, a lost figure or a
 * stray number is judged by the whole table and not by its neighbour.
 */
final class Aligner {
  private static final int FAR = Integer.MAX_VALUE / 4;

  private static final Prices.Standing[] STANDINGS = Prices.Standing.values();

  private final Track track;

  Aligner(Plan plan) {
    this.track = new Track(plan.stops());
  }

  /** What the tokens show for each stop that was found, in the order of the form. */
  List<RowSpan> align(List<Token> tokens) {
    int[] cost = new int[track.states()];
    Arrays.fill(cost, FAR);
    cost[Track.START] = 0;
    int[][] back = new int[tokens.size()][];
    Step step = new Step(cost);
    int opening = opening(tokens);
    for (int t = 0; t < tokens.size(); t++) {
      step.opened = t > opening;
      back[t] = step.take(tokens.get(t));
    }
    return spans(tokens, trace(step.cost, back));
  }

  /**
   * The heading of section 四, or -1 where it is not printed: no figure before it belongs to the row
   * of that section, which has no label of its own to begin with.
   */
  private int opening(List<Token> tokens) {
    for (int t = 0; t < tokens.size(); t++) {
      for (LabelMatcher.Match match : tokens.get(t).matches()) {
        Stop stop = track.stop(match.stop());
        if (match.verbatim()
            && stop.kind() == Stop.Kind.SECTION
            && stop.block().section() == Section.DISPUTES) {
          return t;
        }
      }
    }
    return -1;
  }

  /**
   * One token after the other: every state's cheapest way to have read them all. States that cannot
   * be reached cost so much that no way through them is ever the cheapest.
   */
  private final class Step {
    private final int[] staying = new int[STANDINGS.length];
    private final int[] closing = track.closing();
    private boolean opened;
    private Token token;
    private int[] cost;
    private int[] next;
    private int[] from;

    Step(int[] cost) {
      this.cost = cost;
      this.next = new int[cost.length];
    }

    /** Where the cheapest way to each state comes from, once the token is read. */
    int[] take(Token read) {
      token = read;
      from = new int[cost.length];
      int first = Prices.filling(token, 0);
      stay();
      walk(first);
      if (token.isText()) {
        jump();
      } else {
        begin(first);
      }
      int[] spare = cost;
      cost = next;
      next = spare;
      return from;
    }

    private void stay() {
      for (Prices.Standing standing : STANDINGS) {
        staying[standing.ordinal()] = Prices.leaving(token, standing);
      }
      int[] standing = track.standings();
      for (int state = 0; state < standing.length; state++) {
        next[state] = cost[state] + staying[standing[state]];
        from[state] = state;
      }
    }

    /** The token fills the next cell, lies behind a row given up, or begins a row of its own. */
    private void walk(int first) {
      int later = Prices.filling(token, 1);
      int behind = staying[Prices.Standing.BETWEEN.ordinal()];
      boolean extra = Prices.mayBeginExtraRow(token);
      for (int s : track.rows()) {
        int base = track.base(s);
        int full = track.full(s);
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
      int origin = Track.START;
      int seen = Track.START;
      for (LabelMatcher.Match match : token.matches()) {
        int base = track.base(match.stop());
        if (!track.stop(match.stop()).isUnlabelled()) {
          origin =
              base < seen ? cheapest(Track.START, base, Track.START) : cheapest(seen, base, origin);
          seen = base;
          relax(base, arrival(match.stop(), origin) + match.cost(), origin);
          relax(base, cost[base], base);
        }
      }
    }

    /** The token is the first cell of a row whose label is missing. */
    private void begin(int first) {
      int origin = Track.START;
      int seen = Track.START;
      for (int s : track.rowsWithTotal()) {
        int base = track.base(s);
        boolean behind = opened || !track.stop(s).isUnlabelled();
        if (behind && Prices.mayLackItsLabel(token, track.stop(s))) {
          origin = cheapest(seen, base, origin);
          seen = base;
          int price = arrival(s, origin) + Prices.unlabelled(track.stop(s)) + first;
          relax(base + 1, price, origin);
        }
      }
    }

    private int cheapest(int fromState, int toState, int best) {
      int cheapest = best;
      int least = cost[best] + track.leave(best);
      for (int state = fromState; state < toState; state++) {
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

    private void relax(int state, int price, int origin) {
      if (price < next[state]) {
        next[state] = price;
        from[state] = origin;
      }
    }
  }

  private int[] trace(int[] cost, int[][] back) {
    int state = Track.START;
    for (int s = 1; s < cost.length; s++) {
      if (cost[s] + track.leave(s) < cost[state] + track.leave(state)) {
        state = s;
      }
    }
    int[] path = new int[back.length];
    for (int t = back.length - 1; t >= 0; t--) {
      path[t] = state;
      state = back[t][state];
    }
    return path;
  }

  /** Cuts the walk into rows: the label of each, and what stands in its cells. */
  private List<RowSpan> spans(List<Token> tokens, int[] path) {
    List<RowSpan> spans = new ArrayList<>();
    int t = 0;
    while (t < path.length) {
      int stop = track.stopOf(path[t]);
      int from = t;
      while (t < path.length && track.stopOf(path[t]) == stop) {
        t++;
      }
      if (stop >= 0) {
        spans.add(span(tokens, path, stop, from, t));
      }
    }
    return spans;
  }

  private RowSpan span(List<Token> tokens, int[] path, int stop, int from, int to) {
    boolean labelled = path[from] == track.base(stop);
    List<Token> values = new ArrayList<>();
    List<Token> extra = new ArrayList<>();
    for (int t = labelled ? from + 1 : from; t < to; t++) {
      boolean fills = t == from || path[t] != path[t - 1];
      if (path[t] == track.full(stop) + Track.EXTRA) {
        extra.add(tokens.get(t));
      } else if (path[t] != track.full(stop) + Track.CLOSED && (!tokens.get(t).isText() || fills)) {
        values.add(tokens.get(t));
      }
    }
    Optional<Token> label = labelled ? Optional.of(tokens.get(from)) : Optional.empty();
    boolean last = to == tokens.size() || !tokens.get(to).piece().kind().isClosed();
    return new RowSpan(track.stop(stop), stop, label, values, extra, last);
  }
}
