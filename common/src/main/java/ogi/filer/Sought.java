package ogi.filer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ogi.region.Letters;

/**
 * A pattern that begins with one of a few characters whichever way it is met, and so is tried
 * nowhere else: one of many branches costs much at every character of a text that has none of them.
 */
final class Sought {
  private final Letters first;
  private final Pattern pattern;

  /**
   * A pattern without {@code ^}.
   *
   * @param first all characters with which what it matches may begin
   */
  Sought(String first, String pattern) {
    this.first = Letters.of(first);
    this.pattern = Pattern.compile(pattern);
  }

  /** What is tried. */
  Pattern pattern() {
    return pattern;
  }

  /** Whether a text has it. */
  boolean in(String text) {
    return find(text, 0).isPresent();
  }

  /** Where a text has it first, from an index on. */
  Optional<Matcher> find(String text, int from) {
    Matcher matcher = null;
    for (int at = from; at < text.length(); at++) {
      if (first.has(text.charAt(at))) {
        // What stands before is seen by a look back, as it is when a whole text is gone through.
        matcher = matcher == null ? pattern.matcher(text).useTransparentBounds(true) : matcher;
        if (matcher.region(at, text.length()).lookingAt()) {
          return Optional.of(matcher);
        }
      }
    }
    return Optional.empty();
  }
}
