package ogi.compare;

/**
 * How groups are ranked.
 *
 * @param minimumPeers a rank is given only among at least so many rankable peers
 * @param draws how often the ranks are drawn; no fewer than 200
 * @param level share of the draws inside a rank interval
 * @param falseDiscoveryRate expected share of false flags
 * @param fragileShare a rank is fragile when its place in the group, between 0 and 1, moves further
 *     than this among consistent reports only or after repair
 * @param minimumCoverage share of the expected reports below which a province is not ranked
 * @param seed of the random numbers
 */
public record RankSettings(
    int minimumPeers,
    int draws,
    double level,
    double falseDiscoveryRate,
    double fragileShare,
    double minimumCoverage,
    long seed) {
  public RankSettings {
    if (minimumPeers < 2) {
      throw new IllegalArgumentException("a rank needs at least 2 peers, not " + minimumPeers);
    }
  }

  /** Five peers, 1 000 draws, 90 % intervals, 5 % false flags, a tenth of the group, 90 % filed. */
  public static RankSettings standard(long seed) {
    return new RankSettings(5, 1000, 0.90, 0.05, 0.10, 0.90, seed);
  }
}
