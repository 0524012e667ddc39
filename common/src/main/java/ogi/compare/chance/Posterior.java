package ogi.compare.chance;

import java.util.Arrays;

/** Draws the levels of a group together and puts them in order. */
final class Posterior {
  private final Prior prior;
  private final double[] first;
  private final double[] second;
  private final Draws draws;

  Posterior(Prior prior, double[] numerators, double[] denominators, Draws draws) {
    this.prior = prior;
    this.draws = draws;
    int filers = numerators.length;
    first = new double[filers];
    second = new double[filers];
    for (int i = 0; i < filers; i++) {
      first[i] = prior.shape() + numerators[i];
      second[i] =
          prior.family() == Family.BINOMIAL
              ? prior.weight() - prior.shape() + denominators[i] - numerators[i]
              : prior.weight() + denominators[i];
    }
  }

  private double level(int filer) {
    return prior.family() == Family.BINOMIAL
        ? draws.beta(first[filer], second[filer])
        : draws.gamma(first[filer]) / second[filer];
  }

  /**
   * One draw of all levels, ranked. Positive doubles sort as their bits do, so the last bits carry
   * the filer's number through a sort of plain longs; they are worth less than 1 in 10⁹.
   */
  void rank(long[] order, int[][] ranks, int draw, boolean lowestFirst) {
    int filers = order.length;
    int bits = Long.SIZE - Long.numberOfLeadingZeros(filers);
    long mask = (1L << bits) - 1;
    for (int i = 0; i < filers; i++) {
      order[i] = (Double.doubleToLongBits(level(i)) & ~mask) | i;
    }
    Arrays.sort(order);
    for (int place = 0; place < filers; place++) {
      int filer = (int) (order[place] & mask);
      ranks[filer][draw] = lowestFirst ? place + 1 : filers - place;
    }
  }
}
