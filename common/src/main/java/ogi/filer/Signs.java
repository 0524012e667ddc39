package ogi.filer;

import ogi.region.Letters;
import ogi.region.Script;
import ogi.region.Telling;

/**
 * The characters by which a line is told from those that cannot hold what is looked for, as bits of
 * one number: what a line has is gathered in one look, and asked for as often as one likes.
 */
final class Signs {
  /** Of titles and years, of the words that tell a scope, and of advertising. */
  private static final Telling TELLING = new Telling("报公开信年日02第条镇街综汇涵集础机系统属括含全府办级本情编而彩育");

  /** Any small Latin letter, as advertising has it. */
  static final long LATIN = 1L << TELLING.characters().length();

  /** What is not compared: blanks of all widths, marks without width, the bars of tables. */
  static final long BLANK = LATIN << 1;

  /** Opens a tag, an entity or a converter's bookmark. */
  static final long DEBRIS = LATIN << 2;

  /** Opens a gloss, when a small letter follows. */
  static final long BRACKET = LATIN << 3;

  /** Of 资讯公开, which is compared as 信息公开. */
  static final long NEWS = LATIN << 4;

  /** Another character in simplified script or half width. */
  static final long CHANGED = LATIN << 5;

  private static final byte[] PLACES = new byte[Character.MAX_VALUE + 1];
  private static final Letters KNOWN = known();

  private Signs() {}

  /** Whether a character has a sign: most have none. */
  static boolean has(char c) {
    return KNOWN.has(c);
  }

  /** The signs of a character that has some, in whatever script it is. */
  static long of(char c) {
    long changed = Script.simplified(c) == c ? 0 : CHANGED;
    return PLACES[c] < 0 ? changed : changed | 1L << PLACES[c];
  }

  /** The signs of some telling characters; refuses others. */
  static long mark(String characters) {
    return TELLING.mark(characters);
  }

  /** Blanks of all widths, marks without width, and the bars of tables. */
  static boolean blank(char c) {
    boolean wide = c >= '\u2000' && c <= '\u200f' || c == '\u2028' || c == '\ufeff';
    return c <= ' ' || c == '|' || wide;
  }

  private static long plain(char c) {
    int telling = TELLING.place(c);
    if (telling >= 0) {
      return 1L << telling;
    }
    if (blank(c)) {
      return BLANK;
    }
    return switch (c) {
      case '<', '[', '&' -> DEBRIS;
      case '(' -> BRACKET;
      case '讯' -> NEWS;
      default -> c >= 'a' && c <= 'z' ? LATIN : 0;
    };
  }

  private static Letters known() {
    StringBuilder known = new StringBuilder();
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      long sign = plain(Script.simplified(c));
      PLACES[c] = (byte) (sign == 0 ? -1 : Long.numberOfTrailingZeros(sign));
      if (sign != 0 || Script.simplified(c) != c) {
        known.append(c);
      }
    }
    return Letters.of(known.toString());
  }
}
