package ogi.compare.chance;

/**
 * The score interval of a proportion: E. B. Wilson, "Probable inference, the law of succession, and
 * statistical inference", Journal of the American Statistical Association 22 (1927) 209–212. It is
 * useful for small denominators and never leaves 0 to 1.
 */
public final class Wilson {
  /** Quantile of the normal distribution for a 95 % interval. */
  static final double Z95 = 1.959963984540054;

  private Wilson() {}

  /** The 95 % interval of {@code hits} out of {@code trials}; refuses hits beyond the trials. */
  public static Interval interval95(double hits, double trials) {
    if (!(trials > 0) || hits < 0 || hits > trials) {
      throw new IllegalArgumentException(hits + " of " + trials);
    }
    double share = hits / trials;
    double square = Z95 * Z95;
    double centre = share + square / (2 * trials);
    double half = Z95 * Math.sqrt(share * (1 - share) / trials + square / (4 * trials * trials));
    double scale = 1 + square / trials;
    double low = hits == 0 ? 0 : Math.max(0, (centre - half) / scale);
    double high = hits == trials ? 1 : Math.min(1, (centre + half) / scale);
    return new Interval(low, high);
  }
}
