package ogi.filer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ogi.region.Gazetteer;
import ogi.region.Region;
import ogi.region.Region.Tier;

/** Townships of a people by the name without it, as they mostly call themselves: 乌林乡 for 乌林朝鲜族乡. */
final class EthnicTownships {
  private static final String PEOPLES =
      "蒙古族?|回族|藏族|维吾尔族?|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克族?|傣族|黎族|傈僳族|佤族|畲族"
          + "|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜族?|土族|达斡尔族|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯族|阿昌族|普米族"
          + "|塔吉克族?|怒族|乌孜别克族?|俄罗斯族?|鄂温克族|德昂族|保安族|裕固族|塔塔尔族?|鄂伦春族|赫哲族|门巴族|珞巴族|民族";
  private static final Pattern ETHNIC = Pattern.compile("(.{2,}?)(?:" + PEOPLES + ")+乡");
  private static final Pattern SHORT = Pattern.compile("(\\p{IsHan}{2,5}乡)(?:人民政府|政府)?");

  private final Gazetteer gazetteer;
  private final Map<String, List<Region>> byShortName = new HashMap<>();

  EthnicTownships(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    for (Region region : gazetteer.all()) {
      if (region.level() == Tier.TOWNSHIP && region.name().endsWith("族乡")) {
        Matcher ethnic = ETHNIC.matcher(region.name());
        if (ethnic.matches()) {
          String name = ethnic.group(1) + "乡";
          byShortName.computeIfAbsent(name, n -> new ArrayList<>(1)).add(region);
        }
      }
    }
  }

  /** A township that stands without any place above it; several may be meant. */
  Optional<Organ> read(String body) {
    Matcher name = SHORT.matcher(body);
    return name.matches()
        ? organ(body, byShortName.getOrDefault(name.group(1), List.of()), true)
        : Optional.empty();
  }

  /** The one township of that short name inside the places. */
  Optional<Organ> inside(String body, List<Region> places, String name) {
    List<Region> inside =
        byShortName.getOrDefault(name, List.of()).stream()
            .filter(town -> places.stream().anyMatch(place -> gazetteer.within(town, place)))
            .toList();
    return inside.size() == 1 ? organ(body, inside, false) : Optional.empty();
  }

  private static Optional<Organ> organ(String body, List<Region> towns, boolean alone) {
    return towns.isEmpty()
        ? Optional.empty()
        : Optional.of(new Organ(body, towns, Level.TOWNSHIP, Kind.GOVERNMENT, "", false, alone));
  }
}
