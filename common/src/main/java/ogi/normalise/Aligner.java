package ogi.normalise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds the cheapest way to walk a document along the sequence of stops of a form (a Viterbi search
 * over stops and cells filled). Labels pull the walk to their stop, figures fill the row they
 * follow, and everything that does not fit has a price, so that a missing label, a lost figure or a
 * stray number is judged by the whole table and not by its neighbour.
 */
final class Aligner {
  private static final int FAR = Integer.MAX_VALUE / 4;

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
    for (int t = 0; t < tokens.size(); t++) {
      Step step = new Step(tokens.get(t), cost);
      step.take();
      cost = step.next;
      back[t] = step.from;
    }
    return spans(tokens, trace(cost, back));
  }

  /** One token: every state's cheapest way to have read it. */
  private final class Step {
    private final Token token;
    private final int[] cost;
    private final int[] next = new int[track.states()];
    private final int[] from = new int[track.states()];

    Step(Token token, int[] cost) {
      this.token = token;
      this.cost = cost;
    }

    void take() {
      stay();
      walk();
      if (token.isText()) {
        token.matches().forEach(this::jump);
      } else {
        begin();
      }
    }

    private void stay() {
      int outside = Prices.leaving(token, Prices.Standing.OUTSIDE);
      int between = Prices.leaving(token, Prices.Standing.BETWEEN);
      int inside = Prices.leaving(token, Prices.Standing.INSIDE);
      for (int state = 0; state < cost.length; state++) {
        int price =
            switch (track.standing(state)) {
              case OUTSIDE -> outside;
              case BETWEEN -> between;
              case INSIDE -> inside;
            };
        next[state] = cost[state] + price;
        from[state] = state;
      }
    }

    /** The token fills the next cell, lies behind a row given up, or begins a row of its own. */
    private void walk() {
      int first = Prices.filling(token, 0);
      int later = Prices.filling(token, 1);
      int behind = Prices.leaving(token, Prices.Standing.BETWEEN);
      boolean extra = Prices.mayBeginExtraRow(token);
      for (int s : track.rows()) {
        int base = track.base(s);
        int width = track.stop(s).width();
        for (int c = 0; c < width; c++) {
          relax(base + c + 1, cost[base + c] + (c == 0 ? first : later), base + c);
          relax(track.closed(s), cost[base + c] + track.closing(base + c) + behind, base + c);
        }
        if (extra) {
          relax(track.extra(s), cost[base + width] + Prices.EXTRA_ROW, base + width);
        }
      }
    }

    /** The token is the label of a stop, or of the stop where the walk stands, printed again. */
    private void jump(LabelMatcher.Match match) {
      Stop stop = track.stop(match.stop());
      if (!stop.isUnlabelled()) {
        int origin = cheapest(Track.START, track.base(match.stop()), Track.START);
        relax(track.base(match.stop()), arrival(match.stop(), origin) + match.cost(), origin);
        relax(track.base(match.stop()), cost[track.base(match.stop())], track.base(match.stop()));
      }
    }

    /** The token is the first cell of a row whose label is missing. */
    private void begin() {
      int origin = Track.START;
      int seen = Track.START;
      for (int s : track.rows()) {
        if (Prices.mayLackItsLabel(token, track.stop(s))) {
          origin = cheapest(seen, track.base(s), origin);
          seen = track.base(s);
          int price = arrival(s, origin) + Prices.unlabelled(token, track.stop(s));
          relax(track.base(s) + 1, price, origin);
        }
      }
    }

    private int cheapest(int fromState, int toState, int best) {
      int cheapest = best;
      for (int state = fromState; state < toState; state++) {
        if (cost[state] + track.leave(state) < cost[cheapest] + track.leave(cheapest)) {
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
      if (path[t] == track.extra(stop)) {
        extra.add(tokens.get(t));
      } else if (path[t] != track.closed(stop) && (!tokens.get(t).isText() || fills)) {
        values.add(tokens.get(t));
      }
    }
    Optional<Token> label = labelled ? Optional.of(tokens.get(from)) : Optional.empty();
    boolean last = to == tokens.size() || !tokens.get(to).piece().kind().isClosed();
    return new RowSpan(track.stop(stop), stop, label, values, extra, last);
  }
}
