package ogi.compare.chance;

import java.util.Arrays;

/**
 * The distribution of one filer's level, laid out on cells that are a third to a sixth as wide as
 * its standard deviation. One curve serves many filers, one after the other.
 */
final class LevelCurve {
  private static final int COARSEST = 6;
  private static final int CELLS_PER_DEVIATION = 3;

  /** So many standard deviations hold all but a hundred-thousandth, the skewed ones included. */
  private static final double REACH = 5.5;

  private static final double SKEWED_REACH = 8;
  private static final double SKEWED = 10;

  /** Near the ends of the scale a cell's mass is not its middle's height times its width. */
  private static final int END_CELLS = 4;

  private static final double FLAT = 3;
  private static final double LEAST_UNITS = 0.25;

  private final Family family;
  private final LevelCells cells;
  private double[] mass = new double[256];
  private int fineness;
  private int from;
  private int count;

  LevelCurve(Family family) {
    this.family = family;
    this.cells = LevelCells.of(family);
  }

  /** How often the range was halved to make the cells. */
  int fineness() {
    return fineness;
  }

  /** Number of the first cell. */
  int from() {
    return from;
  }

  int count() {
    return count;
  }

  /** Share of the distribution in the i-th of the cells. */
  double mass(int i) {
    return mass[i];
  }

  /**
   * A density on the scale whose logarithm is linear in hits and rest, as beta and gamma are.
   *
   * @param hits exponent of the level, above −½
   * @param rest exponent of one less the level; for events the exposure
   */
  void lay(double hits, double rest) {
    double top = Math.max(hits, 0);
    double other = Math.max(rest, 0);
    boolean shares = family == Family.BINOMIAL;
    double units = Math.max(shares ? top + other : rest, LEAST_UNITS);
    double level = top + other == 0 ? 0.5 : shares ? top / (top + other) : top / units;
    double centre = LevelCells.place(family, level);
    double deviation = LevelCells.deviation(family, units);
    double left = shares && other < SKEWED ? SKEWED_REACH : REACH;
    double right = top < SKEWED ? SKEWED_REACH : REACH;
    window(centre - left * deviation, centre + right * deviation, deviation);
    fill(hits, rest, null);
    ends(hits, rest);
    share();
  }

  /** The likelihood of hits and rest times a density of the levels without a form. */
  void lay(double hits, double rest, MixingDensity density) {
    boolean shares = family == Family.BINOMIAL;
    double units = Math.max(shares ? hits + rest : rest, LEAST_UNITS);
    double level = (hits + 0.5) / (shares ? units + 1 : units);
    double centre = LevelCells.place(family, Math.min(level, 1));
    double deviation = LevelCells.deviation(family, units);
    double low = Math.max(density.first(), centre - SKEWED_REACH * deviation);
    double high = Math.min(density.last(), centre + SKEWED_REACH * deviation);
    double narrow = Math.scalb((double) CELLS_PER_DEVIATION, -density.fineness());
    boolean apart = low >= high;
    window(
        apart ? density.first() : low, apart ? density.last() : high, Math.min(deviation, narrow));
    fill(hits, rest, density);
    share();
  }

  /** The likelihood of hits and rest alone, 1 at its top, on cells of that fineness. */
  void likelihood(double hits, double rest, int asked) {
    boolean shares = family == Family.BINOMIAL;
    double units = Math.max(shares ? hits + rest : rest, LEAST_UNITS);
    double centre = LevelCells.place(family, Math.min(hits / units, 1));
    double deviation = LevelCells.deviation(family, units);
    double left = shares && rest < SKEWED ? SKEWED_REACH : REACH;
    double right = hits < SKEWED ? SKEWED_REACH : REACH;
    cells(centre - left * deviation, centre + right * deviation, asked);
    fill(hits, rest, null);
  }

  /** A density as {@link #lay(double, double)}, not yet shared out, on the cells that are asked. */
  void lay(double hits, double rest, int asked, int first, int end) {
    fineness = asked;
    from = first;
    count = end - first;
    makeRoom();
    fill(hits, rest, null);
    ends(hits, rest);
  }

  /** What is in the cells. */
  double[] masses() {
    return Arrays.copyOf(mass, count);
  }

  /** The mean of the level; for events in units of the largest level. */
  double mean() {
    double[] levels = cells.levels(fineness);
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += mass[i] * levels[from + i];
    }
    return sum;
  }

  /** The variance of the level. */
  double variance() {
    double[] levels = cells.levels(fineness);
    double mean = mean();
    double sum = 0;
    for (int i = 0; i < count; i++) {
      double off = levels[from + i] - mean;
      sum += mass[i] * off * off;
    }
    return sum;
  }

  private void window(double low, double high, double deviation) {
    fineness = COARSEST;
    while (fineness < LevelCells.FINEST
        && CELLS_PER_DEVIATION * Math.scalb(1.0, -fineness) > deviation) {
      fineness++;
    }
    cells(low, high, fineness);
  }

  private void cells(double low, double high, int asked) {
    fineness = asked;
    int all = 1 << fineness;
    from = (int) Math.max(0, Math.min(all - 1, Math.floor(low * all)));
    int to = (int) Math.max(from + 1, Math.min(all, Math.ceil(high * all)));
    count = to - from;
    makeRoom();
  }

  private void makeRoom() {
    if (count > mass.length) {
      mass = new double[2 * count];
    }
  }

  private void fill(double hits, double rest, MixingDensity density) {
    double[] ofHits = cells.hits(fineness);
    double[] ofRest = cells.rest(fineness);
    double[] logs = density == null ? null : density.logs(fineness);
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < count; i++) {
      int cell = from + i;
      double log = hits * ofHits[cell] + rest * ofRest[cell];
      if (logs != null) {
        log += logs[cell];
      }
      mass[i] = log;
      most = Math.max(most, log);
    }
    for (int i = 0; i < count; i++) {
      mass[i] = Exponential.ofMinus(most - mass[i]);
    }
  }

  private void ends(double hits, double rest) {
    if (from == 0 && hits < FLAT) {
      for (int i = 0; i < Math.min(END_CELLS, count); i++) {
        mass[i] *= average(2 * hits, i);
      }
    }
    if (family == Family.BINOMIAL && from + count == 1 << fineness && rest < FLAT) {
      for (int i = 0; i < Math.min(END_CELLS, count); i++) {
        mass[count - 1 - i] *= average(2 * rest, i);
      }
    }
  }

  /** Mean of x to a power over a cell, by its value in the middle. */
  private static double average(double power, int cell) {
    double grown =
        StrictMath.pow(cell + 1, power + 1) - (cell == 0 ? 0 : StrictMath.pow(cell, power + 1));
    return grown / ((power + 1) * StrictMath.pow(cell + 0.5, power));
  }

  private void share() {
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += mass[i];
    }
    for (int i = 0; i < count; i++) {
      mass[i] /= sum;
    }
  }
}
