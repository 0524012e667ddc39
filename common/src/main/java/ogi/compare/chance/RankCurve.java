package ogi.compare.chance;

/**
 * The distribution of one filer's rank. Given its level, the number of filers before it is a sum of
 * independent yes and no, whose distribution is close to the normal one corrected for its skewness
 * (A. Yu. Volkova, "A refinement of the central limit theorem for sums of independent random
 * indicators", Theory of Probability and Its Applications 40 (1996) 791–794); the level is then
 * averaged over its curve. One curve serves many filers, one after the other.
 */
final class RankCurve {
  private static final double NEGLIGIBLE = 3e-6;
  private static final double LEAST_VARIANCE = 1e-6;
  private static final double REACH = 7;
  private static final double CLOSE = 3e-4;
  private static final int STEPS = 80;

  private final LevelSum group;
  private final boolean lowestFirst;
  private double[] mass = new double[256];
  private double[] before = new double[256];
  private double[] deviation = new double[256];
  private double[] skewness = new double[256];
  private int count;
  private double mean;
  private double spread;
  private double certainlyAfter;
  private double certainlyBefore;

  RankCurve(LevelSum group, boolean lowestFirst) {
    this.group = group;
    this.lowestFirst = lowestFirst;
  }

  /** Takes a filer whose curve is part of the group. */
  void take(LevelCurve own) {
    makeRoom(own.count());
    double[] below = group.below();
    double[] squares = group.squares();
    double[] cubes = group.cubes();
    int shift = group.fineness() - own.fineness();
    double right = 0;
    count = 0;
    for (int i = 0; i < own.count(); i++) {
      double cell = own.mass(i);
      double left = right;
      right += cell;
      if (cell >= NEGLIGIBLE) {
        int start = (own.from() + i) << shift;
        int middle = start + (1 << (shift - 1));
        // What the others have below: the group less the own curve, as straight as it is there.
        double first = below[middle] - (left + right) / 2;
        double second = squares[middle] - (left * left + right * right) / 2;
        double third = cubes[middle] - (left * left * left + right * right * right) / 2;
        double across = below[start + (1 << shift)] - below[start] - cell;
        put(cell, first, second, third, across);
      }
    }
    summarise();
  }

  private void makeRoom(int cells) {
    if (cells > mass.length) {
      mass = new double[2 * cells];
      before = new double[2 * cells];
      deviation = new double[2 * cells];
      skewness = new double[2 * cells];
    }
  }

  private void put(double cell, double first, double second, double third, double across) {
    double chance = Math.max(first - second, LEAST_VARIANCE);
    double variance = chance + across * across / 12;
    double lean = first - 3 * second + 2 * third;
    mass[count] = cell;
    before[count] = lowestFirst ? first : group.filers() - 1 - first;
    deviation[count] = Math.sqrt(variance);
    skewness[count] = (lowestFirst ? lean : -lean) / (6 * variance * deviation[count]);
    count++;
  }

  private void summarise() {
    double sum = 0;
    double squares = 0;
    certainlyAfter = Double.POSITIVE_INFINITY;
    certainlyBefore = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < count; i++) {
      sum += mass[i] * before[i];
      squares += mass[i] * (before[i] * before[i] + deviation[i] * deviation[i]);
      certainlyAfter = Math.min(certainlyAfter, before[i] - REACH * deviation[i]);
      certainlyBefore = Math.max(certainlyBefore, before[i] + REACH * deviation[i]);
    }
    mean = sum;
    spread = Math.sqrt(Math.max(squares - sum * sum, LEAST_VARIANCE));
  }

  /** The mean rank. */
  double mean() {
    return 1 + mean;
  }

  /** Chance of that rank or a better one; between whole numbers it goes on smoothly. */
  double upTo(double rank) {
    double place = rank - 0.5;
    if (place <= certainlyAfter || rank <= 0) {
      return 0;
    }
    if (place >= certainlyBefore || rank >= group.filers()) {
      return 1;
    }
    double sum = 0;
    for (int i = 0; i < count; i++) {
      double x = (place - before[i]) / deviation[i];
      if (x >= REACH) {
        sum += mass[i];
      } else if (x > -REACH) {
        sum += mass[i] * Math.max(0, Math.min(1, BellCurve.below(x, skewness[i])));
      }
    }
    return Math.min(sum, 1);
  }

  /**
   * Where {@link #upTo} passes a chance, on the smooth curve: secants from the normal quantile, and
   * halving every fourth time and where they lead out of what is known.
   */
  double at(double chance, double normalQuantile) {
    double low = 0;
    double high = group.filers();
    double rank = 1 + mean + normalQuantile * spread;
    double slope = BellCurve.density(normalQuantile) / spread;
    double last = Double.NaN;
    double lastOff = Double.NaN;
    for (int step = 0; step < STEPS; step++) {
      if (step % 4 == 3 || !(rank > low && rank < high)) {
        rank = (low + high) / 2;
      }
      double off = upTo(rank) - chance;
      if (Math.abs(off) < CLOSE || high - low < 0.01) {
        return rank;
      }
      if (off > 0) {
        high = rank;
      } else {
        low = rank;
      }
      double secant = (off - lastOff) / (rank - last);
      if (secant > 0) {
        slope = secant;
      }
      last = rank;
      lastOff = off;
      rank -= Math.max(-spread, Math.min(spread, off / slope));
    }
    return rank;
  }
}
