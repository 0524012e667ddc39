package ogi.compare.chance;

import java.util.Arrays;

/**
 * Puts many short-lived lists of positive numbers in order. Positive doubles sort as their bits do;
 * the last bits make room for the filer's number, so that levels which differ by less than one in a
 * thousand million keep the order of the filers.
 */
final class LevelOrder {
  private static final int SMALL = 512;
  private static final int DIGIT_BITS = 11;
  private static final int DIGITS = 4;
  private static final int INDEX_BITS = Long.SIZE - DIGITS * DIGIT_BITS;
  private static final long INDEX_MASK = (1L << INDEX_BITS) - 1;

  private final int[] counts = new int[1 << DIGIT_BITS];
  private long[] items;
  private long[] spare;

  LevelOrder(int size) {
    if (size > INDEX_MASK) {
      throw new IllegalArgumentException("a group of " + size + " is too large to rank");
    }
    items = new long[size];
    spare = new long[size];
  }

  void set(int index, double level) {
    items[index] = (Double.doubleToRawLongBits(level) & ~INDEX_MASK) | index;
  }

  void sort() {
    if (items.length < SMALL) {
      Arrays.sort(items);
      return;
    }
    for (int digit = 0; digit < DIGITS; digit++) {
      pass(INDEX_BITS + digit * DIGIT_BITS);
    }
  }

  /** Index of the number at that place, 0 for the lowest. */
  int at(int place) {
    return (int) (items[place] & INDEX_MASK);
  }

  private void pass(int shift) {
    int mask = counts.length - 1;
    Arrays.fill(counts, 0);
    for (long item : items) {
      counts[(int) (item >>> shift) & mask]++;
    }
    int next = 0;
    for (int i = 0; i < counts.length; i++) {
      int count = counts[i];
      counts[i] = next;
      next += count;
    }
    for (long item : items) {
      spare[counts[(int) (item >>> shift) & mask]++] = item;
    }
    long[] sorted = spare;
    spare = items;
    items = sorted;
  }
}
