package ogi.region;

import java.util.Objects;

/**
 * A division of the country: province, prefecture, county or township.
 *
 * @param code 6 digits of GB/T 2260, 9 for a township, {@code XPCC} for 新疆生产建设兵团
 * @param name full name with its suffix
 * @param level rung in the hierarchy
 * @param parentCode code of the division above; empty for a province
 * @param standing a division of the state, or an area that only the statistics bureau's list has
 */
public record Region(String code, String name, Tier level, String parentCode, Standing standing) {
  public Region {
    Objects.requireNonNull(code);
    Objects.requireNonNull(name);
    Objects.requireNonNull(level);
    Objects.requireNonNull(parentCode);
    Objects.requireNonNull(standing);
  }

  /** The rungs of divisions; districts of municipalities are counties. */
  public enum Tier {
    PROVINCE,
    PREFECTURE,
    COUNTY,
    TOWNSHIP
  }

  /** Whether a region is a division in law. */
  public enum Standing {
    DIVISION,
    /** A zone, farm or regiment with a code of the statistics bureau only. */
    STATISTICAL
  }
}
