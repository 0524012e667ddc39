package ogi.check;

import java.util.OptionalLong;

/**
 * Between which whole numbers a figure must lie, both ends included.
 *
 * @param low the smallest possible value; empty when there is none
 * @param high the largest possible value; empty when there is none
 */
public record Interval(OptionalLong low, OptionalLong high) {
  /** Nothing is known: the figure may even be negative. */
  public static final Interval ANY = new Interval(OptionalLong.empty(), OptionalLong.empty());

  /** A count of which nothing more is known. */
  public static final Interval COUNT = new Interval(OptionalLong.of(0), OptionalLong.empty());

  public Interval {
    if (low.isPresent() && high.isPresent() && low.getAsLong() > high.getAsLong()) {
      throw new IllegalArgumentException("empty interval from " + low + " to " + high);
    }
  }

  /** From low to high, both included. */
  public static Interval of(long low, long high) {
    return new Interval(OptionalLong.of(low), OptionalLong.of(high));
  }

  /** Low or anything larger. */
  public static Interval atLeast(long low) {
    return new Interval(OptionalLong.of(low), OptionalLong.empty());
  }

  /** This value and no other. */
  public static Interval only(long value) {
    return of(value, value);
  }

  /** Whether there is exactly one possible value. */
  public boolean single() {
    return low.isPresent() && low.equals(high);
  }

  public boolean contains(long value) {
    return (low.isEmpty() || low.getAsLong() <= value)
        && (high.isEmpty() || value <= high.getAsLong());
  }

  /** The smallest interval that holds both. */
  public Interval hull(Interval other) {
    return new Interval(
        low.isEmpty() || other.low.isEmpty()
            ? OptionalLong.empty()
            : OptionalLong.of(Math.min(low.getAsLong(), other.low.getAsLong())),
        high.isEmpty() || other.high.isEmpty()
            ? OptionalLong.empty()
            : OptionalLong.of(Math.max(high.getAsLong(), other.high.getAsLong())));
  }
}
