package ogi.filer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A bureau that is named without its place, at most with the rung of its government: 县应急管理局,
 * 省市场监管局, 财政局.
 *
 * @param self the words
 * @param own its name without the rung
 */
record BareName(SelfWords self, String own) {
  private static final Pattern NAME =
      Pattern.compile(
          "((?:[省县区州盟旗]|市(?!场))?)(?![我本各全该级]|[市县区](?!场)|(?:人民)?政府)([\\p{IsHan}&&[^我将由]]{2,16}(?:局|委员会|委|厅))");

  static Optional<BareName> of(String body) {
    Matcher name = NAME.matcher(body);
    if (!name.matches()) {
      return Optional.empty();
    }
    SelfWords bureau = SelfWords.ofBureau(body, name.group(2));
    return name.group(1).isEmpty()
        ? Optional.of(new BareName(bureau, name.group(2)))
        : Optional.of(
            new BareName(
                new SelfWords(body, Kind.DEPARTMENT, false, name.group(1).charAt(0)),
                name.group(2)));
  }
}
