package ogi.compare.chance;

/** Levels whose distributions are beta or gamma, as that of the group is. */
record ConjugateLevels(Prior prior, double[] numerators, double[] denominators, double largest)
    implements Levels {
  private static final double HALF = 0.5;

  static ConjugateLevels of(Prior prior, double[] numerators, double[] denominators) {
    double largest = 1;
    if (prior.family() == Family.POISSON) {
      largest = 0;
      for (int i = 0; i < numerators.length; i++) {
        double root = Math.sqrt(prior.shape() + numerators[i]) + 5;
        largest = Math.max(largest, root * root / (prior.weight() + denominators[i]));
      }
    }
    return new ConjugateLevels(prior, numerators, denominators, largest);
  }

  @Override
  public Family family() {
    return prior.family();
  }

  @Override
  public int filers() {
    return numerators.length;
  }

  @Override
  public void lay(int filer, LevelCurve curve) {
    double hits = prior.shape() + numerators[filer];
    double units = prior.weight() + denominators[filer];
    double rest = family() == Family.BINOMIAL ? units - hits - HALF : units * largest;
    curve.lay(hits - HALF, rest);
  }

  /** Lays out the distribution of the whole group on given cells. */
  void layGroup(LevelCurve curve, int fineness, int from, int to) {
    double shape = prior.shape() - HALF;
    double units = prior.weight() * largest;
    double rest = family() == Family.BINOMIAL ? units - prior.shape() - HALF : units;
    curve.lay(shape, rest, fineness, from, to);
  }
}
