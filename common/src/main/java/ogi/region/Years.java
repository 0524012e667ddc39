package ogi.region;

/**
 * The years in which a place bore its name, as far as dated lists show. A list is a day's: what
 * happened between two lists is put into the year of the later one, so a bound may be a year late.
 *
 * @param since year of the first list with the name; 0 when already the oldest list had it
 * @param until year of the first list without it; 0 when the newest list still has it
 */
public record Years(int since, int until) {
  /** As far back and as far on as the lists go. */
  public static final Years ALL = new Years(0, 0);

  /** Refuses an end before the beginning. */
  public Years {
    if (until != 0 && until < since) {
      throw new IllegalArgumentException("until " + until + " before " + since);
    }
  }

  /** Whether the name was borne at any time of a year; both bounds are inside. */
  public boolean covers(int year) {
    return year >= since && (until == 0 || year <= until);
  }
}
