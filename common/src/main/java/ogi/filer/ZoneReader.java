package ogi.filer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ogi.region.Gazetteer;
import ogi.region.Region;
import ogi.region.Region.Tier;
import ogi.region.Zones;

/** Names of development zones, and of bureaus and towns that a zone runs. */
final class ZoneReader {
  static final Sought ZONE =
      new Sought(
          "开高经新示产园工保试风名度商管片集科投综实合旅生",
          "开发区|高新区|经开区|新区|示范区|产业园区?|园区|工业园|保税区|试验区|风景区|名胜区|度假区|商务区|管理区|片区"
              + "|管委会|集聚区|科技城|投资区|综保区|保税港区|实验区|合作区|经济区|旅游区|生态城|新城(?=管理委员会|管委会)");
  private static final Pattern ZONE_END =
      Pattern.compile("(?:管委会|管理委员会)?(?:机关)?((?:党政|行政|政务)?(?:综合)?(?:办公室|办))?(?:\\(.*\\))?");
  private static final Pattern COUNTY_ZONE =
      Pattern.compile("^(\\p{IsHan}{2,5}?)(?:国家级?|省级)?(?:经济|高新|工业|产业|开发)");

  /** Zones that a municipality runs itself, whatever districts they lie in. */
  private static final Pattern OF_MUNICIPALITY =
      Pattern.compile("^(?:国家级?)?(?:高新(?:技术产业开发)?区|经济技术开发区|经开区|两江新区).*");

  /** 两江新区人民政府: a division that is younger than the list. */
  private static final Pattern GOVERNMENT = Pattern.compile("(?:人民政府|政府)(办公厅|办公室|办)?");

  private static final int LONGEST_SUBDISTRICT = 4;

  private final Gazetteer gazetteer;
  private final NewAreas newAreas;

  ZoneReader(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.newAreas = new NewAreas(gazetteer);
  }

  /** A zone at a known place; a bureau or town inside one; empty when there is no zone. */
  Optional<Organ> read(String body, List<Region> places, String rest) {
    int end = 0;
    for (Optional<Matcher> noun = ZONE.find(rest, 0);
        noun.isPresent();
        noun = ZONE.find(rest, end)) {
      end = noun.get().end();
    }
    if (end == 0) {
      return Optional.empty();
    }
    Optional<Organ> area = newArea(body, places, rest);
    if (area.isPresent()) {
      return area;
    }
    List<Region> runners = runners(places, rest);
    if (runners.isEmpty()) {
      return Optional.empty();
    }
    boolean bySubdistrict = runners.get(0).level() == Tier.COUNTY && province(places);
    return inZone(body, runners, rest, rest.substring(end))
        .map(organ -> bySubdistrict ? organ.atLevel(organ.level(), true) : organ);
  }

  private static boolean province(List<Region> places) {
    return places.get(0).level() == Tier.PROVINCE;
  }

  /** What the words after a zone's name say that it is. */
  Optional<Organ> inZone(String body, List<Region> runners, String rest, String after) {
    Level level = Level.of(runners.get(0).level());
    int end = rest.length() - after.length();
    String zone = rest.substring(0, end).replaceFirst("管委会$", "");
    Matcher tail = ZONE_END.matcher(after);
    if (tail.matches()) {
      boolean office = tail.group(1) != null;
      String own = ownZone(body, zone) + (office ? "/office" : "");
      return Optional.of(new Organ(body, runners, level, Kind.ZONE, own, office, false));
    }
    Matcher government = GOVERNMENT.matcher(rest.substring(end));
    if (government.matches() && zone.endsWith("新区") && level != Level.COUNTY) {
      boolean office = government.group(1) != null;
      Kind kind = office ? Kind.OFFICE : Kind.GOVERNMENT;
      return Optional.of(new Organ(body, runners, Level.COUNTY, kind, zone, office, false));
    }
    Matcher township = OrganReader.TOWNSHIP.matcher(rest.substring(end));
    if (township.matches()) {
      return Optional.of(townshipOfZone(body, runners, township, rest.substring(0, end)));
    }
    return Branches.department(gazetteer, body, runners, rest);
  }

