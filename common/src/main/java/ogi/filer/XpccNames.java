package ogi.filer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ogi.region.Gazetteer;
import ogi.region.Region;

/**
 * Names of 新疆生产建设兵团 and its parts. The corps has the level of a province, a division (师, one body
 * with its city) that of a prefecture, a regiment (团) that of a township.
 */
final class XpccNames {
  /** All names begin with 新疆, 兵团 or a division's number. */
  private static final String FIRST = "新兵第";

  private static final Pattern CORPS = Pattern.compile("^(?:新疆生产建设兵团|新疆兵团|兵团)(.*)$");
  private static final Pattern DIVISION = Pattern.compile("^第[一二三四五六七八九十]{1,3}师(.*)$");
  private static final Pattern REGIMENT = Pattern.compile("^[一二三四五六七八九〇十百\\d]{1,5}团(.*)$");
  private static final Pattern BODY = Pattern.compile("(.*(?:局|委员会|委|厅|部|中心|办公室|办))|.*");

  private XpccNames() {}

  static Optional<Organ> find(Gazetteer gazetteer, String name) {
    if (name.isEmpty() || FIRST.indexOf(name.charAt(0)) < 0) {
      return Optional.empty();
    }
    Region corps = gazetteer.findByCode(Gazetteer.XPCC).orElseThrow();
    Matcher matcher = CORPS.matcher(name);
    boolean named = matcher.matches();
    String rest = named ? matcher.group(1) : name;
    Matcher division = DIVISION.matcher(rest);
    if (!division.matches()) {
      return named ? Optional.of(organ(name, corps, Level.PROVINCIAL, rest)) : Optional.empty();
    }
    var chain = gazetteer.chainAt(division.group(1), 0);
    boolean city = chain.found() && chain.places().get(0).code().startsWith(CITY_PREFIX);
    String tail = city ? division.group(1).substring(chain.end()) : division.group(1);
    Region place = city ? chain.places().get(0) : corps;
    boolean township = place.level() == Region.Tier.TOWNSHIP || REGIMENT.matcher(tail).matches();
    return Optional.of(organ(name, place, township ? Level.TOWNSHIP : Level.PREFECTURAL, rest));
  }

  /** Codes of the corps' cities, 659001 to 659012, stand below 新疆 in the list. */
  static final String CITY_PREFIX = "6590";

  private static Organ organ(String name, Region place, Level level, String own) {
    Matcher body = BODY.matcher(own);
    boolean department = body.matches() && body.group(1) != null;
    Kind kind = department ? Kind.DEPARTMENT : Kind.XPCC;
    return new Organ(name, List.of(place), level, kind, own, false, false);
  }
}
