package ogi.jobs.compare;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import ogi.filer.Kind;

/**
 * How many people live in places below the provinces, as an office says; those of the provinces
 * come with the program.
 *
 * @param byRegion residents by region code
 */
public record OwnResidents(Map<String, Long> byRegion) implements Serializable {
  /** No place below the provinces has a known number. */
  static final OwnResidents NONE = new OwnResidents(Map.of());

  public OwnResidents {
    byRegion = new TreeMap<>(byRegion);
  }

  /**
   * Residents of the area that a filer governs, or -1. Only governments have any: a zone or the 兵团
   * bears the code of the place around it, whose residents are not its own.
   */
  long of(String regionCode, String kind) {
    if (!kind.equals(Kind.GOVERNMENT.key())) {
      return -1;
    }
    Long own = byRegion.get(regionCode);
    return own != null ? own : Places.residentsOf(regionCode);
  }
}
