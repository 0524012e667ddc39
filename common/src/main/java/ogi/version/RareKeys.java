package ogi.version;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Keys of which two copies have one in common and other reports hardly ever: a few of the rarest
 * figures together, each with the place where it stands first. What all reports share (the
 * sentences and rows of the form, noughts and ones) is in no key.
 *
 * <p>A copy in which one or two of the rarest figures were changed still has the others, and so
 * most keys; two reports of different bodies have one with a chance below 2^-{@link
 * Agreement#BITS}.
 */
final class RareKeys {
  /** Figures that are put together. */
  private static final int RAREST = 5;

  private static final int MOST = 16;

  private record Rare(String name, double bits) {}

  private RareKeys() {}

  /**
   * The keys of some figures; none when all of them together would not show a copy.
   *
   * @param kind begins every key
   * @param figures by where they stand
   */
  static List<String> of(String kind, Map<String, BigDecimal> figures) {
    List<Rare> rare = new ArrayList<>();
    figures.forEach(
        (place, figure) ->
            rare.add(new Rare(place + "=" + figure.toPlainString(), Surprise.of(List.of(figure)))));
    rare.sort(Comparator.comparing(Rare::bits).reversed().thenComparing(Rare::name));
    List<Rare> top = rare.subList(0, Math.min(RAREST, rare.size()));
    List<String> keys = new ArrayList<>();
    for (int size = 1; size <= top.size() && keys.isEmpty(); size++) {
      together(top, size, kind, keys);
    }
    if (keys.isEmpty() && bits(rare) >= Agreement.BITS) {
      keys.add(key(kind, rare));
    }
    return keys.subList(0, Math.min(MOST, keys.size()));
  }

  /** All sets of so many figures, and of one more, that weigh enough and hold no smaller one. */
  private static void together(List<Rare> top, int size, String kind, List<String> keys) {
    List<Integer> found = new ArrayList<>();
    for (int more = size; more <= size + 1; more++) {
      for (int set = 1; set < 1 << top.size(); set++) {
        int candidate = set;
        boolean minimal = found.stream().noneMatch(less -> (less & candidate) == less);
        List<Rare> chosen = chosen(top, set);
        if (chosen.size() == more && minimal && bits(chosen) >= Agreement.BITS) {
          found.add(set);
        }
      }
    }
    found.forEach(set -> keys.add(key(kind, chosen(top, set))));
  }

  private static List<Rare> chosen(List<Rare> top, int set) {
    List<Rare> chosen = new ArrayList<>();
    for (int i = 0; i < top.size(); i++) {
      if ((set >> i & 1) == 1) {
        chosen.add(top.get(i));
      }
    }
    return chosen;
  }

  private static double bits(List<Rare> rare) {
    return rare.stream().mapToDouble(Rare::bits).sum();
  }

  private static String key(String kind, List<Rare> rare) {
    List<String> names = rare.stream().map(Rare::name).sorted().toList();
    return kind + Long.toHexString(MinHash.hash(String.join(" ", names)));
  }
}
