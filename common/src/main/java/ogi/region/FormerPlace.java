package ogi.region;

import java.util.List;

/**
 * A division that bears its name or its code no more: renamed, raised to a city, or merged.
 *
 * @param region what it was; its code may be borne by another place today
 * @param years when it was so called
 * @param successors the divisions of today in its place, several for one that was divided; empty
 *     for a township of which only its county is known
 */
public record FormerPlace(Region region, Years years, List<Region> successors) {
  public FormerPlace {
    successors = List.copyOf(successors);
  }

  /** Whether only the code is another: the place goes on under its name. */
  public boolean sameName() {
    return successors.size() == 1 && successors.get(0).name().equals(region.name());
  }
}
