package ogi.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds all smallest sets of stated cells whose change lets every sum of a part hold (error
 * localisation after Fellegi and Holt 1976), by going through sets of 1, 2, 3 … cells.
 *
 * <p>No set is missed: wherever more flows into some sums than can leave them, every set that mends
 * the report holds one of the stated cells on their border, so it is enough to try those; a cell
 * that was tried is left out of the later branches. Sets of one and two cells are always searched
 * to the end, larger ones within a fixed effort, so that the answer does not depend on the machine.
 */
final class Localiser {
  /** Sets of this size are searched whatever the effort. */
  static final int ALWAYS = 2;

  /**
   * Beyond this size a report was not mistyped: it is another table, or one that was read wrongly.
   */
  static final int LARGEST = 8;

  /**
   * How many partial sets may be looked at before larger sets are given up; where flows through
   * many missing cells must be sought, a set counts for several.
   */
  static final int EFFORT = 2_000;

  private static final int MISSING_PER_EFFORT = 16;

  /** So many equally small sets of more than two cells tell nothing: they are given up. */
  static final int LISTED = 100;

  /**
   * All smallest sets, or none when they are larger than what was searched.
   *
   * @param searchedCells all sets up to this size were looked at
   * @param sets the smallest sets, as arcs in printed order
   */
  record Found(int searchedCells, List<int[]> sets) {}

  private final Network network;
  private final Flow flow;
  private final boolean[] barred;
  private final List<Integer> chosen = new ArrayList<>();
  private final List<int[]> found = new ArrayList<>();
  private final Groups groups;
  private final int missing;
  private int effort;
  private boolean givenUp;

  /** The flow must have no completion as it is; it is left as it was. */
  Localiser(Network network, Flow flow) {
    this.network = network;
    this.flow = flow;
    this.barred = new boolean[network.arcs()];
    this.groups = new Groups(network, flow);
    this.missing = (int) IntStream.range(0, network.arcs()).filter(flow::free).count();
  }

  /** Searches by growing size. Negative figures cannot stand, so they are in every set. */
  Found search() {
    int negative = chooseNegative();
    int size = negative;
    while (!attempt(size - negative)) {
      size++;
      givenUp = size > Math.max(LARGEST, negative);
    }
    chosen.forEach(arc -> flow.hold(arc, flow.stated(arc)));
    return new Found(givenUp ? size - 1 : size, List.copyOf(found));
  }

  private int chooseNegative() {
    for (int arc = 0; arc < network.arcs(); arc++) {
      if (flow.stated(arc) < 0) {
        choose(arc);
      }
    }
    return chosen.size();
  }

  /** Whether the search ends with sets of this many further cells. */
  private boolean attempt(int further) {
    mend(further);
    if (givenUp || (chosen.size() + further > ALWAYS && found.size() > LISTED)) {
      givenUp = true;
      found.clear();
    }
    return givenUp || !found.isEmpty();
  }

  private void mend(int further) {
    givenUp |= chosen.size() + further > ALWAYS && ++effort > EFFORT;
    if (givenUp) {
      return;
    }
    groups.join(chosen);
    if (groups.broken() > 2 * further) {
      return;
    }
    if (groups.broken() > 0) {
      tryEach(groups.border(barred, further), further);
      return;
    }
    effort += chosen.size() + further > ALWAYS ? missing / MISSING_PER_EFFORT : 0;
    if (flow.solve()) {
      found.add(chosen.stream().mapToInt(Integer::intValue).sorted().toArray());
    } else if (further > 0) {
      tryEach(borderOfStuck(), further);
    }
  }

  private void tryEach(int[] border, int further) {
    for (int arc : border) {
      choose(arc);
      mend(further - 1);
      chosen.remove(chosen.size() - 1);
      flow.hold(arc, flow.stated(arc));
      barred[arc] = true;
    }
    for (int arc : border) {
      barred[arc] = false;
    }
  }

  private void choose(int arc) {
    flow.release(arc);
    chosen.add(arc);
  }

  /** The cells to try where counts cannot go on: on the shortest of the borders. */
  private int[] borderOfStuck() {
    return flow.stuck().stream()
        .map(this::border)
        .min(Comparator.comparingInt(border -> border.length))
        .orElseThrow();
  }

  private int[] border(Flow.Stuck stuck) {
    boolean[] inside = stuck.inside();
    int[] border = new int[network.arcs()];
    int size = 0;
    for (int arc = 0; arc < border.length; arc++) {
      boolean leaves = inside[network.from(arc)];
      if (leaves != inside[network.to(arc)]
          && !flow.free(arc)
          && !barred[arc]
          && (leaves == stuck.surplus() || flow.stated(arc) > 0)) {
        border[size++] = arc;
      }
    }
    return Arrays.copyOf(border, size);
  }
}
