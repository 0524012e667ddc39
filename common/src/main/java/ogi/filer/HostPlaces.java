package ogi.filer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ogi.region.Gazetteer;
import ogi.region.Region;
import ogi.region.Region.Standing;
import ogi.region.Region.Tier;

/**
 * The places that an official host may belong to: {@code qinzhou} is 钦州市 and 秦州区, {@code scanju} is
 * 安居区 in 四川, {@code rjxq.ganzhou} is in 赣州市. Spelled names are told from initials, which are hardly
 * evidence at all.
 */
final class HostPlaces {
  /** Second labels of nationwide systems below which the provinces have their usual letters. */
  private static final String[] SYSTEMS = {"cma", "spb", "chinatax", "customs", "mem", "msa"};

  private static final String PROVINCE_LETTERS =
      "bj11 tj12 he13 sx14 nm15 ln21 jl22 hl23 sh31 js32 zj33 ah34 fj35 jx36 sd37 ha41 hb42 hn43"
          + " gd44 gx45 hi46 cq50 sc51 gz52 yn53 xz54 sn61 gs62 qh63 nx64 xj65";

  private final Gazetteer gazetteer;
  private final Map<String, List<Region>> spelled = new HashMap<>();
  private final Map<String, List<Region>> initials = new HashMap<>();
  private final Map<String, Region> provinces = new HashMap<>();

  HostPlaces(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    for (Region region : gazetteer.all()) {
      boolean division = region.standing() == Standing.DIVISION;
      if (division && region.level() != Tier.TOWNSHIP && !gazetteer.spelling(region).isEmpty()) {
        enter(region);
      }
    }
    for (String pair : PROVINCE_LETTERS.split(" ")) {
      int digits = pair.length() - 2;
      gazetteer
          .findByCode(pair.substring(digits) + "0000")
          .ifPresent(province -> provinces.put(pair.substring(0, digits), province));
    }
  }

  /**
   * What a host tells.
   *
   * @param places what it may stand for, the deepest that its labels name; empty when nothing
   * @param spelled whether a name is written out and not by initials only
   */
  record Told(List<Region> places, boolean spelled) {}

  Told of(List<String> labels) {
    List<Region> places = List.of();
    boolean full = false;
    for (String label : labels) {
      if (places.isEmpty() && Host.has(List.of(label), SYSTEMS)) {
        continue;
      }
      boolean system = !labels.isEmpty() && Host.has(labels.subList(0, 1), SYSTEMS);
      List<Region> here =
          system && provinces.containsKey(label) && places.isEmpty()
              ? List.of(provinces.get(label))
              : inside(spelled.getOrDefault(label, List.of()), places);
      if (here.isEmpty() && !full && places.isEmpty()) {
        here = inside(initials.getOrDefault(label, List.of()), places);
      } else if (!here.isEmpty()) {
        full = true;
      }
      places = here.isEmpty() ? places : here;
    }
    return new Told(List.copyOf(places), full);
  }

  private List<Region> inside(List<Region> regions, List<Region> above) {
    return above.isEmpty()
        ? regions
        : regions.stream()
            .filter(r -> above.stream().anyMatch(up -> !up.equals(r) && gazetteer.within(r, up)))
            .toList();
  }

  private void enter(Region region) {
    String[] syllables = gazetteer.spelling(region).split(" ");
    String full = String.join("", syllables);
    String first = initials(syllables);
    String suffix = suffix(region);
    String letter = suffix.isEmpty() ? "" : suffix.substring(0, 1);
    put(spelled, full, region);
    put(spelled, full + suffix, region);
    put(initials, first + letter, region);
    if (region.level() != Tier.COUNTY) {
      put(initials, first, region);
    }
    for (Region above : gazetteer.lineage(region)) {
      String up = gazetteer.spelling(above);
      if (!above.equals(region) && !up.isEmpty()) {
        String head = initials(up.split(" "));
        put(spelled, head + full, region);
        put(initials, head + first, region);
        put(initials, head + first + letter, region);
        put(initials, head + HostClue.longInitials(gazetteer.spelling(region)), region);
      }
    }
  }

  private static void put(Map<String, List<Region>> map, String key, Region region) {
    List<Region> here = map.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (!here.contains(region)) {
      here.add(region);
    }
  }

  private static String suffix(Region region) {
    return switch (region.name().charAt(region.name().length() - 1)) {
      case '县' -> "xian";
      case '区' -> region.level() == Tier.PROVINCE ? "" : "qu";
      case '市' -> "shi";
      case '州' -> "zhou";
      case '旗' -> "qi";
      default -> "";
    };
  }

  private static String initials(String[] syllables) {
    StringBuilder letters = new StringBuilder();
    for (String syllable : syllables) {
      letters.append(syllable.charAt(0));
    }
    return letters.toString();
  }
}
