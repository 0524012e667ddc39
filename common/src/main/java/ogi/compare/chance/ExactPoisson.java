package ogi.compare.chance;

import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * The exact interval of a Poisson rate: F. Garwood, "Fiducial limits for the Poisson distribution",
 * Biometrika 28 (1936) 437–442. For events per piece or per head, which may exceed 1.
 */
public final class ExactPoisson {
  private static final double TAIL = 0.025;

  private ExactPoisson() {}

  /** The 95 % interval of {@code events} over an exposure; both in the unit of the exposure. */
  public static Interval interval95(double events, double exposure) {
    if (!(exposure > 0) || events < 0) {
      throw new IllegalArgumentException(events + " over " + exposure);
    }
    double low =
        events == 0 ? 0 : GammaDistribution.of(events, 1).inverseCumulativeProbability(TAIL);
    double high = GammaDistribution.of(events + 1, 1).inverseSurvivalProbability(TAIL);
    return new Interval(low / exposure, high / exposure);
  }
}
