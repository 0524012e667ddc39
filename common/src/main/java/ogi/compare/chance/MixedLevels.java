package ogi.compare.chance;

/** Levels of a group whose spread has a shape of its own. */
record MixedLevels(MixingDensity density, double[] numerators, double[] denominators)
    implements Levels {

  @Override
  public Family family() {
    return density.family();
  }

  @Override
  public int filers() {
    return numerators.length;
  }

  @Override
  public void lay(int filer, LevelCurve curve) {
    density.lay(numerators[filer], denominators[filer], curve);
  }
}
