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
    long left = added(sum.left(), counts);
    long right = added(sum.right(), counts);
    boolean leftOpen = open(sum.left(), counts);
    boolean rightOpen = open(sum.right(), counts);
    if (!leftOpen && !rightOpen) {
      return left == right ? new Outcome.Holds(left, right) : new Outcome.Broken(left, right);
    }
    List<Cell> missing = missing(sum, counts);
    boolean tooLarge = (!rightOpen && left > right) || (!leftOpen && right > left);
    return tooLarge ? new Outcome.Broken(left, right, missing) : new Outcome.Undecided(missing);
  }

  private static long added(List<Cell> cells, Counts counts) {
    long sum = 0;
    for (Cell cell : cells) {
      sum += counts.value(cell.index());
    }
    return sum;
  }

  private static boolean open(List<Cell> cells, Counts counts) {
    for (Cell cell : cells) {
      if (!counts.known(cell.index())) {
        return true;
      }
    }
    return false;
  }

  private static List<Cell> missing(Sum sum, Counts counts) {
    List<Cell> missing = new ArrayList<>();
    sum.left().stream().filter(cell -> !counts.known(cell.index())).forEach(missing::add);
    sum.right().stream().filter(cell -> !counts.known(cell.index())).forEach(missing::add);
    return missing;
  }
}
