package ogi.narrative;

/**
 * Words of which one is enough. A text is gone through once for all of them, and a word is compared
 * only where a character stands that one of them may begin with.
 */
final class Words {
  /** So many kinds of characters are told apart by their last bits; a word is compared after it. */
  private static final int KINDS = 1024;

  private final String[] words;
  private final long[] firsts = new long[KINDS / Long.SIZE];

  private Words(String[] words) {
    this.words = words;
    for (String word : words) {
      char first = word.charAt(0);
      firsts[place(first)] |= 1L << first;
    }
  }

  static Words of(String... words) {
    return new Words(words.clone());
  }

  private static int place(char c) {
    return c >>> 6 & KINDS / Long.SIZE - 1;
  }

  /** Whether one of the words is in a text. */
  boolean in(String text) {
    return first(text) >= 0;
  }

  /** Place of the first of the words in a text, from 0; -1 when there is none. */
  int first(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if ((firsts[place(c)] >>> c & 1) != 0 && begins(text, at)) {
        return at;
      }
    }
    return -1;
  }

  /** Place of the last of the words in a text, from 0; -1 when there is none. */
  int last(String text) {
    for (int at = text.length() - 1; at >= 0; at--) {
      char c = text.charAt(at);
      if ((firsts[place(c)] >>> c & 1) != 0 && begins(text, at)) {
        return at;
      }
    }
    return -1;
  }

  private boolean begins(String text, int at) {
    for (String word : words) {
      if (text.startsWith(word, at)) {
        return true;
      }
    }
    return false;
  }
}
