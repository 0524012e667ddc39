package ogi.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Finds the numbers of a sentence by one walk over its characters. */
final class NumberScanner {
  /** More digits than any count has; longer runs are numbers of documents and accounts. */
  private static final int MOST_DIGITS = 12;

  private static final int GROUP = 3;
  private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

  /** Longest first, so that 场次 is not taken for 场. */
  private static final List<String> UNITS =
      List.of(
          "万元", "场次", "人次", "件次", "条次", "亿元", "件", "条", "次", "份", "篇", "期", "项", "宗", "起", "例", "场",
          "则", "幅", "个", "部", "元", "人", "家", "%");

  private static final String FIRST_OF_UNITS = "万场人件条亿次份篇期项宗起例则幅个部元家%";

  /** What makes a number something else than a quantity when it stands right behind it. */
  private static final String NOT_COUNTED = "年月日号时点分秒届级季周岁-—–〕】]/";

  /** What makes a number part of a name or an ordinal when it stands right before it. */
  private static final String BOUND = "第〔【[-—–/.号";

  private final String text;
  private int at;

  private NumberScanner(String text) {
    this.text = text;
  }

  /** The quantities of a sentence in half-width characters, in order. */
  static List<Quantity> scan(String text) {
    return new NumberScanner(text).all();
  }

  private List<Quantity> all() {
    List<Quantity> found = new ArrayList<>();
    while (at < text.length()) {
      if (!digit(at)) {
        at++;
        continue;
      }
      int start = at;
      String digits = digits();
      if (digits.length() <= MOST_DIGITS && !bound(start)) {
        quantity(start, digits, found);
      }
    }
    return found;
  }

  private void quantity(int start, String digits, List<Quantity> found) {
    BigDecimal value = new BigDecimal(digits);
    boolean approximate = start > 0 && "约近超逾".indexOf(text.charAt(start - 1)) >= 0;
    if (at < text.length() && text.charAt(at) == '万' && !text.startsWith("万元", at)) {
      value = value.multiply(WAN);
      at++;
    }
    if (at < text.length() && "余多".indexOf(text.charAt(at)) >= 0) {
      approximate = true;
      at++;
    }
    if (at < text.length() && NOT_COUNTED.indexOf(text.charAt(at)) >= 0) {
      return;
    }
    String unit = unit();
    approximate |= text.startsWith("以上", at) || text.startsWith("左右", at);
    found.add(new Quantity(start, at, value, unit, approximate));
  }

  /** Digits with thousands separators and decimals; commas count only before three digits. */
  private String digits() {
    StringBuilder digits = new StringBuilder();
    while (at < text.length() && (digit(at) || thousands(digits.length()) || decimal(digits))) {
      if (text.charAt(at) != ',') {
        digits.append(text.charAt(at));
      }
      at++;
    }
    return digits.toString();
  }

  private boolean thousands(int before) {
    if (text.charAt(at) != ',' || before == 0 || at + GROUP >= text.length()) {
      return false;
    }
    for (int ahead = 1; ahead <= GROUP; ahead++) {
      if (!digit(at + ahead)) {
        return false;
      }
    }
    return at + GROUP + 1 >= text.length() || !digit(at + GROUP + 1);
  }

  private boolean decimal(StringBuilder digits) {
    return text.charAt(at) == '.'
        && digits.indexOf(".") < 0
        && at + 1 < text.length()
        && digit(at + 1);
  }

  private String unit() {
    if (at == text.length() || FIRST_OF_UNITS.indexOf(text.charAt(at)) < 0) {
      return "";
    }
    for (String unit : UNITS) {
      if (text.startsWith(unit, at)) {
        at += unit.length();
        return unit;
      }
    }
    return "";
  }

  private boolean bound(int start) {
    if (start == 0) {
      return false;
    }
    char before = text.charAt(start - 1);
    return BOUND.indexOf(before) >= 0 || before < 128 && Character.isLetter(before);
  }

  private boolean digit(int place) {
    char c = text.charAt(place);
    return c >= '0' && c <= '9';
  }
}
