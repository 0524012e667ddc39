package ogi.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the cheapest way to walk a document along the sequence of stops of a form (a Viterbi search
 * over stops and cells filled). Labels pull the walk to their stop, figures fill the row they
 * follow, and everything that does not fit has a price, so that a missing label, a lost figure or a
 * stray number is judged by the whole table and not by its neighbour.
 */
final class Aligner {
  /** By so much more than every walk costs the first search is bound. */
  private static final int SLACK = 24;

  /**
   * By so much a walk may be dearer than the cheapest one so far, where all cost more than that.
   */
  private static final int LEAD = 16;

  private final Track track;

  Aligner(Plan plan) {
    this.track = new Track(plan.stops());
  }

  /** What the tokens show for each stop that was found, in the order of the form. */
  List<RowSpan> align(List<Token> tokens) {
    return spans(tokens, path(tokens));
  }

  /** The state after each token; cheap walks are looked for first. */
  int[] path(List<Token> tokens) {
    Outlook outlook = new Outlook(track, tokens);
    Limit limit = new Limit(outlook.least() + SLACK, LEAD);
    CheapestWalk walk = new CheapestWalk(track, tokens, outlook, limit);
    if (limit.covers(walk.price())) {
      return walk.path();
    }
    return new CheapestWalk(track, tokens, outlook, new Limit(walk.price(), 0)).path();
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
