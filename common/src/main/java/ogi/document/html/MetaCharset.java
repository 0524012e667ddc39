package ogi.document.html;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The charset that a page declares in its head. */
final class MetaCharset {
  /** Browsers look at the first 1024 bytes; some pages put comments before the declaration. */
  private static final int HEAD = 4096;

  private static final String KEY = "charset";
  private static final int MOST_NAMES = 20;

  private MetaCharset() {}

  /** Its name, or empty; {@code charset="gbk"} of a script's address is no declaration. */
  static String of(byte[] bytes) {
    if (!hasTag(bytes)) {
      return "";
    }
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    int names = 0;
    for (int at = key(head, 0); at >= 0 && names < MOST_NAMES; names++) {
      int tag = head.lastIndexOf('<', at);
      if (tag >= 0 && (begins(head, "<meta", tag) || begins(head, "<?xml", tag))) {
        String name = name(head, at + KEY.length());
        if (!name.isEmpty()) {
          return name;
        }
      }
      at = key(head, at + KEY.length());
    }
    return "";
  }

  private static int key(String head, int from) {
    for (int at = from; at < head.length(); at++) {
      char c = head.charAt(at);
      if ((c == 'c' || c == 'C') && begins(head, KEY, at)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean begins(String head, String part, int at) {
    return head.regionMatches(true, at, part, 0, part.length());
  }

  private static boolean hasTag(byte[] bytes) {
    int end = Math.min(bytes.length, HEAD);
    for (int i = 0; i < end; i++) {
      if (bytes[i] == '<') {
        return true;
      }
    }
    return false;
  }

  private static String name(String head, int from) {
    int at = from;
    while (at < head.length() && " =\"'".indexOf(head.charAt(at)) >= 0) {
      at++;
    }
    int end = at;
    while (end < head.length() && isNameCharacter(head.charAt(end))) {
      end++;
    }
    return head.substring(at, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isNameCharacter(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '-'
        || c == '_'
        || c == '.';
  }
}
