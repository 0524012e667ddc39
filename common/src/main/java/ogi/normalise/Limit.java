package ogi.normalise;

/**
 * How much the walks cost that a search looks at, with what they must still pay: up to a price
 * given, and where all cost more than that, not much more than the cheapest one.
 */
final class Limit {
  private final int lead;
  private int most;
  private int refused = Strip.FAR;

  /**
   * Walks up to a price.
   *
   * @param lead by so much others may be dearer than the cheapest one so far; 0 where a walk of
   *     that price is known to exist
   */
  Limit(int most, int lead) {
    this.most = most;
    this.lead = lead;
  }

  /** Whether a walk is looked at further. */
  boolean allows(int price) {
    if (price <= most) {
      return true;
    }
    refused = Math.min(refused, price);
    return false;
  }

  /** The cheapest walk so far costs this. */
  void raise(int least) {
    if (lead > 0) {
      most = Math.max(most, least + lead);
    }
  }

  /** Whether all walks were looked at that cost so much or less. */
  boolean covers(int price) {
    return price < refused;
  }
}
