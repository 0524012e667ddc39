package ogi.compare;

import java.util.Objects;

/**
 * An area whose reports are added up.
 *
 * @param type sort of area
 * @param code GB/T 2260 code of a province or prefecture, {@code XPCC}, {@code 000000} for national
 *     bodies, an own word for the nation and the regions; empty when the place is not settled
 * @param name Chinese name; empty when the place is not settled
 * @param provinceCode the code itself, for a prefecture that of its province
 * @param province name of that province, or of the area itself
 */
public record Area(Type type, String code, String name, String provinceCode, String province) {
  public Area {
    Objects.requireNonNull(type);
    Objects.requireNonNull(code);
    Objects.requireNonNull(name);
    Objects.requireNonNull(provinceCode);
    Objects.requireNonNull(province);
  }

  /** Any area but a prefecture. */
  public static Area of(Type type, String code, String name) {
    return new Area(type, code, name, code, name);
  }

  /** Sorts of areas. */
  public enum Type {
    /** All bodies, national ones included. */
    NATION("nation"),
    /** 东部, 中部, 西部 or 东北 as the National Bureau of Statistics parts the country. */
    REGION("region"),
    /** A province, or the 兵团, whose bodies are not those of the province around them. */
    PROVINCE("province"),
    /** A prefecture-level division with all bodies inside it. */
    PREFECTURE("prefecture"),
    /** Bodies of the State Council, which lie in no province. */
    NATIONAL_BODIES("national_bodies"),
    /** Bodies whose place is not settled. */
    NOT_SETTLED("not_settled");

    private final String key;

    Type(String key) {
      this.key = key;
    }

    /** The value in the tables. */
    public String key() {
      return key;
    }
  }
}
