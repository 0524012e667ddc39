package ogi.report;

/** What the source says about a cell. Missing is never zero. */
public enum State {
  /** A number is printed; 0 is a number. */
  STATED("stated"),
  /** The cell is there and empty. */
  BLANK("blank"),
  /** A mark stands in place of a number: {@code /}, {@code -}, 无. */
  PLACEHOLDER("placeholder"),
  /** The source has no such cell. */
  ABSENT("absent"),
  /** Text that is no number. */
  UNREADABLE("unreadable"),
  /** Not printed, but the only value that lets the form's sums hold. */
  DEDUCED("deduced");

  private final String key;

  State(String key) {
    this.key = key;
  }

  public String key() {
    return key;
  }

  public boolean hasNumber() {
    return this == STATED || this == DEDUCED;
  }
}
