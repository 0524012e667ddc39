package ogi.compare.chance;

/**
 * How far summed ranks lie from drawn ones, as shares of the group.
 *
 * @param meanEnd mean distance of the ends of intervals
 * @param largestEnd largest distance
 * @param meanChance mean distance of the chances to be in the first tenth
 * @param largestChance largest distance
 */
record RankDifference(double meanEnd, double largestEnd, double meanChance, double largestChance) {
  private static final int DRAWS = 5000;

  static RankDifference of(Family family, Simulated group) {
    int filers = group.levels().length;
    Prior prior = Prior.fit(family, group.numerators(), group.denominators());
    RankChances summed =
        RankChances.of(
            ConjugateLevels.of(prior, group.numerators(), group.denominators()), 0.95, false);
    DrawnRanks drawn =
        DrawnRanks.of(
            prior,
            group.numerators(),
            group.denominators(),
            new DrawnRanks.Plan(DRAWS, 0.95, false, 5));
    double ends = 0;
    double chances = 0;
    double end = 0;
    double chance = 0;
    for (int i = 0; i < filers; i++) {
      double low = Math.abs(summed.low()[i] - drawn.low()[i]) / (double) filers;
      double high = Math.abs(summed.high()[i] - drawn.high()[i]) / (double) filers;
      double first = Math.abs(summed.first()[i] - drawn.first()[i]);
      ends += (low + high) / (2 * filers);
      chances += first / filers;
      end = Math.max(end, Math.max(low, high));
      chance = Math.max(chance, first);
    }
    return new RankDifference(ends, end, chances, chance);
  }
}
