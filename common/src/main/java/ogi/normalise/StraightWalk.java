package ogi.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a document that follows its form to the letter: every row under its own label, in order,
 * with all its cells filled by figures. Most reports do; for all others there is {@link Aligner},
 * which finds the same rows at many times the price.
 */
final class StraightWalk {
  private final List<Stop> stops;
  private final List<Token> tokens;
  private final List<RowSpan> spans = new ArrayList<>();
  private int at;

  private StraightWalk(Plan plan, List<Token> tokens) {
    this.stops = plan.stops();
    this.tokens = tokens;
  }

  /** The rows, or empty when the document departs from the form anywhere. */
  static Optional<List<RowSpan>> of(Plan plan, List<Token> tokens) {
    StraightWalk walk = new StraightWalk(plan, tokens);
    return walk.walk() ? Optional.of(walk.spans) : Optional.empty();
  }

  private boolean walk() {
    for (int s = 0; s < stops.size(); s++) {
      Stop stop = stops.get(s);
      if (stop.isUnlabelled()) {
        skipHeads();
      } else if (!reach(s)) {
        if (stop.isRow()) {
          return false;
        }
        continue;
      }
      if (!take(s)) {
        return false;
      }
    }
    return onlyText();
  }

  /** Goes to the label of a stop; nothing but empty cells, heads and text may lie before it. */
  private boolean reach(int stop) {
    for (int t = at; t < tokens.size(); t++) {
      Token token = tokens.get(t);
      if (isLabelOf(token, stop)) {
        at = t;
        return true;
      }
      if (!token.isBlank() && !token.isText() || token.isCertainLabel()) {
        return false;
      }
    }
    return false;
  }

  private static boolean isLabelOf(Token token, int stop) {
    for (LabelMatcher.Match match : token.matches()) {
      if (match.stop() == stop) {
        return match.verbatim();
      }
    }
    return false;
  }

  private void skipHeads() {
    while (at < tokens.size() && (tokens.get(at).isBlank() || tokens.get(at).isText())) {
      at++;
    }
  }

  /** Takes the cells of a stop and the empty cells behind them. */
  private boolean take(int s) {
    Stop stop = stops.get(s);
    Optional<Token> label = stop.isUnlabelled() ? Optional.empty() : Optional.of(tokens.get(at));
    at += stop.isUnlabelled() ? 0 : 1;
    List<Token> values = new ArrayList<>();
    int figures = 0;
    while (at < tokens.size() && !tokens.get(at).isText()) {
      Token token = tokens.get(at++);
      if (!token.isBlank() && !token.isFigure()) {
        return false;
      }
      figures += token.isFigure() ? 1 : 0;
      values.add(token);
    }
    boolean last = at == tokens.size() || !tokens.get(at).piece().kind().isClosed();
    spans.add(new RowSpan(stop, s, label, values, List.of(), last));
    return figures == stop.width();
  }

  private boolean onlyText() {
    for (Token token : tokens.subList(at, tokens.size())) {
      if (!token.isBlank() && (!token.isText() || token.isCertainLabel())) {
        return false;
      }
    }
    return true;
  }
}
