package ogi.filer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ogi.region.Letters;

/** Finds advertising that was injected where the name of a place stood. */
final class SpamFinder {
  /** Injected advertising: Latin letters with digits, or betting words, beside a place name. */
  private static final Pattern SPAM =
      Pattern.compile(
          "(?:地址[:：]?|^|[省市区县])[^。,，;；]{0,12}?(?:[a-z]{3,}\\d{2,}|\\d{3}bet|bt\\d{3}|体彩网|188体育|beat365)");

  private static final Letters OF_SPAM = Letters.of("abcdefghijklmnopqrstuvwxyz彩育");

  private SpamFinder() {}

  /** Nearly all lines have no Latin letter, and the pattern is slow on long lines. */
  private static boolean hasLatin(String words) {
    if (!OF_SPAM.in(words)) {
      return false;
    }
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) >= 'a' && words.charAt(i) <= 'z' || words.charAt(i) == '彩') {
        return true;
      }
    }
    return words.contains("188体育");
  }

  /** The first of it, as a note. */
  static Optional<FilerNote> find(Narrative text) {
    for (Narrative.Line line : text.lines()) {
      Matcher spam = hasLatin(line.text()) ? SPAM.matcher(line.text()) : null;
      if (spam != null && spam.find()) {
        return Optional.of(
            new FilerNote(FilerNote.Kind.SPAM_IN_PLACE, spam.group(), line.number()));
      }
    }
    return Optional.empty();
  }
}
