package ogi.check;

import java.util.List;
import ogi.report.Figures;

/** Draws from the sums all that follows. */
public final class Assessor {
  private Assessor() {}

  /** The checks, the smallest explanations of what is broken, and the cells that can be deduced. */
  public static Assessment assess(Figures figures) {
    return new Assessment(figures, Checker.check(figures), List.of());
  }
}
