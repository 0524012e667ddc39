package ogi.check;

import java.util.List;
import ogi.form.Cell;

/** What became of one sum of the form in one report: three values, exact integers. */
public sealed interface Outcome {
  /** Both sides are equal. */
  record Holds(long left, long right) implements Outcome {}

  /** All figures are there and the sides differ. */
  record Broken(long left, long right) implements Outcome {
    /** Left minus right, in pieces. */
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
