package ogi.filer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ogi.region.Gazetteer;
import ogi.region.Letters;
import ogi.region.Region;
import ogi.region.Region.Tier;

/** The prefectures and counties that a text names in full, with how often it does. */
final class PlaceMentions {
  private static final Letters ENDS = Letters.of("县区市旗州盟");
  private static final int LONGEST = 11;
  private static final int SHORTEST = 2;

  /** Further on, a text speaks of others: figures, model cases, links. */
  private static final int READ_TO = 6000;

  private PlaceMentions() {}

  static Map<Region, Integer> in(Gazetteer gazetteer, String text) {
    Map<Region, Integer> mentions = new LinkedHashMap<>();
    int end = Math.min(text.length(), READ_TO);
    for (int at = SHORTEST - 1; at < end; at++) {
      if (ENDS.has(text.charAt(at))) {
        for (Region region : endingAt(gazetteer, text, at + 1)) {
          mentions.merge(region, 1, Integer::sum);
        }
      }
    }
    return mentions;
  }

  /**
   * The longest name that ends there; for a name of several places those that fit the words before.
   */
  private static List<Region> endingAt(Gazetteer gazetteer, String text, int end) {
    for (int length = Math.min(LONGEST, end); length >= SHORTEST; length--) {
      List<Region> named = gazetteer.named(text.substring(end - length, end));
      List<Region> places =
          named.stream()
              .filter(r -> r.level() == Tier.PREFECTURE || r.level() == Tier.COUNTY)
              .toList();
      if (!places.isEmpty()) {
        return places.size() == 1 ? places : preceded(gazetteer, places, text, end - length);
      }
    }
    return List.of();
  }

  private static List<Region> preceded(
      Gazetteer gazetteer, List<Region> places, String text, int start) {
    List<Region> fitting = new ArrayList<>();
    for (Region place : places) {
      boolean fits =
          gazetteer.lineage(place).stream()
              .skip(1)
              .anyMatch(up -> text.startsWith(up.name(), start - up.name().length()));
      if (fits) {
        fitting.add(place);
      }
    }
    return fitting.isEmpty() ? places : fitting;
  }
}
