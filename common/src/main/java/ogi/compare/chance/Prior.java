package ogi.compare.chance;

/**
 * How the true levels of a peer group are spread: mean and variance of a beta or gamma
 * distribution, learned from the group itself (empirical Bayes; G. Casella, "An introduction to
 * empirical Bayes data analysis", The American Statistician 39 (1985) 83–87; R. J. Marshall,
 * "Mapping disease and mortality rates using empirical Bayes estimators", Applied Statistics 40
 * (1991) 283–294).
 *
 * <p>The variance is found by the method of moments: it is the one for which the weighted squared
 * deviations from the weighted mean equal their expectation, n − 1 (R. C. Paule and J. Mandel,
 * Journal of Research of the National Bureau of Standards 87 (1982) 377–385; for proportions J. C.
 * Kleinman, Journal of the American Statistical Association 68 (1973) 46–54). When the group varies
 * no more than chance alone makes it vary, the variance is 0 and every filer has the group's level.
 *
 * @param family beta or gamma
 * @param mean of the levels
 * @param variance of the levels; 0 when differences are no larger than chance
 */
public record Prior(Family family, double mean, double variance) {
  private static final int STEPS = 200;

  /** A beta distribution with both shapes above 0 has less variance than this share of m(1−m). */
  private static final double LARGEST = 0.999;

  /** Learns from numerators and positive denominators of a group. */
  public static Prior fit(Family family, double[] numerators, double[] denominators) {
    double hits = 0;
    double trials = 0;
    for (int i = 0; i < numerators.length; i++) {
      hits += numerators[i];
      trials += denominators[i];
    }
    double pooled = hits / trials;
    double limit = family.unitVariance(pooled);
    Moments moments = new Moments(family, numerators, denominators, pooled);
    int degrees = numerators.length - 1;
    if (limit <= 0 || degrees < 1 || moments.deviance(0) <= degrees) {
      return new Prior(family, pooled, 0);
    }
    double low = 0;
    double high = family == Family.BINOMIAL ? limit * LARGEST : moments.largest();
    for (int step = 0; step < STEPS; step++) {
      double middle = low + (high - low) / 2;
      if (middle <= low || middle >= high) {
        break;
      }
      if (moments.deviance(middle) > degrees) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return new Prior(family, moments.mean(high), high);
  }

  /** First shape of the distribution; only for a positive variance. */
  double shape() {
    return mean * weight();
  }

  /** How many units of the denominator the group's knowledge is worth. */
  double weight() {
    return family == Family.BINOMIAL
        ? Math.max(mean * (1 - mean) / variance - 1, Double.MIN_NORMAL)
        : mean / variance;
  }

  /** A filer's level after learning from its peers: between its own quotient and the mean. */
  public double shrunken(double numerator, double denominator) {
    if (variance == 0) {
      return mean;
    }
    return (shape() + numerator) / (weight() + denominator);
  }

  /**
   * Weighted mean and squared deviations of the quotients for a supposed variance of the levels.
   */
  private record Moments(Family family, double[] numerators, double[] denominators, double pooled) {
    private double weight(int i, double variance) {
      double unit = family.unitVariance(pooled);
      double chance = family == Family.BINOMIAL ? Math.max(unit - variance, 0) : unit;
      return 1 / (variance + chance / denominators[i]);
    }

    double mean(double variance) {
      double sum = 0;
      double weights = 0;
      for (int i = 0; i < numerators.length; i++) {
        double weight = weight(i, variance);
        sum += weight * (numerators[i] / denominators[i]);
        weights += weight;
      }
      return sum / weights;
    }

    double deviance(double variance) {
      double mean = mean(variance);
      double sum = 0;
      for (int i = 0; i < numerators.length; i++) {
        double off = numerators[i] / denominators[i] - mean;
        sum += weight(i, variance) * off * off;
      }
      return sum;
    }

    /** A variance that no group can exceed: the square of the widest distance. */
    double largest() {
      double least = Double.POSITIVE_INFINITY;
      double most = 0;
      for (int i = 0; i < numerators.length; i++) {
        double quotient = numerators[i] / denominators[i];
        least = Math.min(least, quotient);
        most = Math.max(most, quotient);
      }
      return (most - least) * (most - least) * numerators.length;
    }
  }
}
