package ogi.document.pdf;

import java.text.Normalizer;

/** What the characters are that fonts name. */
final class Characters {
  private Characters() {}

  static boolean isBlank(int c) {
    return c <= ' '
        || c >= 0x7F && c <= 0xA0
        || c == 0x3000
        || c == 0x200B
        || c == 0xFEFF
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }

  /** Some fonts name radicals where they show the common character of the same shape. */
  static String plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x2E80 && c <= 0x2FDF) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
      }
    }
    return text;
  }
}
