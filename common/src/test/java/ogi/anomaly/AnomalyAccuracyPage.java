package ogi.anomaly;

import java.util.List;
import java.util.Locale;

/** The page on false findings and found outliers. */
final class AnomalyAccuracyPage {
  private final int rounds;
  private final long seed;
  private final int every;

  AnomalyAccuracyPage(int rounds, long seed, int every) {
    this.rounds = rounds;
    this.seed = seed;
    this.every = every;
  }

  /** The page around the rows of its table. */
  String text(List<String> rows) {
    return String.format(
        Locale.ROOT,
        """
        # How many findings among peers are false

        Written by `make accuracy-anomalies` (the class `AnomalyAccuracyTest` of the tests); do not edit it. Every figure of this page is measured.

        %d rounds from seed %d (a third of them for 330 bodies, a twentieth for 3 000). **All figures are simulated**: counties with two years,
        their figures drawn, nothing taken from real reports. *lognormal*: sizes, figures per head (deviation 0.5) and changes on last year (deviation
        0.15, growth of 5 %%) are lognormal, counts vary by chance besides. *heavy tails*: the same with a t-distribution of four degrees in place of the normal one,
        so that one change in a hundred is beyond a factor of 2. *two sorts*: one body in ten has a third of the figures per head.

        In clean strata every finding is false; of a kind there may be one in at most %.0f %% of the strata. Beside outliers (one body in %d, the kinds in turn)
        the *false discovery rate* is the mean over the strata of the share of findings about bodies with nothing planted; it is stated to be at most
        %.0f %%. Planted: licensing eight times last year's in one year (E04, found also where fees were planted: those jump); penalties thirty times those
        per head in both years (F09); fees in 元 (F08); four fifths of the reviews corrected (F07); half of the applicants research bodies (F11); figures rounded to hundreds
        (F14).

        | kind | figures | bodies | clean strata | of them with a finding %% | strata with outliers | findings | false | false discovery rate %% | planted | found %% |
        |---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|
        %s

        What the table says:

        * Where figures and changes are lognormal, or bodies are of two sorts, false findings stay below the stated rate.
        * With heavy tails the rate holds beside outliers; clean strata may ring a little more often than stated, since what lies far out is extrapolated
          from what lies nearer. There an outlier is often not told from the ordinary, which is right: it is ordinary there.
        * Among 25 bodies E04, F08 and F09 find next to nothing, since 24 others do not show how heavy their tails are. F08 leaves strata in which up to %d
          others have fees to the fixed limits.
        """,
        rounds,
        seed,
        100 * PeerSettings.STANDARD.falseDiscovery(),
        every,
        100 * PeerSettings.STANDARD.falseDiscovery(),
        String.join("\n", rows),
        PeerSettings.STANDARD.feePeers());
  }
}
