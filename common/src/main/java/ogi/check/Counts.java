package ogi.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import ogi.form.Cell;
import ogi.report.Figure;
import ogi.report.Figures;
import ogi.report.State;

/**
 * The figures of a report as whole numbers, by {@link Cell#index()}. A cell without one (blank, a
 * decimal, a number of more than {@value #DIGITS} digits, which no count has) is missing.
 */
public final class Counts {
  /** All sums of a form stay far below the limit of a long with figures of so many digits. */
  public static final int DIGITS = 15;

  private final long[] values;
  private final boolean[] known;

  private Counts(int cells) {
    values = new long[cells];
    known = new boolean[cells];
  }

  /** What is printed or was deduced. */
  public static Counts of(Figures figures) {
    return of(figures, true);
  }

  /** Only what is printed. */
  public static Counts printed(Figures figures) {
    return of(figures, false);
  }

  private static Counts of(Figures figures, boolean withDeduced) {
    List<Figure> list = figures.inOrder();
    Counts counts = new Counts(list.size());
    for (int i = 0; i < counts.values.length; i++) {
      Figure figure = list.get(i);
      if (figure.state() == State.STATED || (withDeduced && figure.state() == State.DEDUCED)) {
        counts.read(i, figure.number());
      }
    }
    return counts;
  }

  private void read(int index, Optional<BigDecimal> number) {
    if (number.isPresent() && whole(number.get())) {
      values[index] = number.get().longValue();
      known[index] = true;
    }
  }

  private static boolean whole(BigDecimal number) {
    if (number.scale() == 0) {
      return number.precision() <= DIGITS;
    }
    BigDecimal plain = number.stripTrailingZeros();
    return plain.scale() <= 0 && (long) plain.precision() - plain.scale() <= DIGITS;
  }

  /** The same with the proposed figures of some cells. */
  Counts with(List<Change> changes) {
    Counts counts = new Counts(values.length);
    System.arraycopy(values, 0, counts.values, 0, values.length);
    System.arraycopy(known, 0, counts.known, 0, known.length);
    for (Change change : changes) {
      counts.values[change.cell().index()] = change.proposed();
      counts.known[change.cell().index()] = true;
    }
    return counts;
  }

  /** Whether the cell has a whole number. */
  public boolean known(int index) {
    return known[index];
  }

  /** The whole number of a known cell; 0 for a missing one. */
  public long value(int index) {
    return values[index];
  }

  /** Some cells added up; a missing one adds nothing. */
  public long added(List<Cell> cells) {
    long sum = 0;
    for (int i = 0; i < cells.size(); i++) {
      sum += values[cells.get(i).index()];
    }
    return sum;
  }

  /** Whether each of some cells has a whole number. */
  public boolean knows(List<Cell> cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (!known[cells.get(i).index()]) {
        return false;
      }
    }
    return true;
  }
}
