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
  private static final Map<String, Long> GOVERNMENTS = governments();
  private static final Map<String, Long> PEOPLE = people();
  private static final Residents RESIDENTS = Residents.of(PEOPLE);

  private Places() {}

  /** Residents of the census of 2020-11-01 by region code; provinces only. */
  static Residents residents() {
    return RESIDENTS;
  }

  /** Residents of the place of a filer, if both are known. */
  public static OptionalLong residents(Optional<String> regionCode) {
    return regionCode.map(RESIDENTS::in).orElse(OptionalLong.empty());
  }

  /** Residents of a province, or of the whole nation. */
  static OptionalLong residents(String provinceCode) {
    return provinceCode.equals(TotalRow.NATION)
        ? OptionalLong.of(PEOPLE.values().stream().mapToLong(Long::longValue).sum())
        : RESIDENTS.in(provinceCode);
  }

  /** Who is expected without a roster: one government per division. */
  static Expected expected(String provinceCode, Level level, Kind kind) {
    Long places = GOVERNMENTS.get(key(provinceCode, level));
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
      if (region.standing() == Region.Standing.DIVISION) {
        Level level = Level.of(region.level());
        String province = gazetteer.province(region).code();
        for (String area : List.of(province, TotalRow.NATION)) {
          counts.merge(key(area, level), 1L, Long::sum);
        }
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
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] cells = line.split(",", -1);
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
