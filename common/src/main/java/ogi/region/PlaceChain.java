package ogi.region;

import java.util.ArrayList;
import java.util.List;

/**
 * Place names that follow each other in a text, each inside the one before: 重庆市 大足区, 洛阳市 西工区 西工街道.
 * A rung may be left out (黑龙江省 甘南县).
 *
 * @param places the regions that the last name may mean, given the names before it; more than one
 *     for a name that several places bear
 * @param start index in the text where the chain starts
 * @param end index just after it; equal to {@code start} when there is no chain
 * @param names how many names it has
 */
public record PlaceChain(List<Region> places, int start, int end, int names) {
  public PlaceChain {
    places = List.copyOf(places);
  }

  /** Whether a place was found at all. */
  public boolean found() {
    return !places.isEmpty();
  }

  static PlaceChain read(Gazetteer gazetteer, String text, int from) {
    List<Region> places = List.of();
    int end = from;
    int names = 0;
    for (Step step = step(gazetteer, text, from, places);
        step != null;
        step = step(gazetteer, text, end, places)) {
      places = step.places();
      end = step.end();
      names++;
    }
    return new PlaceChain(places, from, end, names);
  }

  private record Step(List<Region> places, int end) {}

  private static Step step(Gazetteer gazetteer, String text, int at, List<Region> above) {
    int longest = Math.min(gazetteer.longestName(), text.length() - at);
    for (int length = longest; length >= 2; length--) {
      List<Region> here = inside(gazetteer, named(gazetteer, text, at, length), above);
      if (!here.isEmpty()) {
        return new Step(here, at + length);
      }
    }
    return stemStep(gazetteer, text, at, above);
  }

  private static List<Region> named(Gazetteer gazetteer, String text, int at, int length) {
    String name = text.substring(at, at + length);
    List<Region> regions = gazetteer.named(name);
    // The bureau's list writes 西工街道 where a report writes 西工街道办事处 or 西工街 for short.
    return regions.isEmpty() && name.endsWith("街") ? gazetteer.named(name + "道") : regions;
  }

  /** A stem counts only when a full name inside it follows at once: 湖北 黄石 西塞山区. */
  private static Step stemStep(Gazetteer gazetteer, String text, int at, List<Region> above) {
    for (int length = Math.min(8, text.length() - at - 2); length >= 2; length--) {
      List<Region> stemmed = gazetteer.stemmed(text.substring(at, at + length));
      List<Region> higher = inside(gazetteer, stemmed, above);
      higher = higher.stream().filter(r -> r.level() != Region.Tier.COUNTY).toList();
      if (!higher.isEmpty() && step(gazetteer, text, at + length, higher) != null) {
        return new Step(higher, at + length);
      }
    }
    return null;
  }

  private static List<Region> inside(
      Gazetteer gazetteer, List<Region> regions, List<Region> above) {
    if (above.isEmpty() || regions.isEmpty()) {
      return regions;
    }
    List<Region> inside = new ArrayList<>();
    for (Region region : regions) {
      if (above.stream().anyMatch(up -> !up.equals(region) && gazetteer.within(region, up))) {
        inside.add(region);
      }
    }
    return inside;
  }
}
