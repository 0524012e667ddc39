package ogi.narrative;

import java.util.ArrayList;
import java.util.List;
import ogi.narrative.Statement.Clause;
import ogi.narrative.Statement.Mention;

/** Cuts a sentence into clauses at its punctuation, each with the quantities in it. */
final class Clauses {
  private Clauses() {}

  static List<Clause> of(String text) {
    List<Quantity> quantities = NumberScanner.scan(text);
    List<Clause> clauses = new ArrayList<>();
    int next = 0;
    int start = 0;
    int depth = 0;
    char opener = ' ';
    for (int at = 0; at <= text.length(); at++) {
      boolean end = at == text.length();
      if (!end && (!isPause(text.charAt(at)) || insideNumber(quantities, next, at))) {
        continue;
      }
      int from = next;
      while (next < quantities.size() && quantities.get(next).start() < at) {
        next++;
      }
      clauses.add(clause(text, start, at, opener, depth, quantities.subList(from, next)));
      if (!end) {
        opener = mark(text.charAt(at));
        depth = Math.max(0, depth + (opener == '(' ? 1 : opener == ')' ? -1 : 0));
        start = at + 1;
      }
    }
    return clauses;
  }

  private static boolean isPause(char c) {
    return switch (c) {
      case '，', ',', '、', '；', ';', '：', ':', '（', '）', '(', ')' -> true;
      default -> false;
    };
  }

  /** Whether the mark is the separator of thousands inside one of the quantities to come. */
  private static boolean insideNumber(List<Quantity> quantities, int next, int at) {
    for (int index = next; index < quantities.size(); index++) {
      Quantity quantity = quantities.get(index);
      if (quantity.start() > at) {
        return false;
      }
      if (at < quantity.end()) {
        return true;
      }
    }
    return false;
  }

  private static Clause clause(
      String text, int start, int end, char opener, int depth, List<Quantity> quantities) {
    String words = text.substring(start, end);
    if (quantities.isEmpty()) {
      return new Clause(opener, depth, words, start, List.of());
    }
    List<Mention> mentions = new ArrayList<>(quantities.size());
    int from = start;
    for (Quantity quantity : quantities) {
      mentions.add(new Mention(text.substring(from, quantity.start()), quantity));
      from = quantity.end();
    }
    return new Clause(opener, depth, words, start, List.copyOf(mentions));
  }

  private static char mark(char c) {
    return switch (c) {
      case '，' -> ',';
      case '；' -> ';';
      case '：' -> ':';
      case '（' -> '(';
      case '）' -> ')';
      default -> c;
    };
  }
}
