package ogi.compare.chance;

/** Both ends of an interval, in the unit of the value. */
public record Interval(double low, double high) {
  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException("interval from " + low + " to " + high);
    }
  }

  /** The same interval in a unit that is smaller by this factor. */
  public Interval times(double factor) {
    return new Interval(low * factor, high * factor);
  }
}
