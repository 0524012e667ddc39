package ogi.normalise;

/**
 * The {@link Outlook} from where a search stands: what a walk must still pay at least behind a
 * token, state by state.
 */
final class Sight {
  private final Track track;
  private final int[] standings;
  private final Outlook outlook;

  /** What the stops behind each one cost that can be met no more; the start is the first. */
  private final int[] missed;

  /** What the tokens to come cost, by {@link Prices.Standing}. */
  private final int[] rest = new int[Prices.Standing.values().length];

  Sight(Track track, Outlook outlook) {
    this.track = track;
    this.standings = track.standings();
    this.outlook = outlook;
    this.missed = outlook.missed();
  }

  /** Goes on to what lies behind a token; to be called for one after the other. */
  void pass(int token) {
    outlook.pass(token, missed);
    int within = outlook.within(token + 1);
    rest[Prices.Standing.OUTSIDE.ordinal()] = outlook.outside(token + 1);
    rest[Prices.Standing.BETWEEN.ordinal()] = within;
    rest[Prices.Standing.INSIDE.ordinal()] = within;
  }

  /** What a walk must still pay in a state. */
  int from(int state) {
    return missed[track.stopOf(state) + 1] + rest[standings[state]];
  }
}
