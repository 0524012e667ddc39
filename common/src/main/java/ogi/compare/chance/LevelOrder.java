package ogi.compare.chance;

import java.util.Arrays;

/**
 * Puts many short-lived lists of positive numbers in order. Positive doubles sort as their bits do:
 * the first 32 bits after the sign are compared, which tells apart numbers that differ by one in a
 * million; closer ones keep the order of the filers.
 */
final class LevelOrder {
  private static final int SMALL = 512;
  private static final int DIGIT_BITS = 11;
  private static final int DIGITS = 3;
  private static final int KEY_SHIFT = 31;
  private static final int INDEX_BITS = 32;
  private static final long INDEX_MASK = (1L << INDEX_BITS) - 1;

  private final int[] counts = new int[1 << DIGIT_BITS];
  private long[] items;
  private long[] spare;

  LevelOrder(int size) {
    items = new long[size];
    spare = new long[size];
  }

  void set(int index, double level) {
    items[index] = (Double.doubleToRawLongBits(level) >>> KEY_SHIFT) << INDEX_BITS | index;
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
