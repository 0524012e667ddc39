package ogi.region;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Provinces by the first two digits of a postcode. The weakest evidence there is: a place at a
 * border may have its neighbour's number, and numbers are often mistyped.
 */
public final class Postcodes {
  private static final int PREFIX = 2;

  private final Map<String, Region> provinces = new HashMap<>();

  /** The prefixes of the reference table, over the provinces of a gazetteer. */
  public Postcodes(Gazetteer gazetteer) {
    for (String[] row : ReferenceFile.rows("postcodes.csv")) {
      provinces.put(row[0], gazetteer.findByCode(row[1]).orElseThrow());
    }
  }

  /** The province of a postcode of six digits; empty when no province has such numbers. */
  public Optional<Region> province(String postcode) {
    return Optional.ofNullable(provinces.get(postcode.substring(0, PREFIX)));
  }
}
