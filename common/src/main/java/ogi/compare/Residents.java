package ogi.compare;

import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * How many people live in an area, by region code. The program comes with the provinces of the
 * census of 2020-11-01; an area that is not listed (every zone, the 兵团) has no per-head figure.
 */
public final class Residents {
  private final Map<String, Long> byRegion;

  private Residents(Map<String, Long> byRegion) {
    this.byRegion = new TreeMap<>(byRegion);
  }

  /** Residents by GB/T 2260 code; refuses figures that are not positive. */
  public static Residents of(Map<String, Long> byRegion) {
    byRegion.forEach(
        (code, people) -> {
          if (people <= 0) {
            throw new IllegalArgumentException("residents of " + code + ": " + people);
          }
        });
    return new Residents(byRegion);
  }

  /** No area has a known number of residents. */
  public static Residents none() {
    return new Residents(Map.of());
  }

  public OptionalLong in(String regionCode) {
    Long people = byRegion.get(regionCode);
    return people == null ? OptionalLong.empty() : OptionalLong.of(people);
  }
}
