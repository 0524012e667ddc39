package ogi.compare.move;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which report of one year is of the same body as which report of the other. It does not depend on
 * the metric and is found once for all.
 */
public final class Pairs {
  private static final int NONE = -1;

  private final int[] before;
  private final int[] now;
  private final int recognised;

  private Pairs(int size, int recognised) {
    this.before = new int[size];
    this.now = new int[size];
    this.recognised = recognised;
    Arrays.fill(before, NONE);
    Arrays.fill(now, NONE);
  }

  /**
   * Pairs in the order of the ids; behind them those who cannot be recognised, last year's first.
   *
   * @param before ids of the bodies last year; empty where a place is not settled. Of an id that is
   *     met again only the first report is recognised
   * @param now ids of this year
   */
  public static Pairs of(List<String> before, List<String> now) {
    TreeMap<String, int[]> byId = new TreeMap<>();
    int strangers = join(byId, before, 0) + join(byId, now, 1);
    Pairs pairs = new Pairs(byId.size() + strangers, byId.size());
    int next = 0;
    for (int[] rows : byId.values()) {
      pairs.before[next] = rows[0];
      pairs.now[next++] = rows[1];
    }
    next = strangers(byId, before, 0, pairs.before, next);
    strangers(byId, now, 1, pairs.now, next);
    return pairs;
  }

  private static int join(TreeMap<String, int[]> byId, List<String> ids, int year) {
    int strangers = 0;
    for (int row = 0; row < ids.size(); row++) {
      String id = ids.get(row);
      int[] rows = id.isEmpty() ? null : byId.computeIfAbsent(id, any -> new int[] {NONE, NONE});
      if (rows == null || rows[year] != NONE) {
        strangers++;
      } else {
        rows[year] = row;
      }
    }
    return strangers;
  }

  private static int strangers(
      Map<String, int[]> byId, List<String> ids, int year, int[] into, int from) {
    int next = from;
    for (int row = 0; row < ids.size(); row++) {
      String id = ids.get(row);
      if (id.isEmpty() || byId.get(id)[year] != row) {
        into[next++] = row;
      }
    }
    return next;
  }

  int size() {
    return before.length;
  }

  /** Whether the body of that pair can be found in another year. */
  boolean recognised(int pair) {
    return pair < recognised;
  }

  /** Its report last year; {@code null} when there is none. */
  YearFigure before(int pair, List<YearFigure> figures) {
    return before[pair] == NONE ? null : figures.get(before[pair]);
  }

  /** Its report this year. */
  YearFigure now(int pair, List<YearFigure> figures) {
    return now[pair] == NONE ? null : figures.get(now[pair]);
  }
}