  /**
   * Who may run a zone. A zone that bears a county's stem is the county's (苏州市 吴江经济技术开发区); one
   * named after a province alone may be run by any government inside it, so nothing is said.
   */
  private List<Region> runners(List<Region> places, String rest) {
    Matcher stem = COUNTY_ZONE.matcher(rest);
    if (stem.find()) {
      List<Region> counties =
          gazetteer.stemmed(stem.group(1)).stream()
              .filter(r -> places.stream().anyMatch(p -> !p.equals(r) && gazetteer.within(r, p)))
              .toList();
      if (!counties.isEmpty()) {
        return counties;
      }
    }
    boolean own = municipality(places.get(0)) && OF_MUNICIPALITY.matcher(rest).matches();
    return province(places) && !own ? bySubdistrict(places, rest) : places;
  }

  /** A zone that bears the name of one subdistrict of the province is its county's: 解放碑中央商务区. */
  private List<Region> bySubdistrict(List<Region> places, String rest) {
    for (int length = Math.min(LONGEST_SUBDISTRICT, rest.length()); length >= 2; length--) {
      String stem = rest.substring(0, length);
      List<Region> counties =
          Stream.of(stem + "街道", stem + "镇")
              .flatMap(name -> gazetteer.named(name).stream())
              .filter(town -> places.stream().anyMatch(place -> gazetteer.within(town, place)))
              .flatMap(town -> gazetteer.findParent(town).stream())
              .distinct()
              .toList();
      if (!counties.isEmpty()) {
        return counties.size() == 1 && counties.get(0).level() == Tier.COUNTY
            ? counties
            : List.of();
      }
    }
    return List.of();
  }

  /** A new area by its own name, and its bureaus. */
  Optional<Organ> newArea(String body) {
    return newArea(body, List.of(), body);
  }

  /** The same after the name of a place; that is left out of the id, for not all titles have it. */
  private Optional<Organ> newArea(String body, List<Region> places, String named) {
    Optional<Zones.Zone> area =
        newAreas.at(named).filter(found -> places.isEmpty() || lies(found.parent(), places.get(0)));
    if (area.isEmpty()) {
      return Optional.empty();
    }
    Region parent = area.get().parent();
    String stem = gazetteer.findStem(gazetteer.province(parent)).orElse("");
    String without = named.startsWith(stem) ? named.substring(stem.length()) : named;
    String own = newAreas.at(without).isPresent() ? without : named;
    int length = area.get().name().length() - (named.length() - own.length());
    return inZone(own, List.of(parent), own, own.substring(length))
        .map(organ -> organ.named(body))
        .map(
            organ ->
                organ.kind() == Kind.GOVERNMENT || organ.kind() == Kind.OFFICE
                    ? organ
                    : organ.atLevel(NewAreas.level(parent), false));
  }

  private Organ townshipOfZone(String body, List<Region> places, Matcher match, String zone) {
    String name = match.group(1) == null ? match.group(2) + "街道" : match.group(1);
    String stem = match.group(1) == null ? match.group(2) : match.group(1);
    List<Region> listed =
        Stream.of(stem, stem + "街道", stem + "镇", stem + "乡")
            .flatMap(written -> gazetteer.named(written).stream())
            .filter(town -> places.stream().anyMatch(place -> gazetteer.within(town, place)))
            .toList();
    boolean known = listed.size() == 1;
    List<Region> where = known ? listed : places;
    String own = known ? "" : zone + name;
    return new Organ(body, where, Level.TOWNSHIP, Kind.GOVERNMENT, own, false, false);
  }

  /** A zone whose name has no place, when other evidence gives one: 苏银产业园管理委员会. */
  Optional<Organ> at(Region place, String body) {
    Optional<Matcher> noun = ZONE.find(body, 0);
    return noun.isPresent() && noun.get().start() > 1
        ? read(body, List.of(place), body)
        : Optional.empty();
  }

  private boolean lies(Region inner, Region outer) {
    return gazetteer.within(inner, outer) || gazetteer.within(outer, inner);
  }

  static boolean municipality(Region region) {
    return region.level() == Tier.PROVINCE && region.name().endsWith("市");
  }

  /** The zone's own name with its city's stem, so that all ways to write it agree. */
  private static String ownZone(String body, String zone) {
    int at = body.indexOf(zone);
    return at < 0 ? zone : body.substring(0, at + zone.length());
  }
}
