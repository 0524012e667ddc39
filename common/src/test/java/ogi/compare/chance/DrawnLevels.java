package ogi.compare.chance;

import java.util.Arrays;

/** Draws the levels of a group together, whatever their distributions look like. */
final class DrawnLevels {
  private final Draws draws;
  private final double[][] below;
  private final double[] from;
  private final double[] width;

  DrawnLevels(Levels levels, Draws draws) {
    this.draws = draws;
    int filers = levels.filers();
    below = new double[filers][];
    from = new double[filers];
    width = new double[filers];
    LevelCurve curve = new LevelCurve(levels.family());
    for (int i = 0; i < filers; i++) {
      levels.lay(i, curve);
      below[i] = curve.masses();
      Arrays.parallelPrefix(below[i], Double::sum);
      width[i] = Math.scalb(1.0, -curve.fineness());
      from[i] = curve.from() * width[i];
    }
  }

  /** One draw of all levels: its rank for every filer, 1 the highest. */
  void rank(LevelOrder order, int[] ranks) {
    for (int i = 0; i < ranks.length; i++) {
      int found = Arrays.binarySearch(below[i], draws.uniform());
      int cell = Math.min(found < 0 ? -found - 1 : found, below[i].length - 1);
      order.set(i, from[i] + width[i] * (cell + draws.uniform()));
    }
    order.sort();
    for (int place = 0; place < ranks.length; place++) {
      ranks[order.at(place)] = ranks.length - place;
    }
  }
}
