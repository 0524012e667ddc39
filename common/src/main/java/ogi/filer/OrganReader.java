package ogi.filer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ogi.region.Gazetteer;
import ogi.region.Letters;
import ogi.region.PlaceChain;
import ogi.region.Region;
import ogi.region.Region.Standing;
import ogi.region.Region.Tier;

/**
 * Takes the name of a body apart: places from the front, then what sort of body it is. A name that
 * is not understood to its end is no name of a filer.
 */
final class OrganReader {
  private static final Pattern GOVERNMENT_OFFICE =
      Pattern.compile("(?:人民政府|政府|行政公署|行署)(?:办公厅|办公室|办|办公厅\\(室\\)|办\\(.*\\))(?:\\(.*\\))?");
  private static final Pattern GOVERNMENT =
      Pattern.compile(
          "|(?:人民政府|政府|行政公署|行署)(?:\\(.*\\))?|(?:人民政府|政府)及其办公室|(?:人民)?政府机关"
              + "|[县区市旗州盟]?委[、和]?[县区市旗州盟]?(?:人民)?政府");
  private static final Pattern TOWNSHIP_END =
      Pattern.compile(
          "(?:人民政府|政府|街道办事处|办事处|街道办|街办|办|处)?(?:党政(?:综合)?办公室|办公室|机关)?"
              + "|党(?:工)?委[、和]?(?:镇|乡|街道)?(?:(?:人民)?政府|办事处)");
  static final Pattern TOWNSHIP =
      Pattern.compile(
          "([^局委厅]{1,12}?(?:街道|镇|乡|苏木))(?:人民政府|政府|办事处|办)?(?:党政(?:综合)?办公室)?|([^局委厅]{2,8}?)办事处");
  private static final Pattern NATIONAL =
      Pattern.compile(
          "(?:中华人民共和国)?(?:(?:外交|国防|教育|科学技术|工业和信息化|公安|国家安全|民政|司法|财政|人力资源和?社会保障|自然资源"
              + "|生态环境|住房和城乡建设|交通运输|水利|农业农村|商务|文化和旅游|退役军人事务|应急管理"
              + "|国土资源|环境保护|农业|卫生|文化|铁道|监察|人事|建设|交通|信息产业|劳动和社会保障)部(?:\\p{IsHan}{2,8}局)?"
              + "|国家[^省市县区]{2,16}(?:局|署|委员会|委|中心)|(?:海关|税务|气象|民航|铁路)系统|[^省市县区]{2,6}总[局署]|审计署|国务院.{2,16}"
              + "|中国(?:人民银行|气象局|地震局|民用航空局|科学院|工程院|证券监督管理委员会))(?:\\(.*\\))?");
  private static final Pattern UNKNOWN_COUNTY = Pattern.compile("^\\p{IsHan}{1,7}?[县旗](?!级|域|委).*");

  /** The last characters of the names: most bureaus have none, and the patterns are slow. */
  private static final Letters OF_TOWNSHIP = Letters.of("道镇乡木处");

  private static final Letters OF_COUNTY = Letters.of("县旗");

  private final Gazetteer gazetteer;
  private final ZoneReader zones;
  private final ZoneStems zoneStems;
  private final VerticalSystems systems;
  private final Misprints misprints;
  private final FormerNames formerNames;
  private final EthnicTownships townships;
  private final ShortNames shortNames;

  OrganReader(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.zones = new ZoneReader(gazetteer);
    this.zoneStems = new ZoneStems(gazetteer, zones);
    this.systems = new VerticalSystems(gazetteer);
    this.misprints = new Misprints(gazetteer);
    this.formerNames = new FormerNames(gazetteer);
    this.townships = new EthnicTownships(gazetteer);
    this.shortNames = new ShortNames(gazetteer);
  }

  /**
   * The body that a phrase names; empty when it is not understood to its end.
   *
   * @param year in which places bore the names; 0 for the names of today only
   */
  Optional<Organ> read(String body, int year) {
    String name = shortNames.writtenOut(systems.withoutHead(body));
    Optional<Organ> xpcc = XpccNames.find(gazetteer, name);
    if (xpcc.isPresent()) {
      return xpcc;
    }
    PlaceChain chain = year == 0 ? gazetteer.chainAt(name, 0) : gazetteer.chainIn(name, 0, year);
    if (!chain.former().isEmpty()) {
      return formerNames.read(
          name, chain, (places, rest) -> classified(body, places, rest, chain.names()));
    }
    if (chain.found()) {
      return inPlace(body, name, chain);
    }
    Optional<Organ> system = systems.read(body);
    if (system.isPresent()) {
      return system;
    }
    if (NATIONAL.matcher(body).matches()) {
      return Optional.of(
          new Organ(body, List.of(), Level.NATIONAL, Kind.DEPARTMENT, body, false, false));
    }
    return zones
        .newArea(body)
        .or(() -> zoneStems.read(body))
        .or(() -> townships.read(body))
        .or(() -> misprinted(body));
  }

