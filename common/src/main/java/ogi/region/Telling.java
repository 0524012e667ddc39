package ogi.region;

/**
 * Characters by which a text is told from those that cannot hold what is looked for, one bit for
 * each: the bits of a text are gathered in one look and asked for as often as one likes.
 *
 * @param characters at most 64, none of them twice; refuses others
 */
public record Telling(String characters) {
  public Telling {
    if (characters.length() > Long.SIZE
        || characters.chars().distinct().count() != characters.length()) {
      throw new IllegalArgumentException("too many, or one of them twice: " + characters);
    }
  }

  /** The number of a character's bit; -1 for one that tells nothing. */
  public int place(char c) {
    return characters.indexOf(c);
  }

  /** The bits of some of the characters; refuses others. */
  public long mark(String some) {
    long mark = 0;
    for (int i = 0; i < some.length(); i++) {
      int place = place(some.charAt(i));
      if (place < 0) {
        throw new IllegalArgumentException("not looked for: " + some.charAt(i));
      }
      mark |= 1L << place;
    }
    return mark;
  }
}
