package ogi.normalise;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The states of a walk along a form, numbered: before the first stop; at a heading; and at a row
 * with so many of its cells filled, given up before it was full, or followed by a row that the form
 * does not have.
 */
final class Track {
  /** Before the first stop. */
  static final int START = 0;

  /** From the state of a full row to that of the same row left before it was full. */
  static final int CLOSED = 1;

  /**
   * From the state of a full row to that of a row behind it that is not on the form; the same for
   * the subtotal at the heading of a group of rows.
   */
  static final int EXTRA = 2;

  private final List<Stop> stops;
  private final int[] base;
  private final int[] full;
  private final int[] stopOf;
  private final int[] end;
  private final int[] closing;
  private final int[] passed;
  private final int[] withTotal;
  private final int[] unlabelled;
  private final int[] leave;
  private final int[] standing;

  Track(List<Stop> stops) {
    this.stops = stops;
    this.base = new int[stops.size()];
    this.full = new int[stops.size()];
    this.passed = new int[stops.size() + 1];
    int states = START + 1;
    for (int s = 0; s < stops.size(); s++) {
      base[s] = states;
      full[s] = states + stops.get(s).width();
      boolean several = stops.get(s).isRow() || Prices.mayHaveSubtotal(stops.get(s));
      states += several ? stops.get(s).width() + 3 : 1;
      passed[s + 1] = passed[s] + Prices.passing(stops.get(s));
    }
    this.stopOf = new int[states];
    this.end = new int[states];
    this.closing = new int[states];
    this.leave = new int[states];
    this.standing = new int[states];
    this.withTotal =
        IntStream.range(0, stops.size()).filter(s -> Prices.hasTotal(stops.get(s))).toArray();
    this.unlabelled = IntStream.of(withTotal).filter(s -> stops.get(s).isUnlabelled()).toArray();
    stopOf[START] = -1;
    standing[START] = Prices.Standing.OUTSIDE.ordinal();
    for (int s = 0; s < stops.size(); s++) {
      int end = s + 1 < stops.size() ? base[s + 1] : states;
      for (int state = base[s]; state < end; state++) {
        stopOf[state] = s;
        this.end[state] = end - 1;
        closing[state] = Prices.closing(stops.get(s), state - base[s]);
        leave[state] = closing[state] - passed[s + 1];
        standing[state] = Prices.standing(stops.get(s), state - base[s]).ordinal();
      }
    }
  }

  int states() {
    return stopOf.length;
  }

  /** How many stops there are. */
  int stops() {
    return stops.size();
  }

  Stop stop(int index) {
    return stops.get(index);
  }

  /**
   * Indexes of the rows that may begin without their label, in order; to be read only. Where no sum
   * could tell a mistake (section 二), a figure without a label is nobody's. What is no figure may
   * begin a row only in section 四, whose row never has a label.
   */
  int[] mayLackTheirLabels(boolean figure) {
    return figure ? withTotal : unlabelled;
  }

  /** State of having just reached a stop. */
  int base(int stop) {
    return base[stop];
  }

  /** State of a row with all its cells filled. */
  int full(int stop) {
    return full[stop];
  }

  /** First state of the stop of a state; the start is alone. */
  int begin(int state) {
    return stopOf[state] < 0 ? START : base[stopOf[state]];
  }

  /** Last state of the stop of a state; the start is alone. */
  int end(int state) {
    return end[state];
  }

  /** Whether a stop has a state for figures that are not on the form. */
  boolean hasExtra(int stop) {
    return end[base[stop]] > base[stop];
  }

  /** The stop of a state, or -1 at the start. */
  int stopOf(int state) {
    return stopOf[state];
  }

  /** Place of each state's {@link Prices.Standing} among these; to be read only. */
  int[] standings() {
    return standing;
  }

  /** What it costs to leave a row as it is filled, state by state; to be read only. */
  int[] closing() {
    return closing;
  }

  /** What it costs to go on from a state, less what has been passed before it. */
  int leave(int state) {
    return leave[state];
  }

  /** What it costs to pass all stops. */
  int passedAll() {
    return passed[passed.length - 1];
  }

  /** What it costs to pass all stops before one. */
  int passed(int stop) {
    return passed[stop];
  }
}
