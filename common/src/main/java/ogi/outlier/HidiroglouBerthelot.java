package ogi.outlier;

import java.util.Arrays;
import ogi.compare.chance.Quantiles;

/**
 * Whether a change from one year to the next stands out among those of the peers: M. A. Hidiroglou
 * and J.-M. Berthelot, "Statistical editing and imputation for periodic business surveys", Survey
 * Methodology 12 (1986) 73–83. The ratio of a filer's two figures is centred on the median of the
 * others and weighed by the size of the figures, so that a doubling of a large figure counts for
 * more than that of a small one. The usual constants are in use: U = 0.5, A = 0.05, C = 4.
 *
 * @param effect weighed distance of the ratio from the median, below zero for falls
 * @param low least effect that is taken as usual, by the quartiles of the others
 * @param high greatest one
 */
public record HidiroglouBerthelot(double effect, double low, double high) {
  /** Exponent of the size. */
  public static final double U = 0.5;

  /** Least quartile distance as a share of the median effect. */
  public static final double A = 0.05;

  /** How many quartile distances are usual. */
  public static final double C = 4;

  /** Whether the change is beyond the usual. */
  public boolean outside() {
    return effect < low || effect > high;
  }

  /**
   * Every change against the others, in the order given.
   *
   * @param before figures of the year before, above 0
   * @param now figures of the year, above 0
   */
  public static HidiroglouBerthelot[] of(double[] before, double[] now) {
    int filers = before.length;
    Folds folds = new Folds(filers);
    double[] ratios = new double[filers];
    double[] sizes = new double[filers];
    for (int i = 0; i < filers; i++) {
      ratios[i] = now[i] / before[i];
      sizes[i] = Math.pow(Math.max(now[i], before[i]), U);
    }
    HidiroglouBerthelot[] effects = new HidiroglouBerthelot[filers];
    for (int fold = 0; fold < folds.count(); fold++) {
      double[] otherRatios = folds.others(ratios, fold);
      double[] otherSizes = folds.others(sizes, fold);
      double median = Quantiles.of(otherRatios).median();
      double[] others = new double[otherRatios.length];
      Arrays.setAll(others, i -> effect(otherRatios[i], median, otherSizes[i]));
      Quantiles usual = Quantiles.of(others);
      double least = Math.abs(A * usual.median());
      double below = Math.max(usual.median() - usual.p25(), least);
      double above = Math.max(usual.p75() - usual.median(), least);
      for (int i = fold; i < filers; i += folds.count()) {
        effects[i] =
            new HidiroglouBerthelot(
                effect(ratios[i], median, sizes[i]),
                usual.median() - C * below,
                usual.median() + C * above);
      }
    }
    return effects;
  }

  private static double effect(double ratio, double median, double size) {
    double centred = ratio < median ? 1 - median / ratio : ratio / median - 1;
    return centred * size;
  }
}
