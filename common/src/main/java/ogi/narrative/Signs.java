package ogi.narrative;

import ogi.region.Telling;

/**
 * Which of the telling characters a sentence holds, one bit for each. All that is claimed needs
 * some of them, so that most sentences are not looked at again. A sentence may have the characters
 * of a word and not the word; it cannot have the word without them.
 */
final class Signs {
  /** The end of a sentence, a digit, a full-width digit, other full-width forms, and words. */
  private static final Telling TELLING = new Telling("。0０％%《申请复诉费其中全共累总合规范公开未没无同上去年国函自至");

  static final long END = mark("。");
  static final long DIGIT = mark("0０");
  static final long WIDE = mark("０％");
  static final long PERCENT = mark("%％");

  /** Place of each character among the telling ones; -1 for all others. */
  private static final byte[] PLACES = places();

  private Signs() {}

  /** The sign of one character; 0 for nearly all of them. */
  static long of(char c) {
    int place = PLACES[c];
    return place < 0 ? 0 : 1L << place;
  }

  /** The signs of some telling characters; refuses others. */
  static long mark(String characters) {
    return TELLING.mark(characters);
  }

  static boolean all(long signs, long mark) {
    return (signs & mark) == mark;
  }

  static boolean any(long signs, long mark) {
    return (signs & mark) != 0;
  }

  private static byte[] places() {
    byte[] places = new byte[Character.MAX_VALUE + 1];
    for (int c = 0; c < places.length; c++) {
      places[c] = (byte) TELLING.place(sample((char) c));
    }
    return places;
  }

  /** The character that stands for all of its kind. */
  private static char sample(char c) {
    if (c >= '0' && c <= '9') {
      return '0';
    }
    if (c >= '０' && c <= '９') {
      return '０';
    }
    return switch (c) {
      case '！', '？', '!', '?' -> '。';
      case '．', '－' -> '％';
      default -> c;
    };
  }
}
