package ogi.check.edit;

import java.util.Map;
import java.util.TreeMap;

/**
 * What other sources say that cells should hold: the prose of the same report, or what the year
 * before carried out. Evidence orders explanations and never makes one.
 *
 * @param told figures in pieces by cell id
 */
public record Evidence(Map<String, Long> told) {
  /** Nothing else is known. */
  public static final Evidence NONE = new Evidence(Map.of());

  public Evidence {
    told = new TreeMap<>(told);
  }

  /** Both; where they differ, neither counts. */
  public Evidence and(Evidence other) {
    Map<String, Long> all = new TreeMap<>(told);
    other.told.forEach(
        (cell, figure) -> {
          Long here = all.putIfAbsent(cell, figure);
          if (here != null && !here.equals(figure)) {
            all.remove(cell);
          }
        });
    return new Evidence(all);
  }
}
