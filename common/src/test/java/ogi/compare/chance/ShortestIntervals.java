package ogi.compare.chance;

/**
 * How much rank intervals hold at the least, because ranks are whole numbers: the shortest ones
 * that hold nine tenths each, by draws of all levels of a group.
 */
final class ShortestIntervals {
  private static final int DRAWS = 2000;
  private static final double LEAST = 0.9;

  private ShortestIntervals() {}

  /** What they hold on average over the group. */
  static double hold(GroupLevels group, int filers, long seed) {
    if (group.prior().variance() == 0) {
      return LEAST;
    }
    DrawnLevels levels = new DrawnLevels(group.levels(), new Draws(seed));
    LevelOrder order = new LevelOrder(filers);
    int[] ranks = new int[filers];
    int[][] times = new int[filers][filers + 1];
    for (int draw = 0; draw < DRAWS; draw++) {
      levels.rank(order, ranks);
      for (int i = 0; i < filers; i++) {
        times[i][ranks[i]]++;
      }
    }
    double sum = 0;
    for (int[] mine : times) {
      sum += shortest(mine) / (double) DRAWS;
    }
    return sum / filers;
  }

  /** Draws inside the shortest run of ranks with nine tenths of them; of those the fullest. */
  private static int shortest(int[] times) {
    for (int length = 1; ; length++) {
      int most = 0;
      for (int from = 1; from + length <= times.length; from++) {
        int inside = 0;
        for (int rank = from; rank < from + length; rank++) {
          inside += times[rank];
        }
        most = Math.max(most, inside);
      }
      if (most >= LEAST * DRAWS) {
        return most;
      }
    }
  }
}
