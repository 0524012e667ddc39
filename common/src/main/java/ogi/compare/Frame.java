package ogi.compare;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a tally is seen against.
 *
 * @param lastYear the same area, level, kind and scope a year earlier
 * @param nation the same stratum in the whole nation
 * @param residents of the area; given only when its reports cover the whole area: one area-wide
 *     report of its own government, or the area-wide reports of all governments of one lower level
 */
public record Frame(Optional<Tally> lastYear, Optional<Tally> nation, OptionalLong residents) {
  /** Nothing to be seen against. */
  public static final Frame NONE =
      new Frame(Optional.empty(), Optional.empty(), OptionalLong.empty());

  public Frame {
    Objects.requireNonNull(lastYear);
    Objects.requireNonNull(nation);
    Objects.requireNonNull(residents);
  }
}
