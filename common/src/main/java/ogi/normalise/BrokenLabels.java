package ogi.normalise;

import java.util.ArrayList;
import java.util.List;

/**
 * Labels that a page or a converter has broken: a row bears the beginning, and the rest stands word
 * by word in the texts behind it, in any order. Such a label is the form's own and no variant.
 */
final class BrokenLabels {
  /** Shorter beginnings may be another's label: 其他 is one by itself. */
  private static final int LEAST = 6;

  /** Pieces behind a label in which its rest is looked for. */
  private static final int REACH = 24;

  private final List<Token> tokens;

  BrokenLabels(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Whether what is printed begins the form's label and the texts behind it end it. */
  boolean has(Token label, String official) {
    String printed = Label.of(label.piece().text()).core();
    String whole = OfficialLabels.of(official).core();
    boolean begins =
        printed.length() >= LEAST && printed.length() < whole.length() && whole.startsWith(printed);
    return begins && isMadeOf(whole.substring(printed.length()), behind(label, whole));
  }

  /** The texts up to the next label that is no part of this one. */
  private List<String> behind(Token label, String whole) {
    List<String> texts = new ArrayList<>();
    int from = place(label) + 1;
    for (Token token : tokens.subList(from, Math.min(tokens.size(), from + REACH))) {
      String text = Label.of(token.piece().text()).core();
      boolean part = whole.contains(text);
      if (token.isCertainLabel() && !part) {
        break;
      }
      if (token.isText() && part) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** Equal labels are printed in several places: this very one is meant. */
  private int place(Token label) {
    int at = 0;
    while (at < tokens.size() && tokens.get(at) != label) {
      at++;
    }
    return at;
  }

  private static boolean isMadeOf(String rest, List<String> texts) {
    String left = rest;
    boolean found = true;
    while (found && !left.isEmpty()) {
      found = false;
      for (String text : texts) {
        if (!text.isEmpty() && left.startsWith(text)) {
          left = left.substring(text.length());
          found = true;
        }
      }
    }
    return left.isEmpty();
  }
}
