package ogi.check.edit;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import ogi.form.Block;
import ogi.form.Cell;
import ogi.form.Form;
import ogi.form.Section;

/**
 * A table with slips planted in section 三.
 *
 * @param form its form
 * @param truth the right figures by cell index
 * @param printed the same with the slips
 * @param slips what was planted, in order
 * @param blank cells without a figure, by index
 */
record Planted(Form form, long[] truth, long[] printed, List<Slip> slips, Set<Integer> blank) {
  /**
   * Null when the table has no place for the slips, or when one would make a figure negative, which
   * nobody prints.
   */
  static Planted of(Form form, long[] truth, List<Slip> slips, Random random) {
    Block block =
        form.blocks().stream()
            .filter(each -> each.section() == Section.REQUESTS)
            .findFirst()
            .orElseThrow();
    List<List<Cell>> rows = block.rows().stream().map(row -> form.row(block, row)).toList();
    long[][] table = new long[rows.size()][];
    for (int row = 0; row < table.length; row++) {
      table[row] = rows.get(row).stream().mapToLong(cell -> truth[cell.index()]).toArray();
    }
    for (Slip slip : slips) {
      if (!slip.plant(random, table) || hasNegative(table)) {
        return null;
      }
    }
    long[] printed = truth.clone();
    for (int row = 0; row < table.length; row++) {
      for (int column = 0; column < table[row].length; column++) {
        printed[rows.get(row).get(column).index()] = table[row][column];
      }
    }
    return new Planted(form, truth, printed, slips, Set.of());
  }

  private static boolean hasNegative(long[][] table) {
    return Arrays.stream(table).flatMapToLong(Arrays::stream).anyMatch(figure -> figure < 0);
  }

  /** The same with so many cells of section 三 left blank that the slips did not touch. */
  Planted withBlanks(Random random, int cells) {
    List<Cell> all =
        form.cells().stream().filter(cell -> cell.section() == Section.REQUESTS).toList();
    Set<Integer> left = new TreeSet<>();
    while (left.size() < cells) {
      int cell = all.get(random.nextInt(all.size())).index();
      if (truth[cell] == printed[cell]) {
        left.add(cell);
      }
    }
    return new Planted(form, truth, printed, slips, left);
  }

  boolean isChanged() {
    return !Arrays.equals(truth, printed);
  }

  /** Whether an explanation puts the true figure into every cell. */
  boolean isTruth(Account account) {
    long[] figures = printed.clone();
    account.changes().forEach(change -> figures[change.cell().index()] = change.proposed());
    return Arrays.equals(figures, truth);
  }

  /** How many slips touch several cells. */
  int wide() {
    return slips.stream().mapToInt(Slip::wide).sum();
  }

  /** Measured as explanations are. */
  Size size() {
    return new Size(slips.size(), slips.stream().mapToInt(Slip::weight).sum());
  }
}
