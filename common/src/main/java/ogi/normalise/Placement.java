package ogi.normalise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Places the figures of a row that has lost cells. Every way to spread them over the columns in
 * their order is tried; one counts if the row's sum can hold with whole numbers from zero up and no
 * figure is above the limit of its column. A figure is placed where every way left leads to the
 * same number in that cell; of any other nobody can know its place, and it is not placed.
 */
final class Placement {
  /** More lost cells than this are not tried: the row tells too little. */
  private static final int MOST_LOST_OF_ZEROS = 4;

  /** Of a row with figures above zero: more would fit somewhere by chance. */
  private static final int MOST_LOST = 2;

  /** The column has no known limit. */
  static final long NO_LIMIT = Long.MAX_VALUE;

  private static final long UNKNOWN = ColumnSums.UNKNOWN;

  /** A number that is no whole number: it takes its place and says nothing. */
  static final long NOT_A_COUNT = -2;

  /**
   * The sums inside one row: the parts {@code from..total-1} add up to the cell {@code total}.
   *
   * @param from first part
   * @param total index of the cell with the total
   */
  record Group(int from, int total) {}

  /** The figure's place cannot be known. */
  static final int NOWHERE = -1;

  private final List<Group> groups;
  private final long[] limits;
  private final long[] exact;
  private final boolean lastIsTotal;

  Placement(List<Group> groups, long[] limits) {
    this(groups, limits, unknown(limits.length), false);
  }

  Placement(List<Group> groups, long[] limits, boolean lastIsTotal) {
    this(groups, limits, unknown(limits.length), lastIsTotal);
  }

  /**
   * What is known of a row.
   *
   * @param groups its sums
   * @param limits the most that each of its cells can hold
   * @param exact the number that each of its cells must hold, or {@link ColumnSums#UNKNOWN}
   * @param lastIsTotal whether its last figure is known to be its total
   */
  Placement(List<Group> groups, long[] limits, long[] exact, boolean lastIsTotal) {
    this.groups = List.copyOf(groups);
    this.limits = limits.clone();
    this.exact = exact.clone();
    this.lastIsTotal = lastIsTotal && groups.size() == 1;
  }

  /** For each figure the index of its cell or {@link #NOWHERE}; empty when none is certain. */
  Optional<int[]> place(long[] figures) {
    int width = limits.length;
    if (figures.length == 0 || width - figures.length > mostLost(figures)) {
      return Optional.empty();
    }
    List<int[]> ways = new ArrayList<>();
    List<long[]> rows = new ArrayList<>();
    spread(figures, new int[figures.length], 0, 0, ways, rows);
    if (ways.isEmpty()) {
      return Optional.empty();
    }
    int[] placed = ways.get(0).clone();
    for (int i = 0; ways.size() > 1 && i < placed.length; i++) {
      int cell = placed[i];
      boolean certain = rows.stream().allMatch(row -> row[cell] == rows.get(0)[cell]);
      placed[i] = certain ? cell : NOWHERE;
    }
    return Arrays.stream(placed).allMatch(cell -> cell == NOWHERE)
        ? Optional.empty()
        : Optional.of(placed);
  }

  /** Section 四 has three sums in its row, and still only one cell may be lost; 二 has none. */
  private int mostLost(long[] figures) {
    if (groups.isEmpty()) {
      return 0;
    }
    if (lastIsTotal) {
      return limits.length;
    }
    boolean zeros = Arrays.stream(figures).allMatch(figure -> figure == 0);
    return zeros ? MOST_LOST_OF_ZEROS : Math.max(1, MOST_LOST / groups.size());
  }

  private void spread(
      long[] figures, int[] way, int next, int from, List<int[]> ways, List<long[]> rows) {
    if (next == figures.length) {
      complete(figures, way)
          .ifPresent(
              row -> {
                ways.add(way.clone());
                rows.add(row);
              });
      return;
    }
    int first = lastIsTotal && next == figures.length - 1 ? limits.length - 1 : from;
    for (int cell = first; cell <= limits.length - (figures.length - next); cell++) {
      // Most ways end here, long before the whole row is looked at.
      boolean other = exact[cell] != UNKNOWN && exact[cell] != figures[next];
      if (other || figures[next] > limits[cell]) {
        continue;
      }
      way[next] = cell;
      spread(figures, way, next + 1, cell + 1, ways, rows);
    }
  }

  /**
   * The whole row that follows from one way, unknown cells marked; empty if the way is impossible.
   */
  private Optional<long[]> complete(long[] figures, int[] way) {
    long[] row = exact.clone();
    for (int i = 0; i < way.length; i++) {
      row[way[i]] = figures[i];
    }
    for (Group group : groups) {
      if (!complete(row, group)) {
        return Optional.empty();
      }
    }
    return Optional.of(row);
  }

  private static long[] unknown(int width) {
    long[] cells = new long[width];
    Arrays.fill(cells, UNKNOWN);
    return cells;
  }

  private boolean complete(long[] row, Group group) {
    long sum = 0;
    int lost = 0;
    for (int i = group.from(); i < group.total(); i++) {
      if (row[i] == NOT_A_COUNT) {
        return true;
      }
      if (row[i] == UNKNOWN && limits[i] == 0) {
        row[i] = 0;
      }
      lost += row[i] == UNKNOWN ? 1 : 0;
      sum += row[i] == UNKNOWN ? 0 : row[i];
    }
    if (row[group.total()] == UNKNOWN) {
      if (lost == 0) {
        row[group.total()] = sum;
      }
      return sum <= limits[group.total()];
    }
    return share(row, group, lost, row[group.total()] - sum);
  }

  /** What is left of a known total goes to the lost parts, if it is clear how. */
  private boolean share(long[] row, Group group, int lost, long rest) {
    if (rest < 0 || lost == 0 && rest != 0) {
      return false;
    }
    boolean clear = rest == 0 || lost == 1;
    boolean within = true;
    for (int i = group.from(); clear && i < group.total(); i++) {
      if (row[i] == UNKNOWN) {
        row[i] = rest;
        within &= rest == 0 || rest <= limits[i];
      }
    }
    return within;
  }
}
