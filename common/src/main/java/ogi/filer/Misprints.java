package ogi.filer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ogi.region.Gazetteer;
import ogi.region.Region;
import ogi.region.Region.Tier;

/**
 * Counties whose name is printed with one wrong character (沐阳县 for 沭阳县). The suffix is never
 * doubted. Several counties may be meant; other evidence has to settle it.
 */
final class Misprints {
  private static final Pattern NAME = Pattern.compile("^\\p{IsHan}{2,7}?[县旗区市]");

  /** Characters that scans and tired eyes take for each other. */
  private static final List<String> ALIKE =
      List.of(
          ("沐沭 末未 毫亳 汨汩泪 莒营 尉慰蔚 鄄甄 睢雎濉 颖颍 郾偃 涿琢啄 浚俊峻 岢苛 隰湿 芮苪 祟崇 滦栾 涞徕 冀翼 栗粟 邱丘 兖衮 盱吁"
                  + " 眙贻 黟黔 弋戈 耒来 郴彬 泸沪庐 犍健 涪培 邛邓 筠均 珙拱 岑芩 朐昫 佤低 勐猛 禄录 嵩蒿 峨蛾 茌荏 郯剡 荥荣"
                  + " 泗洄 谯樵 浑深 大太 土士 干千 日曰 王玉 田由甲申 州洲 城域 清请 洪供 鄞勤 瓯欧 乾干 郏邦 沂忻 洮兆 柘拓 柞祚")
              .split(" "));

  private final Gazetteer gazetteer;
  private final Map<String, List<Region>> byRest = new HashMap<>();

  Misprints(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    for (Region region : gazetteer.all()) {
      if (region.level() == Tier.COUNTY && region.name().length() > 2) {
        for (int at = 0; at < region.name().length() - 1; at++) {
          String key = without(region.name(), at);
          byRest.computeIfAbsent(key, k -> new ArrayList<>(1)).add(region);
        }
      }
    }
  }

  /**
   * A printed name and what it may stand for.
   *
   * @param length of the printed name at the start of the words
   * @param meant counties inside the places above whose name differs in one character that looks
   *     alike
   */
  record Misprint(int length, List<Region> meant) {}

  /** What the words may begin with; no county when they begin with no name of one. */
  Misprint at(String words, List<Region> above) {
    Matcher name = NAME.matcher(words);
    if (!name.lookingAt()) {
      return new Misprint(0, List.of());
    }
    List<Region> meant = new ArrayList<>();
    for (int at = 0; at < name.end() - 1; at++) {
      for (Region region : byRest.getOrDefault(without(name.group(), at), List.of())) {
        boolean inside =
            above.isEmpty() || above.stream().anyMatch(up -> gazetteer.within(region, up));
        boolean alike = alike(name.group().charAt(at), region.name().charAt(at));
        if (alike && inside && !meant.contains(region)) {
          meant.add(region);
        }
      }
    }
    return new Misprint(name.end(), meant);
  }

  private static boolean alike(char one, char other) {
    return ALIKE.stream().anyMatch(g -> g.indexOf(one) >= 0 && g.indexOf(other) >= 0);
  }

  private static String without(String name, int at) {
    return at + name.substring(0, at) + '?' + name.substring(at + 1);
  }
}
