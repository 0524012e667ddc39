package ogi.check;

import java.util.List;
import ogi.form.Cell;

/** What became of one sum of the form in one report: three values, exact integers. */
public sealed interface Outcome {
  /** Both sides are equal. */
  record Holds(long left, long right) implements Outcome {}

  /**
   * The sides differ, and no figure that may be missing can mend it: a missing figure is a count
   * and can only add to its side.
   *
   * @param left figures on the left added up, in pieces
   * @param right figures on the right added up, in pieces
   * @param missing cells without a whole number; when there are any, they all stand on the side
   *     that is already too large
   */
  record Broken(long left, long right, List<Cell> missing) implements Outcome {
    public Broken {
      missing = List.copyOf(missing);
    }

    /** A broken sum of which every figure is there. */
    public Broken(long left, long right) {
      this(left, right, List.of());
    }

    /** Left minus right, in pieces; at least this far from zero when cells are missing. */
    public long imbalance() {
      return left - right;
    }
  }

  /** Figures are missing: neither right nor wrong. */
  record Undecided(List<Cell> missing) implements Outcome {
    public Undecided {
      missing = List.copyOf(missing);
    }
  }
}
