package ogi.bench;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The markup that a simulated page keeps in a string of a script. It is taken out before anything
 * is measured, so that only taking it apart counts as tokenising.
 */
final class InnerMarkup {
  private static final Pattern STRING =
      Pattern.compile("content\"?(?: = |:)\"((?:[^\"\\\\]|\\\\.)*+)\"");

  private InnerMarkup() {}

  /** The markup of a page; refuses one without such a string, for its ratio would mislead. */
  static String of(byte[] page, String charset) {
    Charset known = charset.isEmpty() ? StandardCharsets.UTF_8 : Charset.forName(charset);
    Matcher string = STRING.matcher(new String(page, known));
    if (!string.find()) {
      throw new IllegalArgumentException("no markup in a string");
    }
    return string.group(1).replace("\\n", "\n").replace("\\/", "/").replace("\\\"", "\"");
  }
}
