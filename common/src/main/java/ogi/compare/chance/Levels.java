package ogi.compare.chance;

/** The distributions of the levels of a group, filer by filer. */
interface Levels {
  Family family();

  int filers();

  /** Figures of the filers: those with the same have the same distribution. */
  double[] numerators();

  double[] denominators();

  /** Lays out the distribution of one filer's level. */
  void lay(int filer, LevelCurve curve);
}
