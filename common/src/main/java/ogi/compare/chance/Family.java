package ogi.compare.chance;

/** How numerators vary by chance around a filer's own level. */
public enum Family {
  /** A part of the denominator: binomial, with a beta distribution of the levels. */
  BINOMIAL,
  /** Events per unit of exposure: Poisson, with a gamma distribution of the levels. */
  POISSON;

  /** Variance of one unit of the denominator around that level. */
  double unitVariance(double level) {
    return this == BINOMIAL ? level * (1 - level) : level;
  }

  /** The 95 % interval of a quotient: Wilson or exact Poisson. */
  public Interval interval95(double numerator, double denominator) {
    return this == BINOMIAL
        ? Wilson.interval95(numerator, denominator)
        : ExactPoisson.interval95(numerator, denominator);
  }
}
