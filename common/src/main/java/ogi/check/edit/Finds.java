package ogi.check.edit;

import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The smallest sets of operations met so far ({@link Size}), one for each set of new figures. In
 * section 四 one sum cannot tell an operation on many cells from a change of one, so that equally
 * many operations are equally small.
 */
final class Finds {
  /** Figures looked at to fill in what was lost, and to write a set down. */
  private static final int TO_FILL = 200;

  private static final int TO_KEEP = 400;

  private final boolean weighed;
  private final Effort effort;
  private final Map<LongBuffer, Page> sets = new LinkedHashMap<>();
  private int weight = Integer.MAX_VALUE;

  Finds(Geometry geometry, Effort effort) {
    this.weighed = geometry.isWeighed();
    this.effort = effort;
  }

  /** The steps that led to a page, and some more, after which all sums hold. */
  void take(Page page, List<Step> more) {
    List<Step> steps = new ArrayList<>(page.steps());
    steps.addAll(more);
    int here = weighed ? Size.of(steps).weight() : 0;
    if (here > weight || effort.isSpent()) {
      return;
    }
    effort.spend(TO_FILL);
    Page end = page;
    for (Step step : more) {
      end = end.after(step).orElseThrow();
    }
    LongBuffer figures = LongBuffer.wrap(LostFigures.given(end));
    boolean again = here == weight && page != page.printed() && sets.containsKey(figures);
    if (!again && Repaired.isPossible(page, figures.array())) {
      effort.spend(TO_KEEP);
      if (here < weight) {
        sets.clear();
        weight = here;
      }
      sets.merge(figures, end, (one, other) -> morePlausible(one, other, figures.array()));
    }
  }

  private static Page morePlausible(Page one, Page other, long[] figures) {
    int keystrokes = Repaired.of(one, figures).keystrokes();
    return Repaired.of(other, figures).keystrokes() < keystrokes ? other : one;
  }

  boolean isEmpty() {
    return sets.isEmpty();
  }

  /** Whether sets with so many operations on several cells are larger than those found. */
  boolean isBeyond(int wide) {
    return !isEmpty() && weighed && wide * Size.LIGHTEST > weight;
  }

  List<Repaired> sets() {
    List<Repaired> list = new ArrayList<>();
    sets.forEach((figures, end) -> list.add(Repaired.of(end, figures.array())));
    return list;
  }
}
