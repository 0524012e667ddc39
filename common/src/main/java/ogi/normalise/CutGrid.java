package ogi.normalise;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ogi.document.Piece;
import ogi.form.Section;

/**
 * A table of section 三 whose right part is lost: rows parted by tabs that all begin in the column
 * of the form's first figure and end before its last. What is left stands in the columns where the
 * form has it. That the cut is at the right, and not a column lost amid the others with the totals
 * still there, is shown by rows that do not end with the sum of what stands before. Of a table of
 * zeros that cannot be shown; its figures are placed by their columns and marked.
 */
final class CutGrid {
  /** So many rows of one length are a table's, not an accident of some of them. */
  private static final int FEWEST = 5;

  private final int labels;
  private final boolean cut;

  private final boolean zeros;

  /** Where most rows of a depth end; one that ends elsewhere has lost a cell of its own. */
  private final Map<Integer, Integer> ends = new HashMap<>();

  /**
   * Learns from the rows of a report.
   *
   * @param rows how many rows of section 三 were found
   * @param incomplete the rows with fewer cells than the form, of all sections
   */
  CutGrid(long rows, List<ShortRow> incomplete) {
    this.labels = RowCells.LABEL_COLUMNS.get(Section.REQUESTS.ordinal());
    List<ShortRow> own = incomplete.stream().filter(this::isNarrow).toList();
    List<long[]> telling =
        own.stream()
            .map(found -> Counts.of(found.tokens()))
            .filter(row -> Arrays.stream(row).anyMatch(figure -> figure > 0))
            .toList();
    Map<Integer, List<ShortRow>> byDepth =
        own.stream().collect(Collectors.groupingBy(CutGrid::depth));
    byDepth.forEach((depth, found) -> ends.put(depth, usualEnd(found)));
    long whole = telling.stream().filter(CutGrid::endsWithTotal).count();
    this.zeros = telling.isEmpty();
    boolean shown = zeros ? inColumns(own, incomplete) : whole * 2 < telling.size();
    this.cut = own.size() >= FEWEST && own.size() * 2L > rows && shown;
  }

  /** Every row that is not whole begins in the form's first column of figures. */
  private boolean inColumns(List<ShortRow> own, List<ShortRow> incomplete) {
    long all =
        incomplete.stream()
            .filter(found -> found.row().stop().block().section() == Section.REQUESTS)
            .count();
    return own.size() == all && own.stream().allMatch(found -> cell(found.tokens().get(0)) == 0);
  }

  /** Whether nothing but the columns tells where its figures stand: all of them are zeros. */
  boolean isUnconfirmed() {
    return cut && zeros;
  }

  /** For each figure of a row of such a table the index of its cell. */
  Optional<int[]> place(ShortRow found) {
    return cut && isNarrow(found) && last(found) == ends.get(depth(found))
        ? Optional.of(found.tokens().stream().mapToInt(this::cell).toArray())
        : Optional.empty();
  }

  private int cell(Token token) {
    return token.piece().column() - labels;
  }

  private boolean isNarrow(ShortRow found) {
    int width = found.row().stop().width();
    if (!found.isShort() || found.row().stop().block().section() != Section.REQUESTS) {
      return false;
    }
    for (Token token : found.tokens()) {
      int cell = cell(token);
      if (token.piece().kind() != Piece.Kind.TAB_ROW || cell < 0 || cell >= width - 1) {
        return false;
      }
    }
    return last(found) < width - 1;
  }

  /** Rows without and with parents may be cut at different columns. */
  private static int depth(ShortRow found) {
    return Math.min(1, found.row().stop().row().parents().size());
  }

  private int usualEnd(List<ShortRow> rows) {
    Map<Integer, Long> counts =
        rows.stream().collect(Collectors.groupingBy(this::last, Collectors.counting()));
    return counts.entrySet().stream()
        .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .orElseThrow()
        .getKey();
  }

  /** Column of the form in which the row as the source has it ends, empty cells included. */
  private int last(ShortRow found) {
    List<Token> own = RowTokens.own(found.row());
    return own.isEmpty() ? Integer.MAX_VALUE : cell(own.get(own.size() - 1));
  }

  private static boolean endsWithTotal(long[] row) {
    long parts = Arrays.stream(row).limit(row.length - 1L).filter(figure -> figure > 0).sum();
    return row.length > 1 && parts == row[row.length - 1];
  }
}
