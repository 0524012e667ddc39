package ogi.document.html;

import ogi.document.block.Refusal;

/**
 * Bounds of a page's source, looked at before it is parsed. Parsing takes up to 4 microseconds for
 * a tag; a form with an editor's markup in every cell has some 3000 tags.
 */
final class HtmlBounds {
  private static final int MOST_TAGS = 500_000;
  private static final int MOST_CHARACTERS = 16 << 20;
  private static final String DATA = ";base64,";

  private HtmlBounds() {}

  /** The source without the pictures in it; refuses what would take too much time or memory. */
  static String checked(String source) {
    String text = withoutPictures(source);
    if (text.length() > MOST_CHARACTERS) {
      throw new Refusal("too large: " + text.length() + " characters of markup");
    }
    if (text.length() <= MOST_TAGS) {
      return text;
    }
    int tags = 0;
    int entities = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '<') {
        tags++;
      } else if (c == '&') {
        entities++;
      }
    }
    if (tags > MOST_TAGS || entities > MOST_TAGS) {
      throw new Refusal("too large: " + Math.max(tags, entities) + " tags or entities");
    }
    return text;
  }

  /** Without the letters that pictures written into the page consist of. */
  private static String withoutPictures(String source) {
    int at = source.indexOf(DATA);
    if (at < 0) {
      return source;
    }
    StringBuilder text = new StringBuilder();
    int from = 0;
    while (at >= 0) {
      int data = at + DATA.length();
      text.append(source, from, data);
      from = data;
      while (from < source.length() && isBase64(source.charAt(from))) {
        from++;
      }
      at = source.indexOf(DATA, from);
    }
    return text.append(source, from, source.length()).toString();
  }

  private static boolean isBase64(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '+'
        || c == '/'
        || c == '=';
  }
}
