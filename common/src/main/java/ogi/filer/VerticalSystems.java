package ogi.filer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ogi.region.Gazetteer;
import ogi.region.PlaceChain;
import ogi.region.Region;
import ogi.region.Region.Tier;

/**
 * Offices that the state runs itself and names after the place they serve, without its suffix:
 * 国家统计局湖北调查总队, 广州海关, 中华人民共和国上海海事局, 国家金融监督管理总局湖北监管局. Their place is the one served, or for a customs
 * house the seat; their level is that place's.
 */
final class VerticalSystems {
  private static final Pattern HEAD =
      Pattern.compile(
          "^(?:中华人民共和国|国家税务总局|国家统计局|国家金融监督管理总局|(?:中国)?银(?:行)?保(?:险)?监(?:督管理委员)?会"
              + "|中国证(?:券)?监(?:督管理委员)?会|国家矿山安全监察局|国家能源局|国家外汇管理局|中国人民银行|财政部|国家邮政局"
              + "|审计署驻?|国家粮食和物资储备局|中国民用航空|民航)");
  private static final Pattern END =
      Pattern.compile(
          "(?:(?:税务|海事|邮政管理|烟草专卖|通信管理|气象|地震|储备物资管理|金融监管|银保监|证监|监管|安全监督管理|空中交通管理)(?:分)?局"
              + "|海关|调查总队|调查队|特派员办事处|监管办公室|边检总站|(?:中心支|分)行|分局|局)(?:机关|关区|系统)?(?:\\(.*\\))?");

  /** Only these carry the state's name in their own, so that a bare stem is enough. */
  private static final Pattern KNOWN =
      Pattern.compile(
          "(?:海关|海事局|调查总队|调查队|银保监(?:分)?局|证监局|通信管理局|邮政管理局|烟草专卖局|金融监管(?:分)?局|住房公积金管理中心)(?:机关|关区|系统)?(?:\\(.*\\))?");

  private static final Pattern PROVINCES = Pattern.compile("^(?:调查总队|证监局|通信管理局|银保监局|监管局).*");
  private static final Pattern NO_PROVINCES = Pattern.compile("^(?:海关|调查队|.*分局|中心支行).*");

  /** Customs houses named after a place that is no division, or one inside their city. */
  private static final Map<String, String> SEATS = Map.of("拱北", "440400", "黄埔", "440100");

  private static final int LONGEST_STEM = 6;
  private final Gazetteer gazetteer;

  VerticalSystems(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The name without the system's own name before the place, where a place in full follows. */
  String withoutHead(String body) {
    Matcher head = HEAD.matcher(body);
    if (!head.lookingAt()) {
      return body;
    }
    PlaceChain chain = gazetteer.chainAt(body, head.end());
    return chain.found() ? body.substring(head.end()) : body;
  }

  /** An office named after the stem of its place; empty when it is none. */
  Optional<Organ> read(String body) {
    Matcher head = HEAD.matcher(body);
    boolean national = head.lookingAt();
    String rest = national ? body.substring(head.end()) : body;
    for (int length = Math.min(LONGEST_STEM, rest.length() - 2); length >= 2; length--) {
      String own = rest.substring(length);
      if ((national ? END : KNOWN).matcher(own).matches()) {
        List<Region> places = places(rest.substring(0, length), own);
        if (!places.isEmpty()) {
          Level level = Level.of(places.get(0).level());
          String whole = national ? body.substring(0, head.end()) + own : own;
          return Optional.of(new Organ(body, places, level, Kind.DEPARTMENT, whole, false, false));
        }
      }
    }
    return Optional.empty();
  }

  private List<Region> places(String stem, String own) {
    if (own.startsWith("海关") && SEATS.containsKey(stem)) {
      return gazetteer.findByCode(SEATS.get(stem)).map(List::of).orElse(List.of());
    }
    List<Region> all = gazetteer.stemmed(stem);
    boolean lower = NO_PROVINCES.matcher(own).matches();
    for (Tier tier : List.of(Tier.PROVINCE, Tier.PREFECTURE, Tier.COUNTY)) {
      List<Region> here = all.stream().filter(r -> r.level() == tier).toList();
      boolean skipped = lower && tier == Tier.PROVINCE && !stem.matches("北京|天津|上海|重庆");
      boolean onlyProvinces = PROVINCES.matcher(own).matches() && tier == Tier.COUNTY;
      if (!here.isEmpty() && !skipped && !onlyProvinces) {
        return here;
      }
    }
    return List.of();
  }
}
