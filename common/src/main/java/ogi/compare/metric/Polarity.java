package ogi.compare.metric;

/**
 * Which end of a ranking is the good one. The form gives no judgement, so the default is none: rank
 * 1 is then the highest value, which is neither praise nor blame.
 */
public enum Polarity {
  NONE("none"),
  HIGHER_IS_BETTER("higher_is_better"),
  LOWER_IS_BETTER("lower_is_better");

  private final String key;

  Polarity(String key) {
    this.key = key;
  }

  /** The value in the registry and in the tables. */
  public String key() {
    return key;
  }

  /** Whether rank 1 is the lowest value. */
  public boolean lowestFirst() {
    return this == LOWER_IS_BETTER;
  }
}
