package ogi.filer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds advertising that was injected where the name of a place stood. */
final class SpamFinder {
  /** Injected advertising: Latin letters with digits, or betting words, beside a place name. */
  private static final Pattern SPAM =
      Pattern.compile(
          "(?:地址[:：]?|^|[省市区县])[^。,，;；]{0,12}?(?:[a-z]{3,}\\d{2,}|\\d{3}bet|bt\\d{3}|体彩网|188体育|beat365)");

  private static final long LATIN_OR_LOTTERY = Signs.LATIN | Signs.mark("彩");
  private static final long SPORT = Signs.mark("育");

  private SpamFinder() {}

  /** Nearly all lines have no Latin letter, and the pattern is slow on long lines. */
  private static boolean mayBeIn(Line line) {
    return line.mayHoldAny(LATIN_OR_LOTTERY)
        || line.mayHoldAny(SPORT) && line.text().contains("188体育");
  }

  /** The first of it, as a note. */
  static Optional<FilerNote> find(Narrative text) {
    for (Line line : text.lines()) {
      Matcher spam = mayBeIn(line) ? SPAM.matcher(line.text()) : null;
      if (spam != null && spam.find()) {
        return Optional.of(
            new FilerNote(FilerNote.Kind.SPAM_IN_PLACE, spam.group(), line.number()));
      }
    }
    return Optional.empty();
  }
}
