package ogi.compare.chance;

import java.util.Arrays;

/**
 * Finds a group's distribution of levels without a form, from the beta or gamma distribution by
 * steps of expectation and maximisation, each smoothed: B. W. Silverman, M. C. Jones, J. D. Wilson
 * and D. W. Nychka, "A smoothed EM approach to indirect estimation problems", Journal of the Royal
 * Statistical Society B 52 (1990) 271–324. Of large groups every second, third … filer is looked
 * at.
 */
final class MixingFit {
  private static final int MOST_FILERS = 2000;
  private static final int FIRST_ROUNDS = 6;
  private static final int ROUNDS = 30;
  private static final double HOPEFUL = 1;
  private static final double LEAST = 1e-300;

  /** A likelihood narrower than a cell is widened to this share of one. */
  private static final double NARROWEST = 0.6;

  private final int fineness;
  private final int[] starts;
  private final double[][] likelihoods;
  private final double[] density;
  private final double[] before;
  private final int from;

  MixingFit(ConjugateLevels levels, int fineness) {
    this.fineness = fineness;
    int filers = levels.filers();
    int step = 1 + (filers - 1) / MOST_FILERS;
    starts = new int[(filers + step - 1) / step];
    likelihoods = new double[starts.length][];
    LevelCurve curve = new LevelCurve(levels.family());
    int low = 1 << fineness;
    int high = 0;
    for (int i = 0; i < starts.length; i++) {
      likelihood(levels, i * step, curve);
      starts[i] = curve.from();
      likelihoods[i] = curve.masses();
      low = Math.min(low, curve.from());
      high = Math.max(high, curve.from() + curve.count());
    }
    from = low;
    levels.layGroup(curve, fineness, low, high);
    density = curve.masses();
    share(density);
    for (int cell = 0; cell < density.length; cell++) {
      // Where the beta or gamma distribution has nothing, something may grow.
      density[cell] += 1e-9;
    }
    share(density);
    before = density.clone();
  }

  private void likelihood(ConjugateLevels levels, int filer, LevelCurve curve) {
    boolean shares = levels.family() == Family.BINOMIAL;
    double hits = levels.numerators()[filer];
    double units = levels.denominators()[filer] * levels.largest();
    double coarse = LevelCells.deviation(levels.family(), units) * (1 << fineness) / NARROWEST;
    double weight = Math.min(1, coarse * coarse);
    curve.likelihood(weight * hits, weight * (shares ? units - hits : units), fineness);
  }

  /** Number of the first cell of the density. */
  int from() {
    return from;
  }

  double[] density() {
    return density;
  }

  /**
   * Improves the density; how much better it then foretells each filer's figures from the figures
   * of the others than it did before, as a sum of logarithms.
   */
  double gain() {
    double[] next = new double[density.length];
    double start = round(next);
    for (int round = 1; round <= ROUNDS; round++) {
      step(next);
      double gain = round(next) - start;
      if (round == FIRST_ROUNDS && gain < HOPEFUL) {
        return gain;
      }
    }
    return foretold() - start;
  }

  /**
   * The logarithm of the likelihood where each filer's own share of the density is taken out of it,
   * and what the density was at first put in, before it is asked for that filer.
   */
  private double foretold() {
    double filers = starts.length;
    double total = 0;
    for (int i = 0; i < starts.length; i++) {
      double[] likelihood = likelihoods[i];
      int shift = starts[i] - from;
      double sum = LEAST;
      for (int k = 0; k < likelihood.length; k++) {
        sum += likelihood[k] * density[shift + k];
      }
      double own = 0;
      double first = 0;
      for (int k = 0; k < likelihood.length; k++) {
        double around = 2 * likelihood[k];
        around += k > 0 ? likelihood[k - 1] : likelihood[k];
        around += k + 1 < likelihood.length ? likelihood[k + 1] : likelihood[k];
        first += likelihood[k] * before[shift + k];
        own += likelihood[k] * density[shift + k] / sum * around / 4;
      }
      // Of a filer far from all others nothing remains but what was there at first.
      double others = Math.max(filers * sum - own, 0);
      total += StrictMath.log(Math.max((others + first) / filers, LEAST));
    }
    return total;
  }

  /** Expectation: the logarithm of the likelihood, and by what to multiply each cell. */
  private double round(double[] next) {
    Arrays.fill(next, 0);
    double total = 0;
    for (int i = 0; i < starts.length; i++) {
      double[] likelihood = likelihoods[i];
      int shift = starts[i] - from;
      double sum = LEAST;
      for (int k = 0; k < likelihood.length; k++) {
        sum += likelihood[k] * density[shift + k];
      }
      double share = 1 / sum;
      for (int k = 0; k < likelihood.length; k++) {
        next[shift + k] += likelihood[k] * share;
      }
      total += StrictMath.log(sum);
    }
    return total;
  }

  /** Maximisation, then smoothing by weights 1, 2, 1. */
  private void step(double[] next) {
    for (int k = 0; k < density.length; k++) {
      density[k] *= next[k] / starts.length;
    }
    double left = density[0];
    for (int k = 0; k < density.length; k++) {
      double own = density[k];
      double right = k + 1 < density.length ? density[k + 1] : own;
      density[k] = (left + 2 * own + right) / 4;
      left = own;
    }
  }

  private static void share(double[] density) {
    double sum = 0;
    for (double each : density) {
      sum += each;
    }
    for (int cell = 0; cell < density.length; cell++) {
      density[cell] /= sum;
    }
  }
}
