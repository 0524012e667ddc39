package ogi.version;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * A small sketch of a set of words: two sets share as many of its numbers as they share members
 * (Broder 1997). So the wording of two texts is compared without the texts.
 */
public final class MinHash {
  /** Numbers in a sketch. */
  public static final int SIZE = 32;

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

  static long hash(String member) {
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
