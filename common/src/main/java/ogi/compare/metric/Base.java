package ogi.compare.metric;

/** What a metric's value is, and so which interval and which ranking suit it. */
public enum Base {
  /** Pieces of the year, all of them: a complete count, no sample. */
  COUNT("count", false),
  /** Money of the year in 万元. */
  AMOUNT("amount", false),
  /** A part of the denominator, between 0 and 1: binomial. */
  RATE("rate", true),
  /** Events per piece of another count; may exceed 1, therefore Poisson and not binomial. */
  RATIO("ratio", true),
  /** Pieces per resident: Poisson. */
  PER_HEAD("per_head", true);

  private final String key;
  private final boolean divided;

  Base(String key, boolean divided) {
    this.key = key;
    this.divided = divided;
  }

  /** The value in the registry and in the tables. */
  public String key() {
    return key;
  }

  /** Whether there is a denominator. */
  public boolean divided() {
    return divided;
  }
}
