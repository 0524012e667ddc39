package ogi.compare.chance;

/**
 * The range of levels cut into cells, 2, 4, 8 … of them. Cells are equally wide on the scale on
 * which chance is equally large everywhere (F. J. Anscombe, "The transformation of Poisson,
 * binomial and negative-binomial data", Biometrika 35 (1948) 246–254): the arc sine of the root for
 * shares, the root for events per exposure. A filer's level is then known as exactly as its
 * denominator says, whatever the level is.
 *
 * <p>The scale runs from 0 to 1: for shares 1 stands for the share 1, for events for the largest
 * level that the group needs.
 */
final class LevelCells {
  /** Largest number of times that the range is halved. */
  static final int FINEST = 15;

  private static final LevelCells SHARES = new LevelCells(Family.BINOMIAL);
  private static final LevelCells EVENTS = new LevelCells(Family.POISSON);
  private static final double QUARTER_TURN = Math.PI / 2;

  private final double[][] hits = new double[FINEST + 1][];
  private final double[][] rest = new double[FINEST + 1][];
  private final double[][] levels = new double[FINEST + 1][];

  private LevelCells(Family family) {
    for (int fineness = 0; fineness <= FINEST; fineness++) {
      int cells = 1 << fineness;
      hits[fineness] = new double[cells];
      rest[fineness] = new double[cells];
      levels[fineness] = new double[cells];
      for (int cell = 0; cell < cells; cell++) {
        double middle = (cell + 0.5) / cells;
        double level = level(family, middle);
        levels[fineness][cell] = level;
        hits[fineness][cell] = StrictMath.log(level);
        rest[fineness][cell] = family == Family.BINOMIAL ? StrictMath.log1p(-level) : -level;
      }
    }
  }

  static LevelCells of(Family family) {
    return family == Family.BINOMIAL ? SHARES : EVENTS;
  }

  /** The level at a place of the scale; for events in units of the largest level. */
  static double level(Family family, double place) {
    double root = family == Family.BINOMIAL ? StrictMath.sin(place * QUARTER_TURN) : place;
    return root * root;
  }

  /** The place of a level on the scale. */
  static double place(Family family, double level) {
    double root = Math.sqrt(level);
    return family == Family.BINOMIAL ? StrictMath.asin(Math.min(root, 1)) / QUARTER_TURN : root;
  }

  /** Standard deviation on the scale of a level that so many units of the denominator show. */
  static double deviation(Family family, double units) {
    return 1 / ((family == Family.BINOMIAL ? Math.PI : 2) * Math.sqrt(units));
  }

  /** What one hit adds to the logarithm of the likelihood, per cell. */
  double[] hits(int fineness) {
    return hits[fineness];
  }

  /** What one miss, or one unit of exposure without its event, adds, per cell. */
  double[] rest(int fineness) {
    return rest[fineness];
  }

  /** The level in the middle of every cell. */
  double[] levels(int fineness) {
    return levels[fineness];
  }
}
