package ogi.jobs.compare;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import ogi.compare.Area;
import ogi.compare.Coverage.Expected;
import ogi.compare.Residents;
import ogi.filer.Filer;
import ogi.filer.Kind;
import ogi.filer.Level;
import ogi.region.Gazetteer;
import ogi.region.Region;
import ogi.table.compared.TotalRow;

/** How many governments there are and how many people live there, by province and level. */
public final class Places {
  private static final String REGION = "region";
  private static final Map<String, Area> ECONOMIC_REGIONS =
      Map.of(
          "东", Area.of(Area.Type.REGION, "EAST", "东部"),
          "中", Area.of(Area.Type.REGION, "CENTRE", "中部"),
          "西", Area.of(Area.Type.REGION, "WEST", "西部"),
          "东北", Area.of(Area.Type.REGION, "NORTHEAST", "东北"));
  private static final Map<String, Area> REGION_OF = new HashMap<>();
  private static final Map<String, Long> PEOPLE = people();
  private static final Map<String, Long> GOVERNMENTS = governments();
  private static final Residents RESIDENTS = Residents.of(PEOPLE);

  private Places() {}

  /** Residents of the place with that code; -1 when they are not known. */
  static long residentsOf(String regionCode) {
    return RESIDENTS.in(regionCode).orElse(-1);
  }

  /** Residents of the place of a filer, if both are known. */
  public static OptionalLong residents(Optional<String> regionCode) {
    return regionCode.map(RESIDENTS::in).orElse(OptionalLong.empty());
  }

  /** Residents of a province, of a region, or of the whole nation. */
  static OptionalLong residents(String areaCode) {
    boolean region = ECONOMIC_REGIONS.values().stream().anyMatch(a -> a.code().equals(areaCode));
    if (!region && !areaCode.equals(TotalRow.NATION)) {
      return RESIDENTS.in(areaCode);
    }
    return OptionalLong.of(
        PEOPLE.entrySet().stream()
            .filter(each -> !region || REGION_OF.get(each.getKey()).code().equals(areaCode))
            .mapToLong(Map.Entry::getValue)
            .sum());
  }

  /** 东部, 中部, 西部 or 东北, in which the National Bureau of Statistics counts a province. */
  static Optional<Area> economicRegion(String provinceCode) {
    return Optional.ofNullable(REGION_OF.get(provinceCode));
  }

  /** Who is expected without a roster: one government per division. */
  static Expected expected(String areaCode, Level level, Kind kind) {
    Long places = GOVERNMENTS.get(key(areaCode, level));
    return places == null ? Expected.unknown() : Expected.places(kind, places);
  }

  /** Name of a province; 全国 for the whole nation, empty when it is not settled. */
  public static String name(String provinceCode) {
    if (provinceCode.equals(TotalRow.NATION) || provinceCode.equals(Filer.NATION)) {
      return "全国";
    } else if (provinceCode.equals(Gazetteer.XPCC)) {
      return "新疆生产建设兵团";
    }
    return Gazetteer.standard().findByCode(provinceCode).map(Region::name).orElse("");
  }

  private static String key(String provinceCode, Level level) {
    return provinceCode + " " + level.key();
  }

  private static Map<String, Long> governments() {
    Map<String, Long> counts = new HashMap<>();
    Gazetteer gazetteer = Gazetteer.standard();
    for (Region region : gazetteer.all()) {
      // The 兵团 is no people's government; its bodies are of a kind of their own.
      boolean governed = !region.code().equals(Gazetteer.XPCC);
      if (governed && region.standing() == Region.Standing.DIVISION) {
        Level level = Level.of(region.level());
        List<Region> line = gazetteer.lineage(region);
        String province = line.get(line.size() - 1).code();
        counts.merge(key(TotalRow.NATION, level), 1L, Long::sum);
        economicRegion(province).ifPresent(a -> counts.merge(key(a.code(), level), 1L, Long::sum));
        counts.merge(key(province, level), 1L, Long::sum);
        line.stream()
            .filter(place -> place.level() == Region.Tier.PREFECTURE)
            .forEach(place -> counts.merge(key(place.code(), level), 1L, Long::sum));
      }
    }
    return counts;
  }

  private static Map<String, Long> people() {
    Map<String, Long> people = new HashMap<>();
    String path = "/ogi/reference/provinces.csv";
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Places.class.getResourceAsStream(path), StandardCharsets.UTF_8))) {
      List<String> heading = List.of(in.readLine().split(",", -1));
      int code = heading.indexOf("code");
      int residents = heading.indexOf("residents_2020");
      int region = heading.indexOf(REGION);
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] cells = line.split(",", -1);
        REGION_OF.put(cells[code], ECONOMIC_REGIONS.get(cells[region]));
        if (!cells[residents].isEmpty()) {
          people.put(cells[code], Long.valueOf(cells[residents]));
        }
      }
      return people;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
