package ogi.normalise;

import java.util.List;

/** Tokens as whole numbers, where that is what they are. */
final class Counts {
  private Counts() {}

  /** The count that a token prints, or {@link Placement#NOT_A_COUNT}. */
  static long of(Token token) {
    return token
        .number()
        .number()
        .filter(number -> number.signum() >= 0 && number.stripTrailingZeros().scale() <= 0)
        .map(number -> number.longValueExact())
        .orElse(Placement.NOT_A_COUNT);
  }

  static long[] of(List<Token> tokens) {
    return tokens.stream().mapToLong(Counts::of).toArray();
  }

  /** Whether the last of the figures is the sum of those before it; empty cells count nothing. */
  static boolean sumHolds(List<Token> tokens) {
    long parts = 0;
    for (Token token : tokens.subList(0, tokens.size() - 1)) {
      parts += Math.max(0, of(token));
    }
    Token total = tokens.get(tokens.size() - 1);
    return total.isBlank() || of(total) == parts;
  }
}
