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

  /** What the tokens from each one on cost, wherever the walk stands. */
  private final int[] rest;

  /** The last token that may be the label of a stop; -1 when there is none. */
  private final int[] last;

  /** The first heading of section 四; -1 when it is not printed. */
  private int opening = -1;

  Outlook(Track track, List<Token> tokens) {
    this.track = track;
    this.tokens = tokens;
    this.rest = new int[tokens.size() + 1];
    this.last = new int[track.stops()];
    Arrays.fill(last, -1);
    for (int t = tokens.size() - 1; t >= 0; t--) {
      rest[t] = rest[t + 1] + Prices.least(tokens.get(t));
      for (LabelMatcher.Match match : tokens.get(t).matches()) {
        last[match.stop()] = Math.max(last[match.stop()], t);
        opening = isOpening(match, track.stop(match.stop())) ? t : opening;
      }
    }
  }

  /** What every walk costs. */
  int least() {
    return rest[0] + missed()[0];
  }

  /** What the tokens from one on cost. */
  int rest(int token) {
    return rest[token];
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
