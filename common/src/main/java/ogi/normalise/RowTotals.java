package ogi.normalise;

import java.util.Arrays;
import java.util.List;
import ogi.form.FormRow;
import ogi.form.Section;

/**
 * Whether the short rows of section 三 end with their totals. Where empty cells leave nothing, a row
 * alone does not tell; that all of them end with the sum of what stands before it does.
 */
final class RowTotals {
  /** So many rows with figures above zero do not agree by chance. */
  private static final int FEWEST = 5;

  private static final int FEWEST_ALONE = 20;

  private final boolean last;
  private final boolean alone;

  /** Learns from all short rows: their figures in order. */
  RowTotals(List<ShortRow> rows) {
    List<ShortRow> own =
        rows.stream()
            .filter(found -> found.row().stop().block().section() == Section.REQUESTS)
            .toList();
    List<long[]> telling =
        own.stream()
            .map(found -> Counts.of(found.tokens()))
            .filter(row -> row.length > 1 && row[row.length - 1] > 0)
            .toList();
    this.last = telling.size() >= FEWEST && telling.stream().allMatch(RowTotals::holds);
    this.alone =
        own.size() >= FEWEST_ALONE
            && own.stream().allMatch(found -> found.tokens().size() == 1)
            && addUp(own);
  }

  /** Whether the last figure of the row is its total. */
  boolean endsWithTotal(ShortRow found) {
    if (found.row().stop().block().section() != Section.REQUESTS) {
      return false;
    }
    long[] row = Counts.of(found.tokens());
    return alone || last && holds(row) && (row.length > 1 || row[0] == 0);
  }

  private static boolean holds(long[] row) {
    long parts = Arrays.stream(row).limit(row.length - 1L).sum();
    boolean counts = Arrays.stream(row).allMatch(figure -> figure >= 0);
    return counts && (row.length == 1 || parts == row[row.length - 1]);
  }

  /** One figure in each row: a report of totals alone, if these add up as the form's do. */
  private static boolean addUp(List<ShortRow> rows) {
    long outcomes = 0;
    long concluded = 0;
    long open = 0;
    for (ShortRow found : rows) {
      long figure = Counts.of(found.tokens())[0];
      FormRow row = found.row().stop().row();
      if (figure < 0) {
        return false;
      }
      switch (row.role()) {
        case OUTCOME -> outcomes += figure;
        case OUTCOME_TOTAL -> concluded += figure;
        case CARRIED -> open -= figure;
        default -> open += figure;
      }
    }
    return outcomes == concluded && open == concluded;
  }
}
