package ogi.compare.chance;

import java.util.Arrays;

/** Finds the k-th smallest of many ranks without sorting them all. */
final class Selection {
  private static final int BUCKETS = 1024;

  private final int[] counts = new int[BUCKETS];
  private final int[] few;
  private final int shift;

  /** For lists of that length with ranks up to that number. */
  Selection(int length, int largest) {
    few = new int[length];
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(largest);
    shift = Math.max(0, bits - (Integer.SIZE - 1 - Integer.numberOfLeadingZeros(BUCKETS)));
  }

  /** Takes a list; {@link #smallest} then asks about it. */
  void load(int[] ranks) {
    Arrays.fill(counts, 0);
    for (int rank : ranks) {
      counts[rank >>> shift]++;
    }
  }

  /** The rank at place k of the loaded list in order, 0 for the smallest. */
  int smallest(int[] ranks, int k) {
    int bucket = 0;
    int before = 0;
    while (before + counts[bucket] <= k) {
      before += counts[bucket++];
    }
    int found = 0;
    for (int rank : ranks) {
      if (rank >>> shift == bucket) {
        few[found++] = rank;
      }
    }
    Arrays.sort(few, 0, found);
    return few[k - before];
  }
}