  /** A zone whose name has no place, when the host gives one. */
  Optional<Organ> zoneAt(Region place, String body) {
    return zones.at(place, body);
  }

  /** A name whose county is printed with one wrong character: all that may be meant. */
  private Optional<Organ> misprinted(String body) {
    Misprints.Misprint misprint = misprints.at(body, List.of());
    if (misprint.meant().isEmpty()) {
      return Optional.empty();
    }
    return classified(body, misprint.meant(), body.substring(misprint.length()), 1)
        .map(Organ::asMisprint);
  }

  private Optional<Organ> inPlace(String body, String name, PlaceChain chain) {
    List<Region> places = chain.places();
    String rest = name.substring(chain.end());
    if (statistical(places)) {
      return zoneOfList(body, name, chain);
    }
    int government = rest.startsWith("人民政府") ? 4 : rest.startsWith("政府") ? 2 : 0;
    if (government > 0 && places.size() == 1) {
      PlaceChain deeper = gazetteer.chainAt(name, chain.end() + government);
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
      return zoneStems.read(body);
    }
    if (zone.level() == Tier.TOWNSHIP && chain.names() == 1) {
      return zoneStems.read(body);
    }
    String own = name.substring(name.indexOf(zone.name()));
    return zones.read(body, List.of(runner(name, zone, parent.get())), own);
  }

  /** A zone that bears its city's name (南宁经济技术开发区) is the city's, in whatever district it lies. */
  private Region runner(String name, Region zone, Region parent) {
    Optional<Region> city = gazetteer.findParent(parent);
    if (parent.level() != Tier.COUNTY || city.isEmpty() || city.get().level() != Tier.PREFECTURE) {
      return parent;
    }
    boolean citys = gazetteer.findStem(city.get()).filter(name::contains).isPresent();
    boolean named = !name.substring(0, name.indexOf(zone.name())).contains(parent.name());
    return citys && named ? city.get() : parent;
  }

  private Optional<Organ> classified(String body, List<Region> places, String rest, int names) {
    Tier tier = places.get(0).level();
    if (places.stream().anyMatch(place -> place.level() != tier)) {
      return byRung(body, places, rest, names);
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
    if (tier != Tier.COUNTY) {
      Misprints.Misprint misprint = misprints.at(rest, places);
      if (misprint.meant().size() == 1) {
        String after = rest.substring(misprint.length());
        return classified(body, misprint.meant(), after, names + 1).map(Organ::asMisprint);
      }
      if (OF_COUNTY.in(rest) && UNKNOWN_COUNTY.matcher(rest).matches()) {
        return Optional.empty();
      }
    }
    Optional<Organ> zone = zones.read(body, places, rest);
    return zone.isPresent() ? zone : unlistedTownship(body, places, rest);
  }

  /** A name that places of several rungs bear: the highest of which the rest makes a body. */
  private Optional<Organ> byRung(String body, List<Region> places, String rest, int names) {
    for (Tier tier : Tier.values()) {
      List<Region> here = places.stream().filter(place -> place.level() == tier).toList();
      Optional<Organ> organ =
          here.isEmpty() ? Optional.empty() : classified(body, here, rest, names);
      if (organ.isPresent()) {
        return organ;
      }
    }
    return Optional.empty();
  }

  private Optional<Organ> unlistedTownship(String body, List<Region> places, String after) {
    String rest = Branches.withoutGovernment(after, 3);
    Matcher township = TOWNSHIP.matcher(rest);
    if (OF_TOWNSHIP.in(rest) && township.matches() && places.get(0).level() == Tier.COUNTY) {
      String own = township.group(1) == null ? township.group(2) : township.group(1);
      Optional<Organ> ethnic = townships.inside(body, places, own);
      if (ethnic.isPresent()) {
        return ethnic;
      }
      return Optional.of(
          new Organ(body, places, Level.TOWNSHIP, Kind.GOVERNMENT, own, false, false));
    }
    return Branches.department(gazetteer, body, places, after);
  }

  private static boolean statistical(List<Region> places) {
    return places.stream().allMatch(place -> place.standing() == Standing.STATISTICAL);
  }
}
