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
  PER_HEAD("per_head", true),
  /** Money of the year per resident: a complete amount, in which there is no chance. */
  AMOUNT_PER_HEAD("amount_per_head", true);

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

  /** Whether the denominator is the number of residents. */
  public boolean perResident() {
    return this == PER_HEAD || this == AMOUNT_PER_HEAD;
  }

  /** Whether money is added up, and not pieces. */
  public boolean money() {
    return this == AMOUNT || this == AMOUNT_PER_HEAD;
  }

  /** Whether it is a quotient of pieces, whose level chance hides: it has intervals. */
  public boolean chance() {
    return divided && !money();
  }
}
