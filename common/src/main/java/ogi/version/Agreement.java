package ogi.version;

/**
 * How far two reports print the same figures.
 *
 * @param equal cells with the same figure other than nought
 * @param all cells with a figure other than nought in one of the two
 * @param surprise in bits, how unlikely so many equal figures are by chance ({@link Surprise})
 */
public record Agreement(int equal, int all, double surprise) {
  /** Nine tenths of the figures, as the catalogue has it for a copy of last year. */
  public static final double SHARE = 0.9;

  /**
   * One in 17 million. An office sees some hundred thousand pairs of years in a run, so a chance
   * agreement of this weight is not met in a lifetime; a table of noughts and ones never has it.
   */
  public static final double BITS = 24;

  /** Share of the figures that are equal; 0 when there is none. */
  public double share() {
    return all == 0 ? 0 : (double) equal / all;
  }

  /** Whether chance cannot have done it. */
  public boolean copied() {
    return share() >= SHARE && surprise >= BITS;
  }
}
