package ogi.ledger;

import java.util.Objects;

/**
 * A copy that is not in use and with which a broken link holds: one of the two reports was revised
 * on the way.
 *
 * @param side which of the two
 * @param address where the copy was found
 */
public record Revision(Side side, String address) {
  public Revision {
    Objects.requireNonNull(side);
    Objects.requireNonNull(address);
  }

  /** Which of the two reports has the other copy. */
  public enum Side {
    /** Another copy of the earlier year's report closes with the figure that was carried in. */
    EARLIER("earlier_copy"),
    /** Another copy of the later year's report opens with the figure that was carried over. */
    LATER("later_copy");

    private final String key;

    Side(String key) {
      this.key = key;
    }

    /** The value in the tables. */
    public String key() {
      return key;
    }
  }
}
