package ogi.region;

/**
 * A set of characters that is asked for every character of a text: one bit for each, 8 kB in all.
 * It tells lines that cannot hold what is looked for before anything slower looks at them.
 */
public final class Letters {
  private final long[] bits = new long[1 << (Character.SIZE - 6)];

  private Letters() {}

  /** The characters of a text. */
  public static Letters of(String characters) {
    Letters letters = new Letters();
    for (int i = 0; i < characters.length(); i++) {
      letters.add(characters.charAt(i));
    }
    return letters;
  }

  /** The characters of a text, and all others that are these in another script or width. */
  public static Letters inAnyScript(String characters) {
    Letters letters = new Letters();
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      if (characters.indexOf(Script.simplified(c)) >= 0) {
        letters.add(c);
      }
    }
    return letters;
  }

  private void add(char c) {
    bits[c >>> 6] |= 1L << c;
  }

  /** Whether a character is one of them. */
  public boolean has(char c) {
    return (bits[c >>> 6] >>> c & 1) != 0;
  }

  /** Whether a text has one of them. */
  public boolean in(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (has(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
