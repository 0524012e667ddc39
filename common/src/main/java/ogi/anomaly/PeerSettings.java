package ogi.anomaly;

/**
 * The thresholds of the questions that hold a report against its stratum; settings, since each is a
 * judgement.
 *
 * @param peers so many others of a stratum at least, or nothing is compared
 * @param falseDiscovery expected share of false findings among those of a kind and stratum
 * @param deviations scaled median absolute deviations beyond which a figure is far from its peers
 * @param pieces a change or distance of fewer pieces is never asked about
 * @param feePeers so many others with fees at least; fewer do not show how far fees lie apart, and
 *     the fixed limits stay
 * @param feeFactor times the stratum's median from which fees look as if printed in yuan
 * @param roundFeeFactor the same for fees that end in four zeros
 * @param closed fewer closed cases are no rate
 * @param requests fewer requests are no mix of applicants
 * @param applicants so many of a rare sort at least
 * @param applicantShare and such a share of all requests at least: with many requests chance alone
 *     makes small shares stand out
 * @param zeroShare share of zeros among the others up to which a zero stands out
 * @param digitFigures figures of three digits and more from which their last digits say something
 */
public record PeerSettings(
    int peers,
    double falseDiscovery,
    double deviations,
    double pieces,
    int feePeers,
    double feeFactor,
    double roundFeeFactor,
    long closed,
    long requests,
    long applicants,
    double applicantShare,
    double zeroShare,
    int digitFigures) {
  /** The values in use; sources in {@code docs/anomalies.md}. */
  public static final PeerSettings STANDARD =
      new PeerSettings(20, 0.05, 3.5, 30, 60, 1000, 100, 10, 5, 2, 0.20, 0.01, 5);
}
