package ogi.anomaly;

/**
 * The thresholds of the questions that compare a report with the one on the year before; settings,
 * since each is a judgement.
 *
 * @param carryShare share of the new requests above which a broken carry-over makes the figures
 *     unusable
 * @param stockPieces documents by which the stock in force may drift, since rolling stocks are cut
 *     at different days
 * @param stockShare share of last year's stock by which it may drift
 * @param vanished so many in one year and none in the other are asked about
 * @param switchFactor factor by which figures must change to hint at another scope
 * @param switchShare share of the figures that must change so, in one direction
 * @param switchFigures how many at least
 */
public record YearSettings(
    double carryShare,
    long stockPieces,
    double stockShare,
    long vanished,
    double switchFactor,
    double switchShare,
    int switchFigures) {
  /** The values in use; sources in {@code docs/anomalies.md}. */
  public static final YearSettings STANDARD = new YearSettings(0.10, 2, 0.10, 30, 5, 0.6, 4);
}
