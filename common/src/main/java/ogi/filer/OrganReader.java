package ogi.filer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ogi.region.Gazetteer;
import ogi.region.PlaceChain;
import ogi.region.Region;
import ogi.region.Region.Standing;
import ogi.region.Region.Tier;

/**
 * Takes the name of a body apart: places from the front, then what sort of body it is. A name that
 * is not understood to its end is no name of a filer.
 */
final class OrganReader {
  private static final Pattern ZONE =
      Pattern.compile(
          "开发区|高新区|经开区|新区|示范区|产业园区?|园区|工业园|保税区|试验区|风景区|名胜区|度假区|商务区|管理区|片区"
              + "|管委会|集聚区|科技城|合作区|经济区|旅游区|生态城");
  private static final Pattern ZONE_END =
      Pattern.compile("(?:管委会|管理委员会)?(?:机关)?((?:党政|行政|政务)?(?:综合)?(?:办公室|办))?");
  private static final Pattern GOVERNMENT_OFFICE =
      Pattern.compile("(?:人民政府|政府)(?:办公厅|办公室|办|办公厅\\(室\\)|办\\(.*\\))(?:\\(.*\\))?");
  private static final Pattern GOVERNMENT =
      Pattern.compile("|(?:人民政府|政府)(?:\\(.*\\))?|(?:人民政府|政府)及其办公室|(?:人民)?政府机关");
  private static final Pattern TOWNSHIP_END =
      Pattern.compile("(?:人民政府|政府|街道办事处|办事处|街道办|街办|办|处)?(?:党政(?:综合)?办公室|办公室|机关)?");
  private static final Pattern TOWNSHIP =
      Pattern.compile("([^局委厅]{1,12}?(?:街道|镇|乡|苏木))(?:人民政府|政府|办事处|办)?|([^局委厅]{2,8}?)办事处");
  private static final Pattern DEPARTMENT =
      Pattern.compile(
          ".*(?:局|委员会|委|厅|部|办公室|中心|院|馆|站|所|处|队|部门|公司|集团|研究室|署|社|会|学校|支行|办)(?:\\(.*\\))?");
  private static final Pattern NATIONAL =
      Pattern.compile(
          "(?:中华人民共和国)?(?:(?:外交|国防|教育|科学技术|工业和信息化|公安|国家安全|民政|司法|财政|人力资源和?社会保障|自然资源"
              + "|生态环境|住房和城乡建设|交通运输|水利|农业农村|商务|文化和旅游|退役军人事务|应急管理)部"
              + "|国家[^省市县区]{2,16}(?:局|委员会|委|中心)|[^省市县区]{2,6}总[局署]|审计署|国务院.{2,16}"
              + "|中国(?:人民银行|气象局|地震局|民用航空局|科学院|工程院|证券监督管理委员会))(?:\\(.*\\))?");
  private static final Pattern COUNTY_ZONE =
      Pattern.compile("^(\\p{IsHan}{2,5}?)(?:国家级?|省级)?(?:经济|高新|工业|产业|开发)");
  private static final Pattern CENTRAL_PREFIX = Pattern.compile("^国家税务总局(?=.*税务局)");
  private static final Pattern BRACKETED =
      Pattern.compile("^中[^()（）]{1,4}\\((\\p{IsHan}{2,4})\\)|^中国\\((\\p{IsHan}{2,4})\\)");

  private final Gazetteer gazetteer;

