package ogi.compare;

/**
 * How groups are ranked.
 *
 * @param minimumPeers a rank is given only among at least so many rankable peers
 * @param level chance with which rank intervals hold the true rank, on average over a group
 * @param falseDiscoveryRate expected share of false flags
 * @param fragileShare a rank among counts, whose interval knows no chance, is fragile when its
 *     place in the group, between 0 and 1, moves further than this beyond its interval
 * @param minimumCoverage share of the expected reports below which a province is not ranked
 */
public record RankSettings(
    int minimumPeers,
    double level,
    double falseDiscoveryRate,
    double fragileShare,
    double minimumCoverage) {
  public RankSettings {
    if (minimumPeers < 2) {
      throw new IllegalArgumentException("a rank needs at least 2 peers, not " + minimumPeers);
    }
    if (!(level > 0.5 && level < 1)) {
      throw new IllegalArgumentException("no interval holds " + level);
    }
  }

  /** Five peers, 95 % intervals, 5 % false flags, a tenth of the group, 90 % filed. */
  public static RankSettings standard() {
    return new RankSettings(5, 0.95, 0.05, 0.10, 0.90);
  }
}
