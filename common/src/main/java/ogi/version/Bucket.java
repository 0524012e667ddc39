package ogi.version;

import java.util.ArrayList;
import java.util.List;

/**
 * The reports that have a key in common, and which of them are held against each other: in a small
 * bucket all, in a crowded one each against those that follow it. So the work grows with the
 * reports, whatever they share.
 */
public final class Bucket {
  /** Up to so many reports each is held against each. */
  public static final int MOST = 24;

  /** In a crowded bucket each is held against so many. */
  public static final int NEXT = 4;

  private Bucket() {}

  /** Two reports to be compared, in the order of their ids. */
  public record Pair(String first, String second) {}

  /** Whether not all are compared with each other: some copies may be told of fewer others. */
  public static boolean crowded(int size) {
    return size > MOST;
  }

  /** How many pairs of so many reports are not compared: none where the bucket is not crowded. */
  public static long leftOut(int size) {
    long held = (long) NEXT * size - NEXT * (NEXT + 1) / 2;
    return crowded(size) ? (long) size * (size - 1) / 2 - held : 0;
  }

  /**
   * The pairs to compare.
   *
   * @param ids of the reports, each once, in any order
   */
  public static List<Pair> pairs(List<String> ids) {
    List<String> sorted = ids.stream().sorted().toList();
    int reach = crowded(sorted.size()) ? NEXT : sorted.size();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      for (int j = i + 1; j < Math.min(sorted.size(), i + 1 + reach); j++) {
        pairs.add(new Pair(sorted.get(i), sorted.get(j)));
      }
    }
    return pairs;
  }
}
