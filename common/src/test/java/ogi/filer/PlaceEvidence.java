package ogi.filer;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import ogi.region.Gazetteer;

/**
 * Whether a line and its address hold anything at all that could tell a place, looked for without
 * the finder: a name of a place of any rung, a stem of one, a telephone number, a postcode, an
 * official host, words in percent signs. What has none of them cannot be asked where it is from.
 */
final class PlaceEvidence {
  private static final Pattern NUMBER = Pattern.compile("0\\d{2,3}\\D{0,3}\\d{7,8}|\\d{6}");
  private static final int LONGEST = 15;

  /** Stems of counties that stand in any report as words: 公安局, 中华人民共和国. */
  private static final Set<String> WORDS = Set.of("公安", "平安", "共和");

  private PlaceEvidence() {}

  static boolean any(RealFilers.Page page) {
    return !Host.labels(page.url()).isEmpty()
        || page.url().contains("%")
        || page.evidence().lines().stream().anyMatch(PlaceEvidence::inLine);
  }

  private static boolean inLine(String line) {
    String words = Narrative.flat(line);
    return NUMBER.matcher(words).find() || named(words);
  }

  private static boolean named(String words) {
    Gazetteer gazetteer = Gazetteer.standard();
    for (int from = 0; from < words.length(); from++) {
      for (int to = from + 2; to <= Math.min(words.length(), from + LONGEST); to++) {
        String part = words.substring(from, to);
        boolean stem = !WORDS.contains(part) && !gazetteer.stemmed(part).isEmpty();
        if (stem || !gazetteer.named(part).isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * The pages that are asked for a place and tell nothing, in their order. What the finder places
   * by something that is not looked for here (the path of a mirror) told something after all.
   */
  static List<RealFilers.Page> without(List<RealFilers.Page> pages) {
    return pages.stream()
        .filter(page -> !page.expected().province().isEmpty() && !any(page) && !page.placed())
        .toList();
  }
}
