package ogi.filer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ogi.region.Gazetteer;
import ogi.region.Region;

/**
 * The unified social credit code of a public body (GB 32100): 11 or 12 for organs and institutions,
 * then the six digits of the division where it is registered. Index numbers and addresses of report
 * pages often begin with it: 11330208591592625G/2021-21840.
 */
final class CreditCodes {
  private static final Pattern CODE =
      Pattern.compile("(?<![0-9A-Za-z])1[12]([1-6]\\d{5})[0-9A-Z]{9}[0-9A-Z](?![0-9A-Za-z])");

  private CreditCodes() {}

  /** The place of the first code in the address, or else in the text; empty when there is none. */
  static Optional<Region> place(Gazetteer gazetteer, String url, String text) {
    return in(gazetteer, url).or(() -> in(gazetteer, text));
  }

  private static Optional<Region> in(Gazetteer gazetteer, String words) {
    Matcher code = CODE.matcher(words);
    return code.find() ? gazetteer.findByCode(code.group(1)) : Optional.empty();
  }
}
