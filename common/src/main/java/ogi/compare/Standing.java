package ogi.compare;

import java.util.Optional;
import ogi.compare.chance.Interval;

/**
 * One line of a ranking: a candidate with its place, or with the reason why it has none.
 *
 * @param candidate who
 * @param interval 95 % interval of the value in its unit: Wilson for rates, exact Poisson for
 *     ratios and per-head figures; empty for counts and amounts, which are complete, and without a
 *     value
 * @param place in the group; empty when not ranked
 * @param reason why it is not ranked; empty when it is
 * @param extremes between which ranks it must be whatever the group's missing cells hold; empty
 *     when it is not ranked for another reason than missing cells
 */
public record Standing(
    Candidate candidate,
    Optional<Interval> interval,
    Optional<Place> place,
    Optional<Reason> reason,
    Optional<Extremes> extremes) {
  public Standing {
    if (place.isPresent() == reason.isPresent()) {
      throw new IllegalArgumentException("either a place or a reason: " + candidate.id());
    }
  }

  public boolean ranked() {
    return place.isPresent();
  }
}
