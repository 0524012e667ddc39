package ogi.compare.chance;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How far every filer of a group lies from the group's pooled level, measured by what chance and
 * the ordinary differences between filers allow: D. J. Spiegelhalter, "Funnel plots for comparing
 * institutional performance", Statistics in Medicine 24 (2005) 1185–1202. The z-scores around the
 * pooled level are winsorised (10 % at each end), φ is the mean of their squares, and the variance
 * τ² between filers follows from φ; it is added to the variance by chance.
 *
 * @param target pooled level of the group
 * @param phi mean of the squared winsorised z-scores; 1 when chance explains everything
 * @param tauSquared variance between filers; 0 when φ is no larger than chance makes it
 * @param z per filer, over-dispersion included
 * @param pValue two-sided, per filer
 */
public record Funnel(double target, double phi, double tauSquared, double[] z, double[] pValue) {
  private static final double WINSORISED = 0.10;

  /** Places a group with a positive denominator each. */
  public static Funnel of(Family family, double[] numerators, double[] denominators) {
    int filers = numerators.length;
    double target = sum(numerators) / sum(denominators);
    double unit = family.unitVariance(target);
    double[] z = new double[filers];
    double[] p = new double[filers];
    Arrays.fill(p, 1);
    if (unit <= 0) {
      return new Funnel(target, 0, 0, z, p);
    }
    double[] plain = new double[filers];
    for (int i = 0; i < filers; i++) {
      plain[i] = (numerators[i] / denominators[i] - target) / Math.sqrt(unit / denominators[i]);
    }
    double phi = phi(plain);
    double tauSquared = tauSquared(phi, unit, denominators);
    NormalDistribution normal = NormalDistribution.of(0, 1);
    for (int i = 0; i < filers; i++) {
      double off = numerators[i] / denominators[i] - target;
      z[i] = off / Math.sqrt(unit / denominators[i] + tauSquared);
      p[i] = 2 * normal.survivalProbability(Math.abs(z[i]));
    }
    return new Funnel(target, phi, tauSquared, z, p);
  }

  /** Mean of the squares of z-scores after the outermost tenths are drawn in. */
  static double phi(double[] z) {
    double[] sorted = z.clone();
    Arrays.sort(sorted);
    double low = Quantiles.at(sorted, WINSORISED);
    double high = Quantiles.at(sorted, 1 - WINSORISED);
    double squares = 0;
    for (double each : sorted) {
      double drawnIn = Math.max(low, Math.min(high, each));
      squares += drawnIn * drawnIn;
    }
    return squares / sorted.length;
  }

  /** The moment estimate of R. DerSimonian and N. Laird (1986) from φ instead of Q. */
  private static double tauSquared(double phi, double unit, double[] denominators) {
    int filers = denominators.length;
    double surplus = filers * phi - (filers - 1);
    double weights = 0;
    double squares = 0;
    for (double denominator : denominators) {
      double weight = denominator / unit;
      weights += weight;
      squares += weight * weight;
    }
    double scale = weights - squares / weights;
    return surplus <= 0 || scale <= 0 ? 0 : surplus / scale;
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
