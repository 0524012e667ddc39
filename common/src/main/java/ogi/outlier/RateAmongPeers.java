package ogi.outlier;

import java.util.Arrays;
import ogi.compare.chance.Family;
import ogi.compare.chance.Funnel;

/**
 * Whether a share is higher than chance and the ordinary differences between peers allow. The
 * others' pooled share and the variance between them are those of a {@link Funnel}; since the
 * counts are small, the p-value is not that of its z-scores but of the beta-binomial distribution
 * with that mean and variance (J. G. Skellam, Journal of the Royal Statistical Society B 10 (1948)
 * 257–261).
 *
 * @param pooled share of the others taken together; half a hit of one trial added, so that it is
 *     neither 0 nor 1
 * @param pValue chance of so many hits or more, those of exactly so many counted half
 */
public record RateAmongPeers(double pooled, double pValue) {
  /** Mean square of a standard normal variable whose outermost tenths are drawn in. */
  private static final double WINSORISED_NORMAL = 0.6787;

  /**
   * Every member against the others, in the order given.
   *
   * @param hits of each member
   * @param trials of each member, above 0
   */
  public static RateAmongPeers[] of(double[] hits, double[] trials) {
    Folds folds = new Folds(hits.length);
    RateAmongPeers[] rates = new RateAmongPeers[hits.length];
    for (int fold = 0; fold < folds.count(); fold++) {
      double[] otherHits = folds.others(hits, fold);
      double[] otherTrials = folds.others(trials, fold);
      double variance = variance(otherHits, otherTrials);
      double all = sum(otherTrials);
      double pooled = (sum(otherHits) + 0.5) / (all + 1);
      for (int i = fold; i < hits.length; i += folds.count()) {
        double p = upperTail((long) hits[i], (long) trials[i], pooled, variance);
        rates[i] = new RateAmongPeers(pooled, p);
      }
    }
    return rates;
  }

  /**
   * The variance between the others by the moments of R. DerSimonian and N. Laird, from the φ of
   * the funnel. Winsorising makes φ smaller than 1 where nothing but chance is at work, which is
   * undone; and φ is taken two standard errors higher, since few peers do not show how much they
   * differ.
   */
  private static double variance(double[] hits, double[] trials) {
    double share = sum(hits) / sum(trials);
    double unit = share * (1 - share);
    if (unit <= 0) {
      return 0;
    }
    int peers = hits.length;
    double phi = Funnel.of(Family.BINOMIAL, hits, trials).phi() / WINSORISED_NORMAL;
    double surplus = peers * phi * (1 + 2 * Math.sqrt(2.0 / peers)) - (peers - 1);
    double weights = sum(trials) / unit;
    double squares = Arrays.stream(trials).map(each -> each * each).sum() / (unit * unit);
    return Math.max(0, surplus / (weights - squares / weights));
  }

  /** The mid-p upper tail of a beta-binomial; without variance between the peers binomial. */
  static double upperTail(long hits, long trials, double mean, double variance) {
    double spread = mean * (1 - mean) / Math.max(variance, 1e-9) - 1;
    double strength = Math.max(spread, 1e-3);
    double a = mean * strength;
    double b = (1 - mean) * strength;
    double log = 0;
    for (long i = 0; i < trials; i++) {
      log += Math.log((b + i) / (strength + i));
    }
    double below = 0;
    for (long k = 0; k < hits; k++) {
      below += Math.exp(log);
      log += Math.log((trials - k) / (k + 1.0) * (a + k) / (b + trials - k - 1));
    }
    return Math.max(0, 1 - below - Math.exp(log) / 2);
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
