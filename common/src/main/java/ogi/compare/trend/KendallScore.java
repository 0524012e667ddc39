package ogi.compare.trend;

import java.util.Arrays;

/**
 * Kendall's score of a row of values against the order of time, and how often chance brings such a
 * one: H. B. Mann, "Nonparametric tests against trend", Econometrica 13 (1945) 245–259; M. G.
 * Kendall, Rank Correlation Methods, 4th ed. (1975). Every order of the values is equally likely
 * without a trend. How often each number of inversions occurs among the orders of values of which
 * some are equal is the Gaussian multinomial coefficient (P. A. MacMahon, "Two applications of
 * general theorems in combinatory analysis", Proceedings of the London Mathematical Society 15
 * (1916) 314–321), so the chance is exact also with ties.
 *
 * @param score rising pairs less falling ones
 * @param untied pairs of values that differ: the largest score there can be
 * @param p chance of a score at least as far from nought on either side
 */
record KendallScore(int score, int untied, double p) {
  /** So many orders fit into whole numbers of 64 bits. */
  static final int MOST = 20;

  /**
   * The score of values in the order of time.
   *
   * @param values no more than {@link #MOST}
   */
  static KendallScore of(double[] values) {
    if (values.length > MOST) {
      throw new IllegalArgumentException(values.length + " values, at most " + MOST);
    }
    int score = 0;
    int untied = 0;
    for (int i = 0; i < values.length; i++) {
      for (int j = i + 1; j < values.length; j++) {
        int sign = Double.compare(values[j], values[i]);
        score += Integer.signum(sign);
        untied += Math.abs(Integer.signum(sign));
      }
    }
    return new KendallScore(score, untied, chance(orders(values), score));
  }

  /** Share of the orders whose score is at least so far from nought. */
  private static double chance(long[] byInversions, int score) {
    long all = 0;
    long far = 0;
    int most = byInversions.length - 1;
    for (int inversions = 0; inversions <= most; inversions++) {
      all += byInversions[inversions];
      if (Math.abs(most - 2 * inversions) >= Math.abs(score)) {
        far += byInversions[inversions];
      }
    }
    return (double) far / all;
  }

  /**
   * The smallest score of so many distinct values that chance reaches, on one side, no more often
   * than that.
   */
  static int critical(int values, double chance) {
    double[] distinct = new double[values];
    Arrays.setAll(distinct, i -> i);
    long[] byInversions = orders(distinct);
    long all = Arrays.stream(byInversions).sum();
    int most = byInversions.length - 1;
    long far = 0;
    int critical = most + 2;
    for (int inversions = 0; inversions <= most; inversions++) {
      far += byInversions[inversions];
      if (far > chance * all) {
        break;
      }
      critical = most - 2 * inversions;
    }
    return critical;
  }

  /** How many orders of the values have 0, 1, 2 … inversions. */
  static long[] orders(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    long[] product = {1};
    int placed = 0;
    for (int from = 0; from < sorted.length; ) {
      int to = from;
      while (to < sorted.length && Double.compare(sorted[to], sorted[from]) == 0) {
        to++;
      }
      for (int tied = 1; tied <= to - from; tied++) {
        product = over(times(product, placed + tied), tied);
      }
      placed += to - from;
      from = to;
    }
    return product;
  }

  /** Times 1 + q + … + q^(n−1). */
  private static long[] times(long[] polynomial, int n) {
    long[] product = new long[polynomial.length + n - 1];
    for (int i = 0; i < polynomial.length; i++) {
      for (int j = 0; j < n; j++) {
        product[i + j] += polynomial[i];
      }
    }
    return product;
  }

  /** Divided by 1 + q + … + q^(n−1), which leaves nothing over. */
  private static long[] over(long[] polynomial, int n) {
    long[] rest = polynomial.clone();
    long[] quotient = new long[polynomial.length - n + 1];
    for (int i = 0; i < quotient.length; i++) {
      quotient[i] = rest[i];
      for (int j = 0; j < n; j++) {
        rest[i + j] -= quotient[i];
      }
    }
    return quotient;
  }
}
