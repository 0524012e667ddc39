package ogi.compare.chance;

/**
 * How the true levels of a peer group are spread: mean and variance of a beta or gamma
 * distribution, learned from the group itself by maximum likelihood (empirical Bayes; G. Casella,
 * "An introduction to empirical Bayes data analysis", The American Statistician 39 (1985) 83–87; C.
 * N. Morris, "Parametric empirical Bayes inference", Journal of the American Statistical
 * Association 78 (1983) 47–55). Likelihoods: {@link BetaBinomial}, {@link GammaPoisson}.
 *
 * <p>When the group varies no more than chance alone makes it vary, the variance is 0 and every
 * filer has the group's level: the slope of the likelihood at variance 0 is then not positive (R.
 * E. Tarone, "Testing the goodness of fit of the binomial distribution", Biometrika 66 (1979)
 * 585–590).
 *
 * @param family beta or gamma
 * @param mean of the levels
 * @param variance of the levels; 0 when differences are no larger than chance
 */
public record Prior(Family family, double mean, double variance) {
  private static final double LIGHTEST = StrictMath.log(1e-3);
  private static final double HEAVIEST = StrictMath.log(1e8);

  /** Learns from numerators and positive denominators of a group. */
  public static Prior fit(Family family, double[] numerators, double[] denominators) {
    double hits = 0;
    double trials = 0;
    double squares = 0;
    for (int i = 0; i < numerators.length; i++) {
      hits += numerators[i];
      trials += denominators[i];
      squares += denominators[i] * denominators[i];
    }
    double pooled = hits / trials;
    double unit = family.unitVariance(pooled);
    if (unit <= 0 || numerators.length < 2) {
      return new Prior(family, pooled, 0);
    }
    double surplus = 0;
    double sum = 0;
    for (int i = 0; i < numerators.length; i++) {
      double off = numerators[i] - pooled * denominators[i];
      surplus += off * off / unit - denominators[i];
      sum += off * off / denominators[i];
    }
    if (surplus <= 0) {
      return new Prior(family, pooled, 0);
    }
    double variance = (sum - (numerators.length - 1) * unit) / (trials - squares / trials);
    double start = Math.max(variance, unit / 1e4);
    return family == Family.BINOMIAL
        ? beta(pooled, start, BetaBinomial.of(numerators, denominators))
        : gamma(pooled, start, GammaPoisson.of(numerators, denominators));
  }

  private static Prior beta(double pooled, double variance, Likelihood likelihood) {
    Ascent ascent = new Ascent(likelihood, LIGHTEST, HEAVIEST);
    double weight = Math.max(pooled * (1 - pooled) / variance - 1, 0.1);
    ascent.climb(StrictMath.log(pooled / (1 - pooled)), StrictMath.log(weight));
    double mean = BetaBinomial.mean(ascent.position());
    double found = StrictMath.exp(ascent.logWeight());
    return new Prior(Family.BINOMIAL, mean, mean * (1 - mean) / (found + 1));
  }

  private static Prior gamma(double pooled, double variance, Likelihood likelihood) {
    Ascent ascent = new Ascent(likelihood, LIGHTEST, HEAVIEST);
    ascent.climb(StrictMath.log(pooled), StrictMath.log(pooled * pooled / variance));
    double mean = StrictMath.exp(ascent.position());
    return new Prior(Family.POISSON, mean, mean * mean / StrictMath.exp(ascent.logWeight()));
  }

  /** First shape of the distribution; only for a positive variance. */
  double shape() {
    return mean * weight();
  }

  /** How many units of the denominator the group's knowledge is worth. */
  public double weight() {
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

  GroupLevels.Learned learned(double numerator, double denominator) {
    double level = shrunken(numerator, denominator);
    double units = weight() + denominator + (family == Family.BINOMIAL ? 1 : 0);
    double rest = variance == 0 ? 0 : family.unitVariance(level) / units;
    return new GroupLevels.Learned(level, rest);
  }
}
