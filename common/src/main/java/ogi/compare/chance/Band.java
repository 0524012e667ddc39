package ogi.compare.chance;

/** Which limit of the funnel a filer passes. */
public enum Band {
  INSIDE("inside"),
  /** Beyond the 95 % limit: one in twenty would be there by chance. */
  BEYOND_95("95"),
  /** Beyond the 99.8 % limit: one in five hundred would be there by chance. */
  BEYOND_998("99.8");

  private static final double LIMIT_95 = 1.959963984540054;
  private static final double LIMIT_998 = 3.090232306167813;

  private final String key;

  Band(String key) {
    this.key = key;
  }

  /** The value in the tables. */
  public String key() {
    return key;
  }

  /** The band of a z-score. */
  public static Band of(double z) {
    double distance = Math.abs(z);
    return distance > LIMIT_998 ? BEYOND_998 : distance > LIMIT_95 ? BEYOND_95 : INSIDE;
  }
}
