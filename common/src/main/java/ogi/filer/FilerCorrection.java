package ogi.filer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import ogi.region.Gazetteer;
import ogi.region.Region;

/**
 * What an office settles about the filer of a report; parts that it leaves open stay as they were
 * found. A name is read as if it stood in a title, so {@code 洛阳市西工区人民政府西工街道办事处} brings place, level
 * and kind with it.
 *
 * @param name official name of the body, with its place
 * @param regionCode GB/T 2260 code of its place: 6 digits, 9 for a township, {@code 000000} for a
 *     national body, {@code XPCC}
 * @param level rung of the government that runs it
 * @param kind sort of body
 * @param scope what the report covers
 */
public record FilerCorrection(
    Optional<String> name,
    Optional<String> regionCode,
    Optional<Level> level,
    Optional<Kind> kind,
    Optional<Scope> scope) {
  private static final Ground BY_OFFICE = new Ground("人工核定", Certainty.HIGH);

  /** Any year: the name is read from a made-up title. */
  private static final String TITLE_END = "2021年政府信息公开工作年度报告";

  public FilerCorrection {
    Objects.requireNonNull(name);
    Objects.requireNonNull(regionCode);
    Objects.requireNonNull(level);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(scope);
  }

  /** Whether there is a division, the nation or the 兵团 with this code. */
  public static boolean known(String regionCode) {
    return regionCode.equals(Filer.NATION)
        || Gazetteer.standard().findByCode(regionCode).isPresent();
  }

  /** The people's government of a division, under the id that its reports get. */
  public static Filer government(Region division) {
    Place place = Place.of(division.code());
    return new Filer(
        FilerId.of(place.code(), Kind.GOVERNMENT, "", ""),
        division.name() + "人民政府",
        place.code(),
        place.name(),
        place.provinceCode(),
        place.province(),
        place.level(),
        Kind.GOVERNMENT,
        Scope.UNKNOWN);
  }

  /**
   * The filer as settled; empty when nothing was found and the correction alone does not say who it
   * is: that takes a name with its place, or a place and a kind.
   */
  public Optional<Filer> applyTo(Optional<Filer> found) {
    Optional<Filer> base = name.flatMap(FilerCorrection::named).or(() -> found.map(this::renamed));
    if (base.isEmpty() && regionCode.isPresent() && kind.isPresent()) {
      base = Optional.of(unnamed(regionCode.get(), kind.get()));
    }
    return base.map(this::settled);
  }

  private static Optional<Filer> named(String name) {
    FilerEvidence title = FilerEvidence.of(List.of(name + TITLE_END));
    return Finder.STANDARD.find(title).filer();
  }

  private Filer renamed(Filer filer) {
    return new Filer(
        filer.id(),
        name.orElse(filer.name()),
        filer.regionCode(),
        filer.region(),
        filer.provinceCode(),
        filer.province(),
        filer.level(),
        filer.kind(),
        filer.scope(),
        filer.grounds());
  }

  private Filer unnamed(String code, Kind ofKind) {
    Place place = Place.of(code);
    return new Filer(
        "",
        name.orElse(place.name()),
        code,
        place.name(),
        place.provinceCode(),
        place.province(),
        level.orElse(place.level()),
        ofKind,
        Scope.UNKNOWN);
  }

  private Filer settled(Filer filer) {
    Place place =
        regionCode
            .map(Place::of)
            .orElseGet(
                () ->
                    new Place(
                        filer.regionCode(),
                        filer.region(),
                        filer.provinceCode(),
                        filer.province(),
                        filer.level()));
    Kind settledKind = kind.orElse(filer.kind());
    boolean sameBody =
        !filer.id().isEmpty()
            && settledKind == filer.kind()
            && place.code().equals(filer.regionCode());
    return new Filer(
        sameBody ? filer.id() : id(place.code(), settledKind, filer.name()),
        filer.name(),
        place.code(),
        place.name(),
        place.provinceCode(),
        place.province(),
        level.orElse(regionCode.isPresent() ? place.level() : filer.level()),
        settledKind,
        scope.orElse(filer.scope()),
        grounds(filer.grounds()));
  }

  private Grounds grounds(Grounds found) {
    boolean placed = regionCode.isPresent();
    return new Grounds(
        placed ? BY_OFFICE : found.place(),
        placed || level.isPresent() ? BY_OFFICE : found.level(),
        kind.isPresent() ? BY_OFFICE : found.kind(),
        scope.isPresent() ? BY_OFFICE : found.scope(),
        placed ? "" : found.candidates());
  }

  private static String id(String code, Kind kind, String name) {
    String own = Finder.READER.read(name, 0).map(Organ::own).orElse("");
    return FilerId.of(code, kind, own, name);
  }

  private record Place(
      String code, String name, String provinceCode, String province, Level level) {
    static Place of(String code) {
      if (code.equals(Filer.NATION)) {
        return new Place(Filer.NATION, "全国", Filer.NATION, "全国", Level.NATIONAL);
      }
      Gazetteer gazetteer = Gazetteer.standard();
      Region region = gazetteer.findByCode(code).orElseThrow();
      Region province =
          code.startsWith(XpccNames.CITY_PREFIX)
              ? gazetteer.findByCode(Gazetteer.XPCC).orElseThrow()
              : gazetteer.province(region);
      return new Place(
          code, region.name(), province.code(), province.name(), Level.of(region.level()));
    }
  }

  private static final class Finder {
    static final FilerFinder STANDARD = new FilerFinder(Gazetteer.standard());
    static final OrganReader READER = new OrganReader(Gazetteer.standard());
  }
}
