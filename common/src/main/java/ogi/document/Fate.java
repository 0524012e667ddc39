package ogi.document;

/** What became of an input document: every one has exactly one fate, and the counts add up. */
public enum Fate {
  /** It holds at least one report that is in use. */
  READ("read"),
  /** Its content is that of another document of the run. */
  DUPLICATE("duplicate"),
  /** Another version of the same filer and year is in use. */
  SUPERSEDED("superseded"),
  /** It was understood and is no report; the reason says what it is. */
  NOT_A_REPORT("not_a_report"),
  /** It could not be understood; the reason says why. */
  UNREADABLE("unreadable");

  private final String key;

  Fate(String key) {
    this.key = key;
  }

  public String key() {
    return key;
  }
}
