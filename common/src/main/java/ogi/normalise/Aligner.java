package ogi.normalise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds the cheapest way to walk a document along the sequence of stops of a form (a Viterbi search
 * over stops and figures consumed). Labels pull the walk to their stop, figures fill the row they
 * follow, and everything that does not fit has a price, so that a missing label, a lost figure or a
 * stray number is judged by the whole table and not by its neighbour.
 */
final class Aligner {
  private static final int FAR = Integer.MAX_VALUE / 4;
  private static final int START = 0;

  private final List<Stop> stops;
  private final int[] base;
  private final int[] stopOf;
  private final int[] closeCost;
  private final int[] passed;
  private final int states;

  Aligner(Plan plan) {
    this.stops = plan.stops();
    this.base = new int[stops.size() + 1];
    int next = START + 1;
    for (int s = 0; s < stops.size(); s++) {
      base[s] = next;
      next += stops.get(s).width() + (stops.get(s).isRow() ? 3 : 1);
    }
    base[stops.size()] = next;
    this.states = next;
    this.stopOf = new int[states];
    this.closeCost = new int[states];
    stopOf[START] = -1;
    this.passed = new int[stops.size() + 1];
    for (int s = 0; s < stops.size(); s++) {
      passed[s + 1] = passed[s] + Prices.passing(stops.get(s));
      for (int state = base[s]; state < base[s + 1]; state++) {
        stopOf[state] = s;
        closeCost[state] = Prices.closing(stops.get(s), state - base[s]);
      }
    }
  }

  /** The pieces of each row, in the order of the form. */
  List<RowSpan> align(List<Token> tokens) {
    int[] cost = new int[states];
    Arrays.fill(cost, FAR);
    cost[START] = 0;
    int[][] back = new int[tokens.size()][];
    for (int t = 0; t < tokens.size(); t++) {
      int[] from = new int[states];
      cost = step(tokens.get(t), cost, from);
      back[t] = from;
    }
    return spans(tokens, trace(cost, back));
  }

  private int[] step(Token token, int[] cost, int[] from) {
    int[] next = new int[states];
    for (int state = 0; state < states; state++) {
      int stop = stopOf[state];
      int filled = stop < 0 ? 0 : state - base[stop];
      next[state] =
          add(cost[state], Prices.leaving(token, stop < 0 ? null : stops.get(stop), filled));
      from[state] = state;
    }
    giveUp(token, cost, next, from);
    extraRow(token, cost, next, from);
    consume(token, cost, next, from);
    if (token.isText()) {
      jump(token, cost, next, from);
    } else if (token.isFigure()) {
      unlabelled(cost, next, from);
    }
    return next;
  }

  /** The row ends before all its cells are filled, and the token is outside it. */
  private void giveUp(Token token, int[] cost, int[] next, int[] from) {
    for (int s = 0; s < stops.size(); s++) {
      Stop stop = stops.get(s);
      int closed = base[s] + stop.width() + 1;
      for (int c = 0; c < stop.width(); c++) {
        int state = base[s] + c;
        int price = closeCost[state] + Prices.leaving(token, stop, stop.width() + 1);
        relax(closed, add(cost[state], price), state, next, from);
      }
    }
  }

  /** The token is the label of a row that the form does not have; its figures are kept apart. */
  private void extraRow(Token token, int[] cost, int[] next, int[] from) {
    if (!token.isText() || token.head() || !token.matches().isEmpty()) {
      return;
    }
    for (int s = 0; s < stops.size(); s++) {
      int width = stops.get(s).width();
      if (stops.get(s).isRow()) {
        int full = base[s] + width;
        relax(base[s] + Prices.extra(width), add(cost[full], Prices.EXTRA_ROW), full, next, from);
      }
    }
  }

  /** The token fills the next cell of the row. */
  private void consume(Token token, int[] cost, int[] next, int[] from) {
    for (int s = 0; s < stops.size(); s++) {
      Stop stop = stops.get(s);
      for (int c = 0; c < stop.width(); c++) {
        int price = Prices.filling(token, c);
        relax(base[s] + c + 1, add(cost[base[s] + c], price), base[s] + c, next, from);
      }
    }
  }

  /** The token is the label of a later stop. */
  private void jump(Token token, int[] cost, int[] next, int[] from) {
    for (LabelMatcher.Match match : token.matches()) {
      int target = base[match.stop()];
      if (!stops.get(match.stop()).isUnlabelled()) {
        int origin = cheapestBefore(match.stop(), cost);
        relax(target, add(arrival(match.stop(), origin, cost), match.cost()), origin, next, from);
        relax(target, cost[target], target, next, from);
      }
    }
  }

  /** The token is the first figure of a row whose label is missing. */
  private void unlabelled(int[] cost, int[] next, int[] from) {
    for (int s = 0; s < stops.size(); s++) {
      if (Prices.mayLackItsLabel(stops.get(s))) {
        int origin = cheapestBefore(s, cost);
        int price = stops.get(s).isUnlabelled() ? Prices.NO_LABEL_PRINTED : Prices.NO_LABEL;
        relax(base[s] + 1, add(arrival(s, origin, cost), price), origin, next, from);
      }
    }
  }

  private int cheapestBefore(int stop, int[] cost) {
    int best = START;
    int bestCost = arrival(stop, START, cost);
    for (int state = 1; state < base[stop]; state++) {
      int price = arrival(stop, state, cost);
      if (price < bestCost) {
        best = state;
        bestCost = price;
      }
    }
    return best;
  }

  private int arrival(int stop, int origin, int[] cost) {
    return add(cost[origin], closeCost[origin] + passed[stop] - passed[stopOf[origin] + 1]);
  }

  private static void relax(int state, int price, int origin, int[] next, int[] from) {
    if (price < next[state]) {
      next[state] = price;
      from[state] = origin;
    }
  }

  private static int add(int cost, int price) {
    return cost >= FAR || price >= FAR ? FAR : cost + price;
  }

  private int[] trace(int[] cost, int[][] back) {
    int state = START;
    for (int s = 1; s < states; s++) {
      if (arrival(stops.size(), s, cost) < arrival(stops.size(), state, cost)) {
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
      int stop = stopOf[path[t]];
      int from = t;
      while (t < path.length && stopOf[path[t]] == stop) {
        t++;
      }
      if (stop >= 0) {
        spans.add(span(tokens, path, stop, from, t));
      }
    }
    return spans;
  }

  private RowSpan span(List<Token> tokens, int[] path, int stop, int from, int to) {
    int width = stops.get(stop).width();
    boolean labelled = path[from] == base[stop];
    List<Token> values = new ArrayList<>();
    List<Token> extra = new ArrayList<>();
    for (int t = labelled ? from + 1 : from; t < to; t++) {
      int filled = path[t] - base[stop];
      boolean fills = t == from || path[t] != path[t - 1];
      if (filled == Prices.extra(width)) {
        extra.add(tokens.get(t));
      } else if (filled <= width && (!tokens.get(t).isText() || fills)) {
        values.add(tokens.get(t));
      }
    }
    Optional<Token> label = labelled ? Optional.of(tokens.get(from)) : Optional.empty();
    return new RowSpan(stops.get(stop), stop, label, values, extra);
  }
}
