package ogi.filer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ogi.region.Gazetteer;
import ogi.region.Region;
import ogi.region.Region.Tier;
import ogi.region.Zones;

/** Zones that bear the stem of the city or county that runs them, and no full name of a place. */
final class ZoneStems {
  private static final Pattern BRACKETED =
      Pattern.compile("^中[^()（）]{1,4}\\((\\p{IsHan}{2,4})\\)|^中国\\((\\p{IsHan}{2,4})\\)");

  /** 国家东中西区域合作示范区(连云港徐圩新区): the name by which the place knows it. */
  private static final Pattern OWN_NAME =
      Pattern.compile("^\\p{IsHan}{4,20}(?:区|园)\\((\\p{IsHan}{4,20})\\)(.*)$");

  private static final int LONGEST_STEM = 6;

  private final Gazetteer gazetteer;
  private final ZoneReader zones;
  private final NewAreas newAreas;

  ZoneStems(Gazetteer gazetteer, ZoneReader zones) {
    this.gazetteer = gazetteer;
    this.zones = zones;
    this.newAreas = new NewAreas(gazetteer);
  }

  /** A zone named by the stem of its city: 赣州经济技术开发区, 中韩(长春)国际合作示范区. */
  Optional<Organ> read(String body) {
    Matcher bracket = BRACKETED.matcher(body);
    if (bracket.find()) {
      String stem = bracket.group(1) == null ? bracket.group(2) : bracket.group(1);
      // A free-trade area of a province lies in one of its cities, which the name does not tell.
      List<Region> cities = cities(stem);
      String rest = body.substring(bracket.end());
      return cities.isEmpty() ? ofNewArea(body, stem, rest) : zones.read(body, cities, rest);
    }
    for (int length = Math.min(LONGEST_STEM, body.length() - 3); length >= 2; length--) {
      List<Region> places = gazetteer.stemmed(body.substring(0, length));
      String rest = body.substring(length);
      // 台州湾 is not 台州.
      if (!places.isEmpty() && rest.charAt(0) != '湾' && ZoneReader.ZONE.in(rest)) {
        List<Region> cities = cities(body.substring(0, length));
        boolean onlyCity = cities.size() == 1 && onlyCity(places, cities.get(0));
        // Counties of one stem (五华县, 五华区) are left to the other evidence.
        boolean plain = places.size() == 1 || cities.isEmpty() || onlyCity;
        return plain
            ? zones.read(body, cities.isEmpty() ? places : cities, rest)
            : Optional.empty();
      }
    }
    Matcher own = OWN_NAME.matcher(body);
    return own.matches()
        ? read(own.group(1) + own.group(2)).map(organ -> organ.named(body))
        : Optional.empty();
  }

  private Optional<Organ> ofNewArea(String body, String province, String rest) {
    Optional<Zones.Zone> area =
        gazetteer.stemmed(province).stream()
            .filter(region -> region.level() == Tier.PROVINCE)
            .flatMap(region -> newAreas.within(region, rest).stream())
            .findFirst();
    int end = rest.indexOf("片区") + "片区".length();
    return area.flatMap(
        found ->
            zones
                .inZone(body, List.of(found.parent()), rest, rest.substring(end))
                .map(organ -> organ.atLevel(NewAreas.level(found.parent()), false)));
  }

  /** 长春 is a city; 朝阳 is a city and two districts elsewhere, and then the stem tells nothing. */
  private boolean onlyCity(List<Region> places, Region city) {
    return places.stream().allMatch(place -> gazetteer.within(place, city));
  }

  private List<Region> cities(String stem) {
    return gazetteer.stemmed(stem).stream()
        .filter(r -> r.level() == Tier.PREFECTURE || ZoneReader.municipality(r))
        .toList();
  }
}
