package ogi.compare.chance;

import java.util.HashMap;
import java.util.Map;

/**
 * Which filers of a group have the same figures. Whatever is learned of the first of them holds for
 * the others; of small denominators there are few different pairs, however large the group is.
 */
final class SameFigures {
  private final int[] first;

  private record Pair(double numerator, double denominator) {}

  SameFigures(double[] numerators, double[] denominators) {
    first = new int[numerators.length];
    Map<Pair, Integer> seen = new HashMap<>();
    for (int i = 0; i < first.length; i++) {
      Integer before = seen.putIfAbsent(new Pair(numerators[i], denominators[i]), i);
      first[i] = before == null ? i : before;
    }
  }

  /** The first filer with the figures of that one; itself when there is none before it. */
  int first(int filer) {
    return first[filer];
  }
}
