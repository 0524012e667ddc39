package ogi.compare.chance;

import java.util.Arrays;

/**
 * A peer group whose true levels are known: levels from a beta distribution, sizes log-normal as
 * real caseloads are, hits by chance.
 */
record Simulated(double[] levels, double[] numerators, double[] denominators) {
  private static final double LOG_DEVIATION = 1.1;

  static Simulated rates(int filers, double medianSize, double mean, double deviation, long seed) {
    Draws draws = new Draws(seed);
    double weight = mean * (1 - mean) / (deviation * deviation) - 1;
    double[] levels = new double[filers];
    double[] hits = new double[filers];
    double[] sizes = new double[filers];
    for (int i = 0; i < filers; i++) {
      levels[i] = draws.beta(mean * weight, (1 - mean) * weight);
      sizes[i] = Math.max(1, Math.rint(medianSize * Math.exp(LOG_DEVIATION * draws.normal())));
      for (int request = 0; request < sizes[i]; request++) {
        hits[i] += draws.uniform() < levels[i] ? 1 : 0;
      }
    }
    return new Simulated(levels, hits, sizes);
  }

  /**
   * Events per head: levels from a gamma distribution with that coefficient of variation, expected
   * events log-normal around that median, events by chance.
   */
  static Simulated perHead(int filers, double medianEvents, double variation, long seed) {
    Draws draws = new Draws(seed);
    double shape = 1 / (variation * variation);
    double[] levels = new double[filers];
    double[] events = new double[filers];
    double[] exposures = new double[filers];
    for (int i = 0; i < filers; i++) {
      levels[i] = draws.gamma(shape) / shape;
      exposures[i] = medianEvents * Math.exp(LOG_DEVIATION * draws.normal());
      // Waiting times add up to the exposure: as many events as fit in.
      double time = -Math.log(1 - draws.uniform());
      while (time < levels[i] * exposures[i]) {
        events[i]++;
        time -= Math.log(1 - draws.uniform());
      }
    }
    return new Simulated(levels, events, exposures);
  }

  /**
   * A group with any spread of levels.
   *
   * @param median of the denominators; of events, those expected at a level of 1
   */
  static Simulated of(Family family, TrueLevels truth, int filers, double median, long seed) {
    Draws draws = new Draws(Draws.seed(seed, family + "." + truth + "." + filers + "." + median));
    double[] levels = new double[filers];
    double[] sizes = new double[filers];
    for (int i = 0; i < filers; i++) {
      levels[i] = truth.draw(family, draws);
      double size = median * Math.exp(LOG_DEVIATION * draws.normal());
      sizes[i] = family == Family.BINOMIAL ? Math.max(1, Math.rint(size)) : size;
    }
    return new Simulated(levels, figures(family, levels, sizes, draws), sizes);
  }

  /** Another year of filers with these levels and the same sizes. */
  Simulated again(Family family, double[] newLevels, long seed) {
    return new Simulated(
        newLevels, figures(family, newLevels, denominators, new Draws(seed)), denominators);
  }

  private static double[] figures(Family family, double[] levels, double[] sizes, Draws draws) {
    double[] figures = new double[levels.length];
    for (int i = 0; i < figures.length; i++) {
      figures[i] =
          family == Family.BINOMIAL
              ? Chance.hits(draws, (long) sizes[i], levels[i])
              : Chance.events(draws, levels[i] * sizes[i]);
    }
    return figures;
  }

  /** Rank of every filer's true level, 1 the highest. */
  int[] trueRanks() {
    double[] sorted = levels.clone();
    Arrays.sort(sorted);
    int[] ranks = new int[levels.length];
    for (int i = 0; i < ranks.length; i++) {
      ranks[i] = sorted.length - Arrays.binarySearch(sorted, levels[i]);
    }
    return ranks;
  }
}
