package ogi.compare.chance;

/** Counts how often moves that did not happen are called real, and real ones are found. */
final class MoveScore {
  private static final double RATE = 0.05;

  private final Family family;
  private final int filers;
  private final double median;
  private final double share;
  private final double step;
  private final double together;
  private long still;
  private long falseOnes;
  private long moved;
  private long found;
  private int groups;
  private int groupsWithFalse;
  private double falseShares;

  /**
   * Two years of a group.
   *
   * @param share of the filers that move
   * @param step by how many logits or logarithms, half of them up
   * @param together by how many all of them move
   */
  MoveScore(Family family, int filers, double median, double share, double step, double together) {
    this.family = family;
    this.filers = filers;
    this.median = median;
    this.share = share;
    this.step = step;
    this.together = together;
  }

  MoveScore over(int number) {
    for (int i = 0; i < number; i++) {
      add(i);
    }
    return this;
  }

  private void add(int seed) {
    Simulated first = Simulated.of(family, TrueLevels.AS_ASSUMED, filers, median, 5000 + seed);
    Draws draws = new Draws(9000 + seed);
    double[] levels = new double[filers];
    boolean[] moves = new boolean[filers];
    for (int i = 0; i < filers; i++) {
      moves[i] = draws.uniform() < share;
      double by = together + (moves[i] ? (draws.uniform() < 0.5 ? step : -step) : 0);
      double level = first.levels()[i];
      double odds = level / (family == Family.BINOMIAL ? 1 - level : 1) * Math.exp(by);
      levels[i] = family == Family.BINOMIAL ? odds / (1 + odds) : odds;
    }
    Simulated second = first.again(family, levels, 7000 + seed);
    double[] q = FalseDiscovery.adjusted(test(first, second).pValue());
    int wrong = 0;
    int right = 0;
    for (int i = 0; i < filers; i++) {
      boolean real = q[i] <= RATE;
      wrong += real && !moves[i] ? 1 : 0;
      right += real && moves[i] ? 1 : 0;
      moved += moves[i] ? 1 : 0;
      still += moves[i] ? 0 : 1;
    }
    groups++;
    groupsWithFalse += wrong > 0 ? 1 : 0;
    falseOnes += wrong;
    found += right;
    falseShares += wrong == 0 ? 0 : wrong / (double) (wrong + right);
  }

  private MoveTest test(Simulated first, Simulated second) {
    GroupLevels before = GroupLevels.of(family, first.numerators(), first.denominators());
    GroupLevels after = GroupLevels.of(family, second.numerators(), second.denominators());
    GroupLevels.Learned[] earlier = before.learned();
    if (before.prior().variance() == 0) {
      for (int i = 0; i < earlier.length; i++) {
        earlier[i] = new GroupLevels.Learned(earlier[i].mean(), after.prior().variance());
      }
    }
    return MoveTest.of(
        family, earlier, after.learned(), second.numerators(), second.denominators());
  }

  /** Share of those that stayed where they were and are called moved. */
  double falseRate() {
    return falseOnes / (double) Math.max(1, still);
  }

  /** Expected share of false ones among the moves called real. */
  double falseShare() {
    return falseShares / groups;
  }

  double groupsWithFalse() {
    return groupsWithFalse / (double) groups;
  }

  /** Share of the moves that are found. */
  double power() {
    return moved == 0 ? Double.NaN : found / (double) moved;
  }

  int groups() {
    return groups;
  }

  String words() {
    return "%s | %d | %.0f | %.0f %% by %.1f, all by %.1f"
        .formatted(
            family == Family.BINOMIAL ? "shares" : "events",
            filers,
            median,
            100 * share,
            share == 0 ? 0 : step,
            together);
  }
}
