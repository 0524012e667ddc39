package ogi.filer;

import java.util.regex.Pattern;
import ogi.region.Script;

/**
 * A line as it is compared: simplified characters, no blanks, no conversion debris. Most lines are
 * asked for nothing but their signs, so the text is made when it is first asked for.
 */
final class Line {
  private static final Pattern DEBRIS =
      Pattern.compile("\\[bookmark:_GoBack\\]|&nbsp;|</?[a-zA-Z][^<>]{0,200}>");
  private static final int LONGEST = 20_000;
  private static final long MADE_ANEW = Signs.CHANGED | Signs.BLANK | Signs.DEBRIS | Signs.NEWS;

  /** What 资讯公开 becomes has one character that is looked for and is not in the source. */
  private static final long INFORMATION = Signs.mark("信");

  private final int number;
  private final String source;
  private final long signs;
  private final int length;
  private String text;

  /**
   * A line of the source.
   *
   * @param number its number there, from 1
   */
  Line(int number, String found) {
    this.number = number;
    this.source = cut(found);
    long seen = 0;
    int blanks = 0;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (Signs.has(c)) {
        long sign = Signs.of(c);
        seen |= sign;
        blanks += (sign & Signs.BLANK) == 0 ? 0 : 1;
      }
    }
    boolean gloss = (seen & Signs.BRACKET) != 0 && Script.mayHoldGloss(source);
    this.signs = (seen & Signs.NEWS) == 0 ? seen : seen | INFORMATION;
    this.text = gloss || (seen & MADE_ANEW) != 0 ? null : source;
    boolean shorter = gloss || (seen & Signs.DEBRIS) != 0;
    this.length = shorter ? text().length() : source.length() - blanks;
  }

  /** Its number in the source, from 1. */
  int number() {
    return number;
  }

  /** How many characters are compared. */
  int length() {
    return length;
  }

  /** Whether the line may hold all characters of a mark; false is certain. */
  boolean mayHoldAll(long mark) {
    return (signs & mark) == mark;
  }

  /** Whether the line may hold one of the characters of a mark; false is certain. */
  boolean mayHoldAny(long mark) {
    return (signs & mark) != 0;
  }

  /** What is compared. */
  String text() {
    if (text == null) {
      text = flat(source);
    }
    return text;
  }

  /** One text as it is compared. */
  static String flat(String text) {
    String cut = cut(text);
    boolean gloss = Script.mayHoldGloss(cut);
    String words = gloss ? Script.simplified(cut) : cut;
    char[] kept = new char[words.length()];
    int length = 0;
    boolean debris = false;
    boolean news = false;
    for (int i = 0; i < kept.length; i++) {
      // Without a gloss single characters change, on the way: the text is gone through but once.
      char c = gloss ? words.charAt(i) : Script.simplified(words.charAt(i));
      if (!Signs.blank(c)) {
        kept[length++] = c;
        debris |= c == '<' || c == '[' || c == '&';
        news |= c == '讯';
      }
    }
    String all = new String(kept, 0, length);
    String result = news ? all.replace("资讯公开", "信息公开") : all;
    return debris ? DEBRIS.matcher(result).replaceAll("") : result;
  }

  private static String cut(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }
}
