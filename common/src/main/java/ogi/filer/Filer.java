package ogi.filer;

import java.util.Objects;

/**
 * A body that publishes an annual report on open government information.
 *
 * @param id stable across years and copies, see {@link FilerId}
 * @param name as the report prints it, in simplified characters, blanks removed
 * @param regionCode GB/T 2260 code of the smallest known place: 6 digits, 9 for a township; for a
 *     zone its parent's; {@code 000000} for national bodies; empty when the place is not settled
 * @param region name of that place; empty when the place is not settled
 * @param provinceCode 6 digits, {@code XPCC} for the 兵团, {@code 000000} for national bodies; empty
 *     when not settled, which can be the case while the level is known
 * @param province name of the province; empty when not settled
 * @param level rung of the government that runs it
 * @param kind sort of body
 * @param scope what the report covers
 * @param grounds why place, level, kind and scope are so
 */
public record Filer(
    String id,
    String name,
    String regionCode,
    String region,
    String provinceCode,
    String province,
    Level level,
    Kind kind,
    Scope scope,
    Grounds grounds) {
  /** Code of the whole nation, for national bodies. */
  public static final String NATION = "000000";

  public Filer {
    Objects.requireNonNull(id);
    Objects.requireNonNull(name);
    Objects.requireNonNull(regionCode);
    Objects.requireNonNull(region);
    Objects.requireNonNull(provinceCode);
    Objects.requireNonNull(province);
    Objects.requireNonNull(level);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(scope);
    Objects.requireNonNull(grounds);
  }

  /** A filer of whom it is not told why. */
  public Filer(
      String id,
      String name,
      String regionCode,
      String region,
      String provinceCode,
      String province,
      Level level,
      Kind kind,
      Scope scope) {
    this(id, name, regionCode, region, provinceCode, province, level, kind, scope, Grounds.NONE);
  }

  /**
   * Whether the body is told apart from all others: its place is settled and its name known. Two
   * reports with one id that are not so need not come from one body: they must not be joined as
   * versions, nor as years of a series.
   */
  public boolean placed() {
    return !regionCode.isEmpty() && !id.startsWith(FilerId.UNNAMED);
  }

  /** The same body with a scope that was settled later. */
  public Filer scoped(Scope settled, Ground ground) {
    return new Filer(
        id,
        name,
        regionCode,
        region,
        provinceCode,
        province,
        level,
        kind,
        settled,
        new Grounds(
            grounds.place(), grounds.level(), grounds.kind(), ground, grounds.candidates()));
  }

  /** The same body where its name is not known, so that it is never joined with others. */
  Filer unnamed() {
    return new Filer(
        FilerId.unnamed(regionCode, kind),
        name,
        regionCode,
        region,
        provinceCode,
        province,
        level,
        kind,
        scope,
        grounds);
  }
}
