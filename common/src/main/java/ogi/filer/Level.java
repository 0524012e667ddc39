package ogi.filer;

import ogi.region.Region;

/**
 * The rung of government that a filer belongs to. A department, office or zone has the level of the
 * government that runs it; districts of the four municipalities are county level.
 */
public enum Level {
  NATIONAL("national", "国家级"),
  PROVINCIAL("provincial", "省级"),
  PREFECTURAL("prefectural", "地级"),
  COUNTY("county", "县级"),
  TOWNSHIP("township", "乡级");

  private final String key;
  private final String label;

  Level(String key, String label) {
    this.key = key;
    this.label = label;
  }

  /** The value in the tables. */
  public String key() {
    return key;
  }

  /** The Chinese name. */
  public String label() {
    return label;
  }

  /** The level of the government of a region. */
  public static Level of(Region.Tier tier) {
    return switch (tier) {
      case PROVINCE -> PROVINCIAL;
      case PREFECTURE -> PREFECTURAL;
      case COUNTY -> COUNTY;
      case TOWNSHIP -> TOWNSHIP;
    };
  }
}
