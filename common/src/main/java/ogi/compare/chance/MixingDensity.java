package ogi.compare.chance;

import java.util.Optional;

/**
 * How the true levels of a group are spread, in any shape (mixing distributions without a form: N.
 * M. Laird, "Nonparametric maximum likelihood estimation of a mixing distribution", Journal of the
 * American Statistical Association 73 (1978) 805–811), on cells a tenth to a twentieth as wide as
 * the spread.
 */
final class MixingDensity {
  private static final int CELLS_PER_DEVIATION = 10;
  private static final int COARSEST = 6;
  private static final int FINEST = 11;
  private static final double LEAST = 1e-300;

  private final Family family;
  private final double largest;
  private final int fineness;
  private final int from;
  private final double[] density;
  private final double[][] logs = new double[LevelCells.FINEST + 1][];

  private MixingDensity(Family family, double largest, int fineness, MixingFit fit) {
    this.family = family;
    this.largest = largest;
    this.fineness = fineness;
    this.from = fit.from();
    this.density = fit.density();
  }

  /**
   * The density, if by it the others' figures foretell each filer's so much better, in logarithms.
   */
  static Optional<MixingDensity> better(
      Prior prior, double[] numerators, double[] denominators, double needed) {
    ConjugateLevels levels = ConjugateLevels.of(prior, numerators, denominators);
    int fineness = fineness(prior, levels.largest());
    MixingFit fit = new MixingFit(levels, fineness);
    return fit.gain() < needed
        ? Optional.empty()
        : Optional.of(new MixingDensity(prior.family(), levels.largest(), fineness, fit));
  }

  static int fineness(Prior prior, double largest) {
    double above = prior.mean() + Math.sqrt(prior.variance());
    double deviation =
        LevelCells.place(prior.family(), Math.min(1, above / largest))
            - LevelCells.place(prior.family(), prior.mean() / largest);
    int fineness = COARSEST;
    while (fineness < FINEST && CELLS_PER_DEVIATION * Math.scalb(1.0, -fineness) > deviation) {
      fineness++;
    }
    return fineness;
  }

  Family family() {
    return family;
  }

  /** Lays out the level of a filer with these figures. */
  void lay(double numerator, double denominator, LevelCurve curve) {
    double units = denominator * largest;
    double rest = family == Family.BINOMIAL ? units - numerator : units;
    curve.lay(numerator, rest, this);
  }

  GroupLevels.Learned learned(double numerator, double denominator) {
    return learned(numerator, denominator, new LevelCurve(family));
  }

  GroupLevels.Learned learned(double numerator, double denominator, LevelCurve curve) {
    lay(numerator, denominator, curve);
    return new GroupLevels.Learned(curve.mean() * largest, curve.variance() * largest * largest);
  }

  /** How often the range is halved for the cells of the density. */
  int fineness() {
    return fineness;
  }

  /** The first place of the scale with a density. */
  double first() {
    return Math.scalb((double) from, -fineness);
  }

  double last() {
    return Math.scalb((double) from + density.length, -fineness);
  }

  /** Logarithm of the density at the middle of every cell of that fineness. */
  double[] logs(int asked) {
    if (logs[asked] == null) {
      double[] table = new double[1 << asked];
      for (int cell = 0; cell < table.length; cell++) {
        double place = Math.scalb(cell + 0.5, fineness - asked) - from - 0.5;
        int below = (int) Math.floor(place);
        double share = place - below;
        double height = (1 - share) * at(below) + share * at(below + 1);
        table[cell] = height <= LEAST ? -690 : StrictMath.log(height);
      }
      logs[asked] = table;
    }
    return logs[asked];
  }

  private double at(int cell) {
    return cell < 0 || cell >= density.length ? 0 : density[cell];
  }
}
