package ogi.normalise;

import java.util.Arrays;
import java.util.List;
import ogi.form.Section;

/**
 * What a walk must still pay at least: for the tokens to come, and for the stops before it whose
 * labels have all gone by. No walk is cheaper, so what is dearer already need not be looked at.
 */
final class Outlook {
  private final Track track;
  private final List<Token> tokens;

  private final Fare[] fares;

  /** What the tokens from each one on cost a walk that stands along the form. */
  private final int[] within;

  /** What they cost one that stands before the form, or in a row that the form does not have. */
  private final int[] outside;

  /** The last token that may be the label of a stop; -1 when there is none. */
  private final int[] last;

  /** The first heading of section 四; -1 when it is not printed. */
  private int opening = -1;

  /** Most tokens are figures, which all cost the same. */
  private Fare figure;

  Outlook(Track track, List<Token> tokens) {
    this.track = track;
    this.tokens = tokens;
    this.fares = new Fare[tokens.size()];
    this.within = new int[tokens.size() + 1];
    this.outside = new int[tokens.size() + 1];
    this.last = new int[track.stops()];
    Arrays.fill(last, -1);
    for (int t = tokens.size() - 1; t >= 0; t--) {
      fares[t] = fareOf(tokens.get(t));
      add(t, fares[t]);
      for (LabelMatcher.Match match : tokens.get(t).matches()) {
        last[match.stop()] = Math.max(last[match.stop()], t);
        opening = isOpening(match, track.stop(match.stop())) ? t : opening;
      }
    }
  }

  private Fare fareOf(Token token) {
    if (!token.isFigure()) {
      return Fare.of(token);
    }
    figure = figure == null ? Fare.of(token) : figure;
    return figure;
  }

  /**
   * A walk leaves the form only by a row or a subtotal that this does not have, and returns to it
   * by a row.
   */
  private void add(int t, Fare fare) {
    int stays = fare.least() + within[t + 1];
    int leaves = fare.astray() + outside[t + 1];
    within[t] = Math.min(stays, leaves);
    outside[t] =
        Math.min(
            fare.leaving(Prices.Standing.OUTSIDE) + outside[t + 1],
            fare.entering() + within[t + 1]);
  }

  /** What every walk costs. */
  int least() {
    return outside[0] + missed()[0];
  }

  /** What a token costs. */
  Fare fare(int token) {
    return fares[token];
  }

  /** What the tokens from one on cost a walk that stands along the form. */
  int within(int token) {
    return within[token];
  }

  /** What they cost it elsewhere. */
  int outside(int token) {
    return outside[token];
  }

  /**
   * Whether a token stands behind the heading of section 四, where that is printed: no figure before
   * it belongs to the row of that section, which has no label of its own to begin with.
   */
  boolean isOpened(int token) {
    return token > opening;
  }

  private static boolean isOpening(LabelMatcher.Match match, Stop stop) {
    return match.verbatim()
        && stop.kind() == Stop.Kind.SECTION
        && stop.block().section() == Section.DISPUTES;
  }

  /** What the stops without any label cost, by the stop a walk is at, the start first. */
  int[] missed() {
    int[] missed = new int[track.stops() + 1];
    for (int s = 0; s < last.length; s++) {
      if (last[s] < 0) {
        miss(s, missed);
      }
    }
    return missed;
  }

  /** Adds the stops whose last label a token is. */
  void pass(int token, int[] missed) {
    for (LabelMatcher.Match match : tokens.get(token).matches()) {
      if (last[match.stop()] == token) {
        miss(match.stop(), missed);
      }
    }
  }

  private void miss(int stop, int[] missed) {
    int price = Prices.missing(track.stop(stop));
    for (int i = 0; i <= stop; i++) {
      missed[i] += price;
    }
  }
}
