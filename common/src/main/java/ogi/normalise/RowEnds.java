package ogi.normalise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import ogi.form.Block;
import ogi.form.Section;

/**
 * How many empty cells a layout leaves after the cells of a row. Some converters write one for every
 * column that a merged cell covers, some begin each row with one, some tables have a spare column.
 * Rows with all their figures show the habit, and a row that breaks it has lost cells.
 */
final class RowEnds {
  /**
   * A row whose figures are all there.
   *
   * @param row the row
   * @param cells its cells after the label, the empty ones behind it included
   */
  record Seen(RowSpan row, int cells) {}

  /** Section 二 has at most three columns of figures; single figures span them all. */
  private static final int DISCLOSURE_COLUMNS = 3;

  private final Map<Block, Integer> usual = new HashMap<>();
  private final boolean coveredAreWritten;
  private final int atTheEnd;

  RowEnds(List<Seen> whole) {
    Map<Block, List<Seen>> byBlock = new HashMap<>();
    whole.forEach(seen -> byBlock.computeIfAbsent(block(seen.row()), b -> new ArrayList<>()).add(seen));
    int written = 0;
    int bare = 0;
    for (List<Seen> seen : byBlock.values()) {
      written += agreeing(seen, row -> surplus(row.row(), row.cells(), true));
      bare += agreeing(seen, row -> surplus(row.row(), row.cells(), false));
    }
    this.coveredAreWritten = written >= bare;
    byBlock.forEach(
        (block, seen) -> {
          List<Integer> surpluses =
              seen.stream().filter(s -> !s.row().last()).map(this::surplus).toList();
          if (!surpluses.isEmpty()) {
            usual.put(block, mode(surpluses));
          }
        });
    List<Integer> ends =
        whole.stream()
            .filter(seen -> seen.row().last() && usual.containsKey(block(seen.row())))
            .map(seen -> surplus(seen) - usual.get(block(seen.row())))
            .toList();
    this.atTheEnd = ends.isEmpty() ? 0 : mode(ends);
  }

  /** Whether a row with so many cells after its label is as long as its neighbours. */
  boolean isUsual(RowSpan row, int cells) {
    int surplus = surplus(row, cells, coveredAreWritten);
    Integer expected = usual.get(block(row));
    return expected == null || surplus == expected + (row.last() ? atTheEnd : 0);
  }

  private int surplus(Seen seen) {
    return surplus(seen.row(), seen.cells(), coveredAreWritten);
  }

  /** Cells beyond those of the row and, if they are written, of the columns its spans cover. */
  private static int surplus(RowSpan row, int cells, boolean coveredAreWritten) {
    return cells - row.stop().width() - (coveredAreWritten ? covered(row.stop()) : 0);
  }

  /** Columns of the table that the merged cells of a row cover, beyond one for each. */
  private static int covered(Stop stop) {
    if (stop.row() == null) {
      return 0;
    }
    return stop.block().section() == Section.DISCLOSURE
        ? DISCLOSURE_COLUMNS - stop.width()
        : RowCells.LABEL_COLUMNS.get(stop.block().section().ordinal())
            - stop.row().parents().size()
            - 1;
  }

  private static Block block(RowSpan row) {
    return row.stop().block();
  }

  private static int agreeing(List<Seen> seen, ToIntFunction<Seen> surplus) {
    List<Integer> all = seen.stream().map(surplus::applyAsInt).toList();
    int mode = mode(all);
    return (int) all.stream().filter(value -> value == mode).count();
  }

  private static int mode(List<Integer> values) {
    Map<Integer, Integer> counts = new HashMap<>();
    values.forEach(value -> counts.merge(value, 1, Integer::sum));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }
}
