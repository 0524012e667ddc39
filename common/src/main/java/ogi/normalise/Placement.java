package ogi.normalise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Places the figures of a row that has lost cells. Every way to spread them over the columns in
 * their order is tried; one counts if the row's sum can hold with whole numbers from zero up and no
 * figure is above the limit of its column. The figures are placed if only one way is left, or if
 * every way left leads to the same complete row; otherwise nobody can know, and nothing is placed.
 */
final class Placement {
  /** More lost cells than this are not tried: the row tells too little. */
  private static final int MOST_LOST_OF_ZEROS = 4;

  /** Of a row with figures above zero: more would fit somewhere by chance. */
  private static final int MOST_LOST = 2;

  /** The column has no known limit. */
  static final long NO_LIMIT = Long.MAX_VALUE;

  private static final long UNKNOWN = -1;

  /** A number that is no whole number: it takes its place and says nothing. */
  static final long NOT_A_COUNT = -2;

  /**
   * The sums inside one row: the parts {@code from..total-1} add up to the cell {@code total}.
   *
   * @param from first part
   * @param total index of the cell with the total
   */
  record Group(int from, int total) {}

  private final List<Group> groups;
  private final long[] limits;

  Placement(List<Group> groups, long[] limits) {
    this.groups = List.copyOf(groups);
    this.limits = limits.clone();
  }

  /** For each figure the index of its cell, or empty when it cannot be known. */
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
    boolean same = rows.stream().allMatch(row -> isKnown(row) && Arrays.equals(row, rows.get(0)));
    return ways.size() == 1 || same ? Optional.of(ways.get(0)) : Optional.empty();
  }

  /** Section 四 has three sums in its row, and still only one cell may be lost; 二 has none. */
  private int mostLost(long[] figures) {
    if (groups.isEmpty()) {
      return 0;
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
    for (int cell = from; cell <= limits.length - (figures.length - next); cell++) {
      way[next] = cell;
      spread(figures, way, next + 1, cell + 1, ways, rows);
    }
  }

  private static boolean isKnown(long[] row) {
    return Arrays.stream(row).noneMatch(value -> value == UNKNOWN);
  }

  /**
   * The whole row that follows from one way, unknown cells marked; empty if the way is impossible.
   */
  private Optional<long[]> complete(long[] figures, int[] way) {
    long[] row = new long[limits.length];
    Arrays.fill(row, UNKNOWN);
    for (int i = 0; i < way.length; i++) {
      row[way[i]] = figures[i];
      if (figures[i] > limits[way[i]]) {
        return Optional.empty();
      }
    }
    for (Group group : groups) {
      if (!complete(row, group)) {
        return Optional.empty();
      }
    }
    return Optional.of(row);
  }

  private boolean complete(long[] row, Group group) {
    long sum = 0;
    List<Integer> lost = new ArrayList<>();
    for (int i = group.from(); i < group.total(); i++) {
      if (row[i] == NOT_A_COUNT) {
        return true;
      }
      if (row[i] == UNKNOWN && limits[i] == 0) {
        row[i] = 0;
      }
      if (row[i] == UNKNOWN) {
        lost.add(i);
      } else {
        sum += row[i];
      }
    }
    if (row[group.total()] == UNKNOWN) {
      if (lost.isEmpty()) {
        row[group.total()] = sum;
      }
      return sum <= limits[group.total()];
    }
    return share(row, lost, row[group.total()] - sum);
  }

  /** What is left of a known total goes to the lost parts, if it is clear how. */
  private boolean share(long[] row, List<Integer> lost, long rest) {
    if (rest < 0 || lost.isEmpty() && rest != 0) {
      return false;
    }
    if (rest == 0) {
      lost.forEach(i -> row[i] = 0);
    } else if (lost.size() == 1) {
      row[lost.get(0)] = rest;
      return rest <= limits[lost.get(0)];
    }
    return true;
  }
}
