package ogi.normalise;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ogi.form.Block;

/**
 * In a grid a lost cell, or one with the figures of two, pulls those behind it to the left and
 * leaves an empty one at the end of the row. Tells where that may have happened, so that nobody
 * trusts the columns of such a row.
 */
final class MovedCells {
  /** Blocks most of whose rows have all their figures, and none an empty cell amid them. */
  private final Set<Block> mostlyWhole = new HashSet<>();

  MovedCells(List<RowSpan> rows) {
    Map<Block, Integer> balance = new HashMap<>();
    Set<Block> gaps = new HashSet<>();
    for (RowSpan row : rows) {
      List<Token> own = RowTokens.own(row);
      int filled = RowTokens.countFilled(own);
      Block block = row.stop().block();
      balance.merge(block, filled == row.stop().width() ? 1 : -1, Integer::sum);
      if (filled > 0 && filled < RowTokens.trim(own).size()) {
        gaps.add(block);
      }
    }
    balance.forEach(
        (block, more) -> {
          if (more > 0 && !gaps.contains(block)) {
            mostlyWhole.add(block);
          }
        });
  }

  /**
   * The cells of a row, or its figures only: if a lost cell or two figures in one cell is how the
   * sums hold, or how they hold as well where the other rows have all their figures, the columns
   * tell nothing, and the figures are known in their order only.
   */
  List<Token> without(RowSpan span, List<Token> cells) {
    int width = span.stop().width();
    List<Placement.Group> groups = span.stop().groups();
    if (cells.size() != width || groups.isEmpty() || !cells.get(width - 1).isBlank()) {
      return cells;
    }
    List<Token> filled = RowTokens.trim(cells);
    boolean gaps = filled.stream().anyMatch(Token::isBlank) || cells.get(0).isBlank();
    boolean alone = groups.size() > 1 || mostlyWhole.contains(span.stop().block());
    boolean moved =
        !gaps
            && (mayHaveLost(span.stop(), cells, filled, alone)
                || alone && mayHaveJoined(filled, width, groups));
    return moved ? filled : cells;
  }

  /**
   * The sums hold with a lost cell, and without one they do not, or no better. The one sum of a row
   * of section 三 leaves a number for every lost part, so that its last figure may always be its
   * total; section 四 must leave a place.
   */
  private static boolean mayHaveLost(
      Stop stop, List<Token> cells, List<Token> filled, boolean alone) {
    List<Placement.Group> groups = stop.groups();
    boolean total = alone && Counts.mayEndWithTotal(groups, filled);
    if (groups.size() == 1) {
      return total && filled.size() == stop.width() - 1;
    }
    long[] limits = new long[stop.width()];
    Arrays.fill(limits, Placement.NO_LIMIT);
    boolean suspect = total || !Counts.sumsCanHold(stop, cells);
    return suspect && new Placement(groups, limits).place(Counts.of(filled)).isPresent();
  }

  /** The sums hold, and the row is full, if one cell holds the digits of two. */
  private static boolean mayHaveJoined(
      List<Token> filled, int width, List<Placement.Group> groups) {
    return DigitReading.of(filled, width, groups).stream()
        .filter(reading -> reading.kind() == DigitReading.Kind.SPLIT)
        .anyMatch(reading -> groups.stream().allMatch(group -> holds(reading.counts(), group)));
  }

  private static boolean holds(long[] counts, Placement.Group group) {
    long parts = Arrays.stream(counts, group.from(), group.total()).sum();
    return parts == counts[group.total()];
  }
}
