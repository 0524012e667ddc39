package ogi.filer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ogi.region.Gazetteer;
import ogi.region.PlaceChain;
import ogi.region.Region;

/**
 * Names of bureaus, and the place of a branch inside the name of a bureau: 温州市公安局鹿城区分局 belongs to
 * 鹿城区, 深圳市市场监督管理局龙华监管局 to 龙华区.
 */
final class Branches {
  private static final Pattern BRANCH =
      Pattern.compile("局(\\p{IsHan}{2,8}?)(?:监管局|监督管理局|分局|大队|支队|局)$");

  private static final Pattern DEPARTMENT =
      Pattern.compile(
          ".*(?:局|委员会|委|厅|部|办公室|中心|院|馆|站|所|处|队|部门|公司|集团|研究室|署|社|会|学校|支行|办)(?:机关|系统|本级)?(?:\\(.*\\))?");

  /** 泉州市石狮生态环境局: since 2019 the bureau of the city, in the county of that stem. */
  private static final Pattern OF_COUNTY = Pattern.compile("^(\\p{IsHan}{2,6}?)生态环境(?:分)?局.*");

  private Branches() {}

  /** The bureau that a name tells of after its places; empty when it is none. */
  static Optional<Organ> department(
      Gazetteer gazetteer, String body, List<Region> places, String rest) {
    if (!DEPARTMENT.matcher(rest).matches() || rest.length() < 2) {
      return Optional.empty();
    }
    Optional<Region> branch =
        places.size() == 1 ? find(gazetteer, places.get(0), rest) : Optional.empty();
    List<Region> where = branch.map(List::of).orElse(places);
    String own = withoutGovernment(rest, 2);
    Level level = Level.of(where.get(0).level());
    return Optional.of(new Organ(body, where, level, Kind.DEPARTMENT, own, false, false));
  }

  /** The words behind 人民政府 or 政府, where at least so many follow; all of them otherwise. */
  static String withoutGovernment(String rest, int least) {
    int length = rest.startsWith("人民政府") ? 4 : rest.startsWith("政府") ? 2 : 0;
    return rest.length() >= length + least ? rest.substring(length) : rest;
  }

  private static Optional<Region> find(Gazetteer gazetteer, Region place, String rest) {
    int bracket = rest.indexOf('(');
    int end = bracket < 0 ? rest.length() : bracket;
    for (int i = 1; i < end - 1; i++) {
      PlaceChain chain = gazetteer.chainAt(rest, i);
      if (chain.found()) {
        List<Region> inside =
            chain.places().stream()
                .filter(r -> gazetteer.within(r, place) && r.level() != Region.Tier.TOWNSHIP)
                .toList();
        if (inside.size() == 1) {
          return Optional.of(inside.get(0));
        }
      }
    }
    Matcher county = OF_COUNTY.matcher(rest);
    Matcher branch = county.matches() ? county : BRANCH.matcher(rest);
    if (branch != county && !branch.find()) {
      return Optional.empty();
    }
    List<Region> children =
        gazetteer.children(place).stream()
            .filter(r -> gazetteer.findStem(r).filter(branch.group(1)::equals).isPresent())
            .toList();
    return children.size() == 1 ? Optional.of(children.get(0)) : Optional.empty();
  }
}
