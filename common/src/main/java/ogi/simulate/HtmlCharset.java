package ogi.simulate;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.Set;
import ogi.form.Cell;

/** Charsets of web pages as met: declared rightly, wrongly, under an old name, or not at all. */
final class HtmlCharset {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset BIG5 = Charset.forName("Big5");

  private HtmlCharset() {}

  static Written encode(String page, Random random, Set<Cell> lost) {
    int choice = Dice.weighted(random, 45, 12, 18, 10, 6, 5, 4);
    // Only a page in traditional script fits Big5, and then it is likely to be in it.
    if (BIG5.newEncoder().canEncode(page) && Dice.happens(random, 0.6)) {
      boolean told = Dice.happens(random, 0.7);
      return written(page, BIG5, told ? "big5" : "", lost);
    }
    return switch (choice) {
      case 0 -> written(page, StandardCharsets.UTF_8, "utf-8", lost);
      case 1 -> written(page, StandardCharsets.UTF_8, "", lost);
      case 2 -> written(page, GB18030, "gb2312", lost);
      case 3 -> written(page, GB18030, "", lost);
      case 4 -> written(page, GB18030, "gbk", lost);
      case 5 -> written(page, GB18030, "utf-8", lost);
      default -> written(page, StandardCharsets.UTF_8, "gb2312", lost);
    };
  }

  private static Written written(String page, Charset charset, String declared, Set<Cell> lost) {
    String meta =
        declared.isEmpty()
            ? ""
            : "<meta http-equiv=\"Content-Type\" content=\"text/html; charset="
                + declared
                + "\">\n";
    return new Written(
        page.replace("@META@", meta).getBytes(charset), charset.name(), declared, lost);
  }
}
