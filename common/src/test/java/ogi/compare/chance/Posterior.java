package ogi.compare.chance;

/** Draws the levels of a group together and puts them in order. */
final class Posterior {
  private final Prior prior;
  private final Gamma[] hits;
  private final Gamma[] misses;
  private final double[] weights;
  private final Draws draws;

  Posterior(Prior prior, double[] numerators, double[] denominators, Draws draws) {
    this.prior = prior;
    this.draws = draws;
    int filers = numerators.length;
    hits = new Gamma[filers];
    misses = new Gamma[filers];
    weights = new double[filers];
    for (int i = 0; i < filers; i++) {
      hits[i] = new Gamma(prior.shape() + numerators[i]);
      weights[i] = prior.weight() + denominators[i];
      misses[i] = new Gamma(Math.max(weights[i] - prior.shape() - numerators[i], 0));
    }
  }

  private double level(int filer) {
    return prior.family() == Family.BINOMIAL
        ? draws.beta(hits[filer], misses[filer])
        : hits[filer].draw(draws) / weights[filer];
  }

  /** One draw of all levels: its rank for every filer, 1 the highest or the lowest. */
  void rank(LevelOrder order, int[] ranks, boolean lowestFirst) {
    int filers = ranks.length;
    for (int i = 0; i < filers; i++) {
      order.set(i, level(i));
    }
    order.sort();
    for (int place = 0; place < filers; place++) {
      ranks[order.at(place)] = lowestFirst ? place + 1 : filers - place;
    }
  }
}
