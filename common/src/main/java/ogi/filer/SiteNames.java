package ogi.filer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of accounts and sites that a text speaks of; they often begin or end with a stem. */
final class SiteNames {
  /** “衡阳人社”微信公众号. */
  private static final Pattern ACCOUNT =
      Pattern.compile("[“\"](\\p{IsHan}{4,8})[”\"](?:官方)?(?:微信|政务|公众|订阅|服务号|微博)");

  /** 甘肃林业和草原局门户网站: the bureau before {@link #SITE}, which nearly every text speaks of. */
  private static final Pattern OWNER = Pattern.compile("(\\p{IsHan}{3,20}(?:局|委员会|厅))(?:官方)?$");

  private static final String SITE = "门户网站";
  private static final String ENDS_OF_OWNERS = "局会厅方";
  private static final int LONGEST_OWNER = 25;

  private SiteNames() {}

  /** The names of accounts. */
  static List<String> accounts(String text) {
    List<String> accounts = new ArrayList<>();
    Matcher account = ACCOUNT.matcher(text);
    while (account.find()) {
      accounts.add(account.group(1));
    }
    return accounts;
  }

  /** The names of bureaus that stand right before the word for a site. */
  static List<String> owners(String text) {
    List<String> owners = new ArrayList<>();
    Matcher owner = OWNER.matcher(text);
    for (int at = text.indexOf(SITE); at >= 0; at = text.indexOf(SITE, at + 1)) {
      boolean may = at > 0 && ENDS_OF_OWNERS.indexOf(text.charAt(at - 1)) >= 0;
      if (may && owner.region(Math.max(0, at - LONGEST_OWNER), at).find()) {
        owners.add(owner.group(1));
      }
    }
    return owners;
  }
}
