package ogi.compare.chance;

import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * The exact interval of a Poisson rate: F. Garwood, "Fiducial limits for the Poisson distribution",
 * Biometrika 28 (1936) 437–442. For events per piece or per head, which may exceed 1.
 */
public final class ExactPoisson {
  private static final double TAIL = 0.025;

  /** Upper 2.5 % point of the normal distribution. */
  private static final double Z = 1.959963984540054;

  /**
   * From so many events on the cube root of a gamma variable is normal to more digits than are
   * printed (E. B. Wilson and M. M. Hilferty, "The distribution of chi-square", PNAS 17 (1931)
   * 684–688), and the exact quantile takes long or, for a misprint of eighteen digits, for ever.
   */
  private static final double MANY = 1e7;

  private ExactPoisson() {}

  /** The 95 % interval of {@code events} over an exposure; both in the unit of the exposure. */
  public static Interval interval95(double events, double exposure) {
    if (!(exposure > 0) || events < 0) {
      throw new IllegalArgumentException(events + " over " + exposure);
    }
    if (events >= MANY) {
      return new Interval(gamma(events, -Z) / exposure, gamma(events + 1, Z) / exposure);
    }
    double low =
        events == 0 ? 0 : GammaDistribution.of(events, 1).inverseCumulativeProbability(TAIL);
    double high = GammaDistribution.of(events + 1, 1).inverseSurvivalProbability(TAIL);
    return new Interval(low / exposure, high / exposure);
  }

  private static double gamma(double shape, double z) {
    double root = 1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape));
    return shape * root * root * root;
  }
}
