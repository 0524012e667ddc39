package ogi.filer;

import java.util.List;
import ogi.region.Gazetteer;
import ogi.region.Region;
import ogi.region.Region.Tier;

/**
 * What an official host name tells about namesakes: {@code nanjing.gov.cn}, {@code bjtzh.gov.cn}.
 * Only hosts below {@code gov.cn} count; mirrors keep the path of a page under any host.
 */
final class HostClue {
  private HostClue() {}

  /** The candidates that the host fits; none when it fits none or there is no official host. */
  static List<Region> matching(Gazetteer gazetteer, List<Region> places, String url) {
    List<String> labels = Host.labels(url);
    if (labels.isEmpty()) {
      return List.of();
    }
    return places.stream().filter(place -> fits(gazetteer, place, labels)).toList();
  }

  private static boolean fits(Gazetteer gazetteer, Region place, List<String> labels) {
    List<Region> line = gazetteer.lineage(place);
    String above = "";
    boolean fits = false;
    for (int i = line.size() - 1; i >= 0; i--) {
      Region region = line.get(i);
      if (region.level() == Tier.PROVINCE && !region.name().endsWith("市")) {
        continue;
      }
      String spelling = gazetteer.spelling(region);
      if (!spelling.isEmpty()) {
        String letters = above;
        fits |= labels.stream().anyMatch(label -> spells(label, spelling, letters));
        // The city's initials alone (nj.gov.cn) tell namesakes apart, and nothing else.
        boolean city = region.level() == Tier.PREFECTURE;
        fits |= city && labels.get(0).equals(initials(spelling));
        above = initials(spelling);
      }
    }
    return fits;
  }

  /** The full spelling, perhaps after the initials of the place above: jsxishan, bjtzh, syyh. */
  private static boolean spells(String label, String spelling, String above) {
    String full = spelling.replace(" ", "");
    if (label.equals(full) || label.equals(above + full)) {
      return true;
    }
    boolean prefixed = label.endsWith(full) && label.length() - full.length() <= 2;
    boolean initialled = !above.isEmpty() && label.equals(above + initials(spelling));
    boolean softened = !above.isEmpty() && label.equals(above + longInitials(spelling));
    return prefixed || initialled || softened;
  }

  private static String initials(String spelling) {
    StringBuilder letters = new StringBuilder();
    for (String syllable : spelling.split(" ")) {
      letters.append(syllable.charAt(0));
    }
    return letters.toString();
  }

  /** First letter of all syllables but the last, of which zh, ch, sh stay whole: tzh for 通州. */
  static String longInitials(String spelling) {
    String[] syllables = spelling.split(" ");
    String last = syllables[syllables.length - 1];
    String tail = last.matches("[zcs]h.*") ? last.substring(0, 2) : last.substring(0, 1);
    return initials(spelling).substring(0, syllables.length - 1) + tail;
  }
}
