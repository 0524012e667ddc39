package ogi.normalise;

import java.math.BigDecimal;
import java.util.List;

/** Tokens as whole numbers, where that is what they are. */
final class Counts {
  private Counts() {}

  /** The count that a token prints, or {@link Placement#NOT_A_COUNT}. */
  static long of(Token token) {
    BigDecimal number = token.number().number().orElse(null);
    if (number == null || number.signum() < 0 || !isWhole(number)) {
      return Placement.NOT_A_COUNT;
    }
    return number.longValueExact();
  }

  private static boolean isWhole(BigDecimal number) {
    return number.scale() == 0 || number.stripTrailingZeros().scale() <= 0;
  }

  static long[] of(List<Token> tokens) {
    long[] counts = new long[tokens.size()];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = of(tokens.get(i));
    }
    return counts;
  }

  /** Whether the last of the figures is the sum of those before it; empty cells count nothing. */
  static boolean sumHolds(List<Token> tokens) {
    long parts = 0;
    for (int i = 0; i < tokens.size() - 1; i++) {
      parts += Math.max(0, of(tokens.get(i)));
    }
    Token total = tokens.get(tokens.size() - 1);
    return total.isBlank() || of(total) == parts;
  }

  /** Whether the last of some figures of a row may be the total that ends it. */
  static boolean mayEndWithTotal(List<Placement.Group> groups, List<Token> figures) {
    long last = of(figures.get(figures.size() - 1));
    int from = groups.get(groups.size() - 1).from();
    long parts = 0;
    for (Token part : figures.subList(Math.min(from, figures.size() - 1), figures.size() - 1)) {
      parts += Math.max(0, of(part));
    }
    return last > 0 && last >= parts;
  }

  /** Whether every sum of a row holds, or can hold with some number in its empty cells. */
  static boolean sumsCanHold(Stop stop, List<Token> cells) {
    for (Placement.Group group : stop.groups()) {
      long parts = 0;
      boolean open = false;
      for (int i = group.from(); i < group.total(); i++) {
        long part = of(cells.get(i));
        parts += Math.max(0, part);
        open |= part < 0;
      }
      long total = of(cells.get(group.total()));
      if (total >= 0 && (parts > total || !open && parts < total)) {
        return false;
      }
    }
    return true;
  }
}