  OrganReader(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The body that a phrase names; empty when it is not understood to its end. */
  Optional<Organ> read(String body) {
    String name = CENTRAL_PREFIX.matcher(body).replaceFirst("");
    Optional<Organ> xpcc = XpccNames.find(gazetteer, name);
    if (xpcc.isPresent()) {
      return xpcc;
    }
    PlaceChain chain = gazetteer.chainAt(name, 0);
    if (chain.found()) {
      return inPlace(body, name, chain);
    }
    if (NATIONAL.matcher(body).matches()) {
      return Optional.of(
          new Organ(body, List.of(), Level.NATIONAL, Kind.DEPARTMENT, body, false, false));
    }
    return zoneByStem(body);
  }

  private Optional<Organ> inPlace(String body, String name, PlaceChain chain) {
    List<Region> places = chain.places();
    String rest = name.substring(chain.end());
    if (statistical(places)) {
      return zoneOfList(body, name, chain);
    }
    String inner = rest.replaceFirst("^(?:人民政府|政府)", "");
    PlaceChain deeper = gazetteer.chainAt(name, name.length() - inner.length());
    if (!inner.equals(rest) && deeper.found() && places.size() == 1) {
      List<Region> below =
          deeper.places().stream().filter(r -> gazetteer.within(r, places.get(0))).toList();
      if (!below.isEmpty()) {
        return classified(body, below, name.substring(deeper.end()), chain.names() + 1);
      }
    }
    return classified(body, places, rest, chain.names());
  }

  /** A zone that the statistics bureau's list knows by name: its parent is the place. */
  private Optional<Organ> zoneOfList(String body, String name, PlaceChain chain) {
    Region zone = chain.places().get(0);
    Optional<Region> parent = gazetteer.findParent(zone);
    if (chain.places().size() > 1 || parent.isEmpty() || parent.get().level() == Tier.PROVINCE) {
      return zoneByStem(body);
    }
    if (zone.level() == Tier.TOWNSHIP && chain.names() == 1) {
      return zoneByStem(body);
    }
    String own = name.substring(name.indexOf(zone.name()));
    return zone(body, List.of(parent.get()), own);
  }

  private Optional<Organ> classified(String body, List<Region> places, String rest, int names) {
    Tier tier = places.get(0).level();
    if (places.stream().anyMatch(place -> place.level() != tier)) {
      return Optional.empty();
    }
    Level level = Level.of(tier);
    if (tier == Tier.TOWNSHIP) {
      boolean alone = names == 1;
      boolean government = TOWNSHIP_END.matcher(rest).matches();
      return government
          ? Optional.of(new Organ(body, places, level, Kind.GOVERNMENT, "", false, alone))
          : Optional.empty();
    }
    if (GOVERNMENT.matcher(rest).matches()) {
      return Optional.of(new Organ(body, places, level, Kind.GOVERNMENT, "", false, false));
    }
    if (GOVERNMENT_OFFICE.matcher(rest).matches()) {
      return Optional.of(new Organ(body, places, level, Kind.OFFICE, "", true, false));
    }
    Optional<Organ> zone = zone(body, places, rest);
    return zone.isPresent() ? zone : unlistedTownship(body, places, rest);
  }

  private Optional<Organ> unlistedTownship(String body, List<Region> places, String rest) {
    Matcher township = TOWNSHIP.matcher(rest);
    if (township.matches() && places.get(0).level() == Tier.COUNTY) {
      String own = township.group(1) == null ? township.group(2) : township.group(1);
      return Optional.of(
          new Organ(body, places, Level.TOWNSHIP, Kind.GOVERNMENT, own, false, false));
    }
    return department(body, places, rest);
  }

  private Optional<Organ> department(String body, List<Region> places, String rest) {
    if (!DEPARTMENT.matcher(rest).matches() || rest.length() < 2) {
      return Optional.empty();
    }
    Optional<Region> branch =
        places.size() == 1 ? Branches.find(gazetteer, places.get(0), rest) : Optional.empty();
    List<Region> where = branch.map(List::of).orElse(places);
    String own = rest.replaceFirst("^(?:人民政府|政府)(?=.{2})", "");
    Level level = Level.of(where.get(0).level());
    return Optional.of(new Organ(body, where, level, Kind.DEPARTMENT, own, false, false));
  }

  private Optional<Organ> zone(String body, List<Region> places, String rest) {
    Matcher noun = ZONE.matcher(rest);
    int end = -1;
    while (noun.find()) {
      end = noun.end();
    }
    if (end < 0) {
      return Optional.empty();
    }
    List<Region> runners = runners(places, rest);
    if (runners.isEmpty()) {
      return Optional.empty();
    }
    Level level = Level.of(runners.get(0).level());
    String zone = rest.substring(0, end).replaceFirst("管委会$", "");
    Matcher tail = ZONE_END.matcher(rest.substring(end));
    if (tail.matches()) {
      boolean office = tail.group(1) != null;
      String own = ownZone(body, zone) + (office ? "/office" : "");
      return Optional.of(new Organ(body, runners, level, Kind.ZONE, own, office, false));
    }
    Matcher township = TOWNSHIP.matcher(rest.substring(end));
    if (township.matches()) {
      return Optional.of(townshipOfZone(body, runners, township, rest.substring(0, end)));
    }
    return department(body, runners, rest);
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
    return places.get(0).level() == Tier.PROVINCE ? List.of() : places;
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

  /** A zone named by the stem of its city: 赣州经济技术开发区, 中韩(长春)国际合作示范区. */
  private Optional<Organ> zoneByStem(String body) {
    Matcher bracket = BRACKETED.matcher(body);
    if (bracket.find()) {
      String stem = bracket.group(1) == null ? bracket.group(2) : bracket.group(1);
      // A free-trade area of a province lies in one of its cities, which the name does not tell.
      List<Region> cities = cities(stem);
      return cities.isEmpty()
          ? Optional.empty()
          : zone(body, cities, body.substring(bracket.end()));
    }
    for (int length = Math.min(6, body.length() - 3); length >= 2; length--) {
      List<Region> places = gazetteer.stemmed(body.substring(0, length));
      String rest = body.substring(length);
      if (!places.isEmpty() && ZONE.matcher(rest).find()) {
        List<Region> cities = cities(body.substring(0, length));
        boolean plain = places.size() == 1 || cities.size() == 1 && onlyCity(places, cities.get(0));
        return plain ? zone(body, cities.isEmpty() ? places : cities, rest) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** 长春 is a city; 朝阳 is a city and two districts elsewhere, and then the stem tells nothing. */
  private boolean onlyCity(List<Region> places, Region city) {
    return places.stream().allMatch(place -> gazetteer.within(place, city));
  }

  private List<Region> cities(String stem) {
    return gazetteer.stemmed(stem).stream()
        .filter(r -> r.level() == Tier.PREFECTURE || municipality(r))
        .toList();
  }

  private static boolean municipality(Region region) {
    return region.level() == Tier.PROVINCE && region.name().endsWith("市");
  }

  private static boolean statistical(List<Region> places) {
    return places.stream().allMatch(place -> place.standing() == Standing.STATISTICAL);
  }

  /** The zone's own name with its city's stem, so that all ways to write it agree. */
  private static String ownZone(String body, String zone) {
    int at = body.indexOf(zone);
    return at < 0 ? zone : body.substring(0, at + zone.length());
  }
}
