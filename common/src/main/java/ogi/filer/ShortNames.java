package ogi.filer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ogi.region.Gazetteer;
import ogi.region.Letters;
import ogi.region.PlaceChain;
import ogi.region.Region;

/**
 * Autonomous places by the names they go by: 恩施州 for 恩施土家族苗族自治州, 金平县 for 金平苗族瑶族傣族自治县, 巴州 for
 * 巴音郭楞蒙古自治州. A place that really bears the short name goes first.
 */
final class ShortNames {
  private static final Map<String, String> CUSTOMARY =
      Map.of("巴州", "巴音郭楞蒙古自治州", "博州", "博尔塔拉蒙古自治州", "克州", "克孜勒苏柯尔克孜自治州");

  private static final String SUFFIXES = "州县旗";
  private static final Letters HAS_SUFFIX = Letters.of(SUFFIXES);
  private static final int LONGEST_STEM = 5;
  private static final int MOST = 2;

  private final Gazetteer gazetteer;

  ShortNames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The name with the short names at its beginning written out. */
  String writtenOut(String name) {
    if (!HAS_SUFFIX.in(name)) {
      return name;
    }
    String written = name;
    for (int i = 0; i < MOST; i++) {
      PlaceChain chain = gazetteer.chainAt(written, 0);
      Optional<String> more = next(written, chain);
      if (more.isEmpty()) {
        return written;
      }
      written = more.get();
    }
    return written;
  }

  private Optional<String> next(String name, PlaceChain chain) {
    int at = chain.end();
    if (at + 2 > name.length()) {
      return Optional.empty();
    }
    String customary = CUSTOMARY.get(name.substring(at, at + 2));
    boolean district = name.startsWith("区", at + 2);
    if (customary != null && !district) {
      return Optional.of(name.substring(0, at) + customary + name.substring(at + 2));
    }
    int longest = Math.min(LONGEST_STEM, name.length() - at - 1);
    for (int length = longest; length >= 2; length--) {
      String stem = name.substring(at, at + length);
      char suffix = name.charAt(at + length);
      if (SUFFIXES.indexOf(suffix) >= 0) {
        List<Region> meant = meant(stem, suffix, chain);
        if (meant.size() == 1) {
          String rest = name.substring(at + length + 1);
          return Optional.of(name.substring(0, at) + meant.get(0).name() + rest);
        }
      }
    }
    return Optional.empty();
  }

  private List<Region> meant(String stem, char suffix, PlaceChain chain) {
    return gazetteer.named(stem + suffix).isEmpty()
        ? gazetteer.stemmed(stem).stream()
            .filter(region -> region.name().endsWith("自治" + suffix))
            .filter(region -> inside(region, chain))
            .toList()
        : List.of();
  }

  private boolean inside(Region region, PlaceChain chain) {
    return !chain.found()
        || chain.places().stream()
            .anyMatch(place -> !place.equals(region) && gazetteer.within(region, place));
  }
}
