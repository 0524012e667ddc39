package ogi.region;

import java.util.List;

/**
 * Place names that follow each other in a text, each inside the one before: 重庆市 大足区, 洛阳市 西工区 西工街道.
 * A rung may be left out (黑龙江省 甘南县).
 *
 * @param places the regions of today that the last name may mean, given the names before it; more
 *     than one for a name that several places bear
 * @param start index in the text where the chain starts
 * @param end index just after it; equal to {@code start} when there is no chain
 * @param names how many names it has
 * @param former the former names that were followed to places of today; who uses the chain has to
 *     say so
 */
public record PlaceChain(
    List<Region> places, int start, int end, int names, List<FormerPlace> former) {
  public PlaceChain {
    places = List.copyOf(places);
    former = List.copyOf(former);
  }

  /** Whether a place was found at all. */
  public boolean found() {
    return !places.isEmpty();
  }
}
