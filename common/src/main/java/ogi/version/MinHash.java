package ogi.version;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * A small sketch of a set of words: two sets share as many of its numbers as they share members
 * (Broder 1997). Cut into bands it gives keys of which two similar sets have one in common, so that
 * copies among a million are found by grouping and not by holding each against each.
 */
public final class MinHash {
  private static final int BANDS = 8;
  private static final int ROWS = 4;

  /** Numbers in a sketch. */
  public static final int SIZE = BANDS * ROWS;

  private static final long PRIME = 0x100000001B3L;
  private static final long BASIS = 0xCBF29CE484222325L;

  private MinHash() {}

  /** The sketch of a set; empty for an empty set, which is like no other. */
  public static List<Integer> of(Collection<String> members) {
    if (members.isEmpty()) {
      return List.of();
    }
    int[] least = new int[SIZE];
    Arrays.fill(least, Integer.MAX_VALUE);
    for (String member : members) {
      long hash = hash(member);
      for (int i = 0; i < SIZE; i++) {
        least[i] = Math.min(least[i], (int) (mixed(hash + i * 0x9E3779B97F4A7C15L) >>> 33));
      }
    }
    return Arrays.stream(least).boxed().toList();
  }

  /**
   * Keys of the bands: of two sets that share nine tenths one is in common but for 1 in 7000, of
   * two that share a third for nine in ten none is.
   */
  public static List<String> bands(String kind, List<Integer> sketch) {
    List<String> keys = new ArrayList<>(BANDS);
    for (int band = 0; !sketch.isEmpty() && band < BANDS; band++) {
      long hash = BASIS;
      for (int value : sketch.subList(band * ROWS, (band + 1) * ROWS)) {
        hash = mixed(hash ^ value);
      }
      keys.add(kind + band + ":" + Long.toHexString(hash));
    }
    return keys;
  }

  /** About the share of members that two sets have in common; 0 when one is empty. */
  public static double similarity(List<Integer> a, List<Integer> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    int same = 0;
    for (int i = 0; i < SIZE; i++) {
      same += a.get(i).equals(b.get(i)) ? 1 : 0;
    }
    return (double) same / SIZE;
  }

  private static long hash(String member) {
    long hash = BASIS;
    for (int i = 0; i < member.length(); i++) {
      hash = (hash ^ member.charAt(i)) * PRIME;
    }
    return hash;
  }

  /** The finisher of SplitMix64: every bit of the result depends on every bit. */
  private static long mixed(long value) {
    long mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return mixed ^ mixed >>> 31;
  }
}
