package ogi.compare.metric;

/** The unit in which a metric is printed; a quotient is multiplied by {@link #factor()}. */
public enum MetricUnit {
  PIECE("piece", "件", 1),
  WAN_YUAN("wan_yuan", "万元", 1),
  PERCENT("percent", "%", 100),
  PER_100("per_100", "件/百件", 100),
  PER_100K("per_100k", "件/十万人", 100_000),
  /** Money is printed in 万元, so a quotient by residents is taken ten thousand times. */
  YUAN_PER_HEAD("yuan_per_head", "元/人", 10_000);

  private final String key;
  private final String label;
  private final int factor;

  MetricUnit(String key, String label, int factor) {
    this.key = key;
    this.label = label;
    this.factor = factor;
  }

  /** The value in the registry and in the tables. */
  public String key() {
    return key;
  }

  /** The unit as it stands beside a figure in Chinese. */
  public String label() {
    return label;
  }

  /** Numerator over denominator times this is the printed value. */
  public int factor() {
    return factor;
  }

  /** The units a metric of that base may have. */
  boolean suits(Base base) {
    return switch (this) {
      case PIECE -> base == Base.COUNT;
      case WAN_YUAN -> base == Base.AMOUNT;
      case PERCENT -> base == Base.RATE;
      case PER_100 -> base == Base.RATIO;
      case PER_100K -> base == Base.PER_HEAD;
      case YUAN_PER_HEAD -> base == Base.AMOUNT_PER_HEAD;
    };
  }
}
