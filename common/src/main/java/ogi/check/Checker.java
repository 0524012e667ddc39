package ogi.check;

import java.util.ArrayList;
import java.util.List;
import ogi.form.Cell;
import ogi.form.Form;
import ogi.form.Sum;
import ogi.report.Figures;

/**
 * Meets the sums of the form with the figures of one report, each sum by itself. Deduced figures
 * count like printed ones; every figure is taken as it is, even a negative one.
 */
public final class Checker {
  /** What became of one sum, in a word. */
  public enum Verdict {
    HOLDS,
    BROKEN,
    UNDECIDED
  }

  private Checker() {}

  /**
   * One check for every sum, in the order of {@link Form#sums()}. A sum with missing cells is
   * undecided, unless the missing cells all stand on the side that is already too large: a count
   * cannot be negative, so nothing can mend that sum and it is broken.
   */
  public static List<Check> check(Figures figures) {
    return check(figures.form(), Counts.of(figures));
  }

  static List<Check> check(Form form, Counts counts) {
    List<Check> checks = new ArrayList<>(form.sums().size());
    for (Sum sum : form.sums()) {
      checks.add(new Check(sum, outcome(sum, counts)));
    }
    return checks;
  }

  private static Outcome outcome(Sum sum, Counts counts) {
    long left = counts.added(sum.left());
    long right = counts.added(sum.right());
    return switch (verdict(sum, counts)) {
      case HOLDS -> new Outcome.Holds(left, right);
      case BROKEN -> new Outcome.Broken(left, right, missing(sum, counts));
      case UNDECIDED -> new Outcome.Undecided(missing(sum, counts));
    };
  }

  /** The same as the outcome of {@link #check}, without its figures. */
  public static Verdict verdict(Sum sum, Counts counts) {
    long left = counts.added(sum.left());
    long right = counts.added(sum.right());
    boolean leftOpen = !counts.knows(sum.left());
    boolean rightOpen = !counts.knows(sum.right());
    if (!leftOpen && !rightOpen) {
      return left == right ? Verdict.HOLDS : Verdict.BROKEN;
    }
    boolean tooLarge = (!rightOpen && left > right) || (!leftOpen && right > left);
    return tooLarge ? Verdict.BROKEN : Verdict.UNDECIDED;
  }

  private static List<Cell> missing(Sum sum, Counts counts) {
    List<Cell> missing = new ArrayList<>();
    sum.left().stream().filter(cell -> !counts.known(cell.index())).forEach(missing::add);
    sum.right().stream().filter(cell -> !counts.known(cell.index())).forEach(missing::add);
    return missing;
  }
}
