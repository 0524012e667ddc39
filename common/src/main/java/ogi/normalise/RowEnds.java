package ogi.normalise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import ogi.form.Section;

/**
 * How many empty cells a layout leaves after the cells of a row. Some converters write one for
 * every column that a merged cell covers, some begin each row with one, some tables have a spare
 * column. Rows with all their figures show the habit, and a row that breaks it has lost cells.
 */
final class RowEnds {
  /**
   * A row whose figures are all there.
   *
   * @param row the row
   * @param cells its cells after the label, the empty ones behind it included
   */
  record Seen(RowSpan row, int cells) {}

  /** Fewer rows than this show no habit by themselves. */
  private static final int FEWEST = 5;

  private final Map<Section, Integer> usual = new EnumMap<>(Section.class);

  /** What all rows of a section agree in, where none of them has all its figures. */
  private final Map<Section, Integer> common = new EnumMap<>(Section.class);

  private final boolean coveredAreWritten;
  private final int atTheEnd;

  /**
   * Learns the habits of a source.
   *
   * @param whole the rows with all their figures
   * @param others the other rows with cells
   */
  RowEnds(List<Seen> whole, List<Seen> others) {
    Map<Section, List<Seen>> bySection = bySection(whole);
    int more = written(bySection);
    if (more == 0) {
      List<Seen> all = new ArrayList<>(whole);
      all.addAll(others);
      more = written(bySection(all));
    }
    this.coveredAreWritten = more >= 0;
    bySection.forEach(
        (section, seen) -> {
          List<Integer> surpluses =
              seen.stream().filter(s -> !s.row().last()).map(this::surplus).toList();
          if (!surpluses.isEmpty()) {
            usual.put(section, mode(surpluses));
          }
        });
    List<Integer> ends =
        whole.stream()
            .filter(seen -> seen.row().last() && usual.containsKey(section(seen.row())))
            .map(seen -> surplus(seen) - usual.get(section(seen.row())))
            .toList();
    this.atTheEnd = ends.isEmpty() ? 0 : mode(ends);
    for (Section section : Section.values()) {
      if (!usual.containsKey(section)) {
        learnFromPartial(section, others);
      }
    }
  }

  private static Map<Section, List<Seen>> bySection(List<Seen> rows) {
    Map<Section, List<Seen>> bySection = new EnumMap<>(Section.class);
    rows.forEach(
        seen -> bySection.computeIfAbsent(section(seen.row()), s -> new ArrayList<>()).add(seen));
    return bySection;
  }

  /** How many more rows agree if covered columns are written than if they are not. */
  private static int written(Map<Section, List<Seen>> bySection) {
    int more = 0;
    for (List<Seen> seen : bySection.values()) {
      more += agreeing(seen, row -> surplus(row.row(), row.cells(), true));
      more -= agreeing(seen, row -> surplus(row.row(), row.cells(), false));
    }
    return more;
  }

  /**
   * Rows of a section that has no whole one, as when its totals are empty: nearly all of them must
   * be as long as each other, and as long as the form's or as the other sections' habit makes them.
   */
  private void learnFromPartial(Section section, List<Seen> others) {
    List<Integer> surpluses =
        others.stream()
            .filter(seen -> section(seen.row()) == section && !seen.row().last())
            .map(this::surplus)
            .toList();
    if (surpluses.size() >= FEWEST) {
      int most = mode(surpluses);
      long agreeing = surpluses.stream().filter(surplus -> surplus == most).count();
      boolean known = most == 0 || usual.containsValue(most);
      if (known && agreeing * 10 >= surpluses.size() * 9L) {
        common.put(section, most);
      }
    }
  }

  /**
   * Whether a row with so many cells after its label is as long as its neighbours; as long as the
   * form's, where no neighbour has all its figures.
   */
  boolean isUsual(RowSpan row, int cells) {
    int surplus = surplus(row, cells, coveredAreWritten);
    int expected = usual.getOrDefault(section(row), common.getOrDefault(section(row), 0));
    return surplus == expected || row.last() && surplus == expected + atTheEnd;
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
    if (stop.row() == null || stop.block().section() == Section.STATISTICS) {
      return 0;
    }
    return stop.block().section() == Section.DISCLOSURE
        ? RowCells.DISCLOSURE_COLUMNS - stop.width()
        : RowCells.LABEL_COLUMNS.get(stop.block().section().ordinal())
            - stop.row().parents().size()
            - 1;
  }

  private static Section section(RowSpan row) {
    return row.stop().block().section();
  }

  private static int agreeing(List<Seen> seen, ToIntFunction<Seen> surplus) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (Seen each : seen) {
      counts.merge(surplus.applyAsInt(each), 1, Integer::sum);
    }
    return Collections.max(counts.values());
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
