package ogi.region;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Telephone area codes and the places they serve; several prefectures may share one. Weak evidence:
 * it can tell namesakes apart, it cannot name a filer.
 */
public final class AreaCodes {
  private final Map<String, List<Region>> regions = new HashMap<>();

  /** The codes of the reference table, over the regions of a gazetteer. */
  public AreaCodes(Gazetteer gazetteer) {
    for (String[] row : ReferenceFile.rows("area_codes.csv")) {
      Region region = gazetteer.findByCode(row[1]).orElseThrow();
      regions.computeIfAbsent(row[0], code -> new ArrayList<>(1)).add(region);
    }
  }

  /** The prefectures or provinces that a code such as {@code 0797} serves; none when unknown. */
  public List<Region> served(String areaCode) {
    return List.copyOf(regions.getOrDefault(areaCode, List.of()));
  }
}
