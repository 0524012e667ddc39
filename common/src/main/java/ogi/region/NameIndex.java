package ogi.region;

import java.util.Arrays;

/**
 * Finds the rows of a table by their name, without an object per name: an open hash table over one
 * array of characters. Rows of one name are met in the order of the table.
 */
final class NameIndex {
  private static final int NONE = -1;

  private final char[] letters;
  private final int[] starts;
  private final int[] slots;
  private final int[] next;
  private final byte[] longest = new byte[1 << 16];

  /**
   * An index of names that stand one after the other.
   *
   * @param letters the characters of all names
   * @param starts where each name starts; one more entry says where the last one ends
   */
  NameIndex(char[] letters, int[] starts) {
    this.letters = letters;
    this.starts = starts;
    int rows = starts.length - 1;
    this.slots = new int[Integer.highestOneBit(Math.max(rows, 1)) * 4];
    this.next = new int[rows];
    Arrays.fill(slots, NONE);
    for (int row = rows - 1; row >= 0; row--) {
      add(row);
    }
  }

  private void add(int row) {
    int length = starts[row + 1] - starts[row];
    if (length >= 2) {
      int pair = pair(letters[starts[row]], letters[starts[row] + 1]);
      longest[pair] = (byte) Math.max(longest[pair], length);
    }
    int hash = 0;
    for (int i = starts[row]; i < starts[row + 1]; i++) {
      hash = 31 * hash + letters[i];
    }
    int slot = spread(hash);
    while (slots[slot] != NONE && !same(slots[slot], row, length)) {
      slot = (slot + 1) & (slots.length - 1);
    }
    next[row] = slots[slot];
    slots[slot] = row;
  }

  /** The first row whose name stands in the text there; -1 when there is none. */
  int first(CharSequence text, int from, int length) {
    int hash = 0;
    for (int i = from; i < from + length; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int slot = spread(hash);
    while (slots[slot] != NONE && !same(slots[slot], text, from, length)) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slots[slot];
  }

  /** The next row with the same name; -1 after the last. */
  int next(int row) {
    return next[row];
  }

  /** No name that starts at this index of the text is longer; 0 when none starts there. */
  int longestAt(CharSequence text, int from) {
    int left = text.length() - from;
    return left < 2 ? 0 : Math.min(left, longest[pair(text.charAt(from), text.charAt(from + 1))]);
  }

  private static int pair(char first, char second) {
    return (first * 31 + second) & 0xFFFF;
  }

  private int spread(int hash) {
    return (hash ^ hash >>> 15) & (slots.length - 1);
  }

  private boolean same(int row, CharSequence text, int from, int length) {
    if (starts[row + 1] - starts[row] != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (letters[starts[row] + i] != text.charAt(from + i)) {
        return false;
      }
    }
    return true;
  }

  private boolean same(int row, int other, int length) {
    return starts[row + 1] - starts[row] == length
        && Arrays.equals(
            letters, starts[row], starts[row + 1], letters, starts[other], starts[other + 1]);
  }
}
