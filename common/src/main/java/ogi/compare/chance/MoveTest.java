package ogi.compare.chance;

import java.util.Arrays;
import java.util.Comparator;
import org.apache.commons.numbers.gamma.LogBeta;
import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Whether filers have moved against their peers from one year to the next. If a filer has not, its
 * level is last year's, as far as that is known, moved as the whole group has moved; this year's
 * figures then follow a beta-binomial or negative binomial distribution, and the p-value says how
 * far out in it they are (G. E. P. Box, "Sampling and Bayes' inference in scientific modelling and
 * robustness", Journal of the Royal Statistical Society A 143 (1980) 383–430; for many units E. C.
 * Marshall and D. J. Spiegelhalter, "Approximate cross-validatory predictive checks in disease
 * mapping models", Statistics in Medicine 22 (2003) 1649–1660). Equal outcomes count half. What the
 * group has done is the weighted median of its members' changes, so that a few who move do not move
 * the others.
 *
 * @param shift what the group has done, in logits for shares and logarithms for events
 * @param pValue two-sided, per filer
 * @param rises per filer, whether its figures are above what would be expected without a move
 */
public record MoveTest(double shift, double[] pValue, boolean[] rises) {
  private static final double MOST_SUMMED = 400;
  private static final double EDGE = 1e-9;

  /** The variance of a median by that of a mean. */
  private static final double MEDIAN_OVER_MEAN = Math.PI / 2;

  /**
   * Tests the filers that are there in both years.
   *
   * @param before last year's levels, per filer
   * @param after this year's levels, per filer
   * @param numerators this year's figures, per filer
   * @param denominators this year's figures, per filer
   */
  public static MoveTest of(
      Family family,
      GroupLevels.Learned[] before,
      GroupLevels.Learned[] after,
      double[] numerators,
      double[] denominators) {
    int filers = before.length;
    Shift shift = shift(family, before, after, denominators);
    double[] p = new double[filers];
    boolean[] rises = new boolean[filers];
    for (int i = 0; i < filers; i++) {
      double old = inside(family, before[i].mean());
      double mean = inside(family, back(family, scale(family, old) + shift.by()));
      double unit = family.unitVariance(mean);
      double stretch = unit / family.unitVariance(old);
      double variance = before[i].variance() * stretch * stretch + shift.variance() * unit * unit;
      p[i] = twoSided(family, mean, variance, numerators[i], denominators[i]);
      rises[i] = numerators[i] > mean * denominators[i];
    }
    return new MoveTest(shift.by(), p, rises);
  }

  /** The weighted median of the changes; large filers show the change best. */
  private static Shift shift(
      Family family,
      GroupLevels.Learned[] before,
      GroupLevels.Learned[] after,
      double[] denominators) {
    double[] changes = new double[before.length];
    double all = 0;
    double uncertain = 0;
    for (int i = 0; i < changes.length; i++) {
      double old = inside(family, before[i].mean());
      double now = inside(family, after[i].mean());
      changes[i] = scale(family, now) - scale(family, old);
      all += Math.sqrt(denominators[i]);
      double first = before[i].variance() / square(family.unitVariance(old));
      double second = after[i].variance() / square(family.unitVariance(now));
      uncertain += denominators[i] * (first + second);
    }
    Integer[] upwards = new Integer[changes.length];
    Arrays.setAll(upwards, i -> i);
    Arrays.sort(upwards, Comparator.comparingDouble(i -> changes[i]));
    double passed = 0;
    for (int i : upwards) {
      passed += Math.sqrt(denominators[i]);
      if (passed >= all / 2) {
        return new Shift(changes[i], MEDIAN_OVER_MEAN * uncertain / square(all));
      }
    }
    return new Shift(0, 0);
  }

  private static double square(double number) {
    return number * number;
  }

  private record Shift(double by, double variance) {}

  private static double inside(Family family, double level) {
    return family == Family.BINOMIAL
        ? Math.max(EDGE, Math.min(1 - EDGE, level))
        : Math.max(level, 1e-15);
  }

  private static double scale(Family family, double level) {
    return StrictMath.log(family == Family.BINOMIAL ? level / (1 - level) : level);
  }

  private static double back(Family family, double place) {
    return family == Family.BINOMIAL ? BetaBinomial.mean(place) : StrictMath.exp(place);
  }

  /** Chance of figures as far out, on both sides, for a level with that mean and variance. */
  static double twoSided(
      Family family, double mean, double variance, double numerator, double denominator) {
    double below =
        (family == Family.BINOMIAL ? denominator : numerator) > MOST_SUMMED
            ? normal(family, mean, variance, numerator, denominator)
            : summed(family, mean, variance, numerator, denominator);
    return Math.max(0, Math.min(1, 2 * Math.min(below, 1 - below)));
  }

  /** On the scale on which chance is equally large everywhere. */
  private static double normal(
      Family family, double mean, double variance, double numerator, double denominator) {
    boolean shares = family == Family.BINOMIAL;
    double unit = Math.max(family.unitVariance(mean), 1e-12);
    double known = unit / Math.max(variance, unit * 1e-12);
    double seen = (numerator + 3.0 / 8) / (denominator + (shares ? 0.75 : 0));
    double off =
        LevelCells.place(family, Math.min(seen, shares ? 1 : seen))
            - LevelCells.place(family, mean);
    double first = LevelCells.deviation(family, denominator);
    double second = LevelCells.deviation(family, known);
    return NormalDistribution.of(0, 1)
        .cumulativeProbability(off / Math.sqrt(first * first + second * second));
  }

  /** Chance of less, and half the chance of as much. */
  private static double summed(
      Family family, double mean, double variance, double numerator, double denominator) {
    double unit = family.unitVariance(mean);
    double least = Math.max(variance, unit * 1e-7);
    long hits = Math.round(numerator);
    if (family == Family.POISSON) {
      double shape = mean * mean / least;
      double share = denominator / (denominator + mean / least);
      double log = shape * StrictMath.log1p(-share);
      double term = StrictMath.exp(log);
      double sum = 0;
      for (long k = 0; k < hits; k++) {
        sum += term;
        term *= (shape + k) / (k + 1) * share;
      }
      return term == 0 && sum == 0 ? logStart(shape, share, hits) : sum + term / 2;
    }
    double weight = Math.max(unit / least - 1, 1e-3);
    double a = mean * weight;
    double b = weight - a;
    long trials = Math.round(denominator);
    boolean mirrored = hits > trials - hits;
    double sum =
        betaBinomial(mirrored ? b : a, mirrored ? a : b, trials, mirrored ? trials - hits : hits);
    return mirrored ? 1 - sum : sum;
  }

  private static double betaBinomial(double a, double b, long trials, long hits) {
    double term = StrictMath.exp(LogBeta.value(a, b + trials) - LogBeta.value(a, b));
    double sum = 0;
    for (long k = 0; k < hits; k++) {
      sum += term;
      term *= (trials - k) / (k + 1.0) * (a + k) / (b + trials - k - 1);
    }
    return sum + term / 2;
  }

  /** Where the first term is too small to be written: from the logarithms of all. */
  private static double logStart(double shape, double share, long hits) {
    double sum = 0;
    for (long k = 0; k <= hits; k++) {
      double log =
          LogGamma.value(shape + k)
              - LogGamma.value(shape)
              - LogGamma.value(k + 1.0)
              + shape * StrictMath.log1p(-share)
              + k * StrictMath.log(share);
      sum += StrictMath.exp(log) / (k == hits ? 2 : 1);
    }
    return sum;
  }
}
