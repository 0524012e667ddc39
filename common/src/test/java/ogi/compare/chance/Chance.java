package ogi.compare.chance;

/**
 * Hits and events by chance, also very many: halved by a median until few are left (J. H. Ahrens
 * and U. Dieter, "Computer methods for sampling from gamma, beta, Poisson and binomial
 * distributions", Computing 12 (1974) 223–246).
 */
final class Chance {
  private static final int FEW = 100;

  private Chance() {}

  static double hits(Draws draws, long trials, double level) {
    double before = 0;
    long left = trials;
    double chance = level;
    while (left > FEW) {
      long middle = 1 + left / 2;
      double at = draws.beta(middle, left + 1 - middle);
      if (at <= chance) {
        before += middle;
        left -= middle;
        chance = (chance - at) / (1 - at);
      } else {
        left = middle - 1;
        chance /= at;
      }
    }
    double hits = before;
    for (long trial = 0; trial < left; trial++) {
      hits += draws.uniform() < chance ? 1 : 0;
    }
    return hits;
  }

  static double events(Draws draws, double expected) {
    double before = 0;
    double left = expected;
    while (left > FEW) {
      long middle = (long) (left * 7 / 8);
      double at = draws.gamma(middle);
      if (at > left) {
        return before + hits(draws, middle - 1, left / at);
      }
      before += middle;
      left -= at;
    }
    double time = -Math.log(1 - draws.uniform());
    while (time < left) {
      before++;
      time -= Math.log(1 - draws.uniform());
    }
    return before;
  }
}
