package ogi.normalise;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns pieces into tokens: reads numbers, finds labels, joins labels that are broken over lines.
 */
final class Tokens {
  /** A label is met in at most this many parts. */
  private static final int MOST_PARTS = 4;

  /** What a label is in this form. */
  private record Reading(List<LabelMatcher.Match> matches, boolean head) {}

  private final Plan plan;
  private final LabelMatcher matcher;

  /** The labels of the official forms, found once: most labels of a report are these very ones. */
  private final Map<Label, Reading> official = new IdentityHashMap<>();

  Tokens(Plan plan) {
    this.plan = plan;
    this.matcher = new LabelMatcher(plan);
    OfficialLabels.known().forEach(label -> official.put(label, reading(label)));
  }

  List<Token> of(List<Marked> pieces) {
    List<Marked> whole = new ArrayList<>(pieces.size());
    for (Marked piece : pieces) {
      List<Marked> parts = piece.mayHaveParts() ? piece.parts() : List.of();
      if (parts.size() > 1 && isRow(parts.get(0))) {
        whole.addAll(parts);
      } else {
        whole.add(piece);
      }
    }
    List<Token> tokens = new ArrayList<>(whole.size());
    for (Marked piece : whole) {
      tokens.add(token(piece));
    }
    join(tokens, whole);
    return tokens;
  }

  private boolean isRow(Marked piece) {
    return piece.label() != null
        && matcher.findExact(piece.label()).stream()
            .anyMatch(match -> plan.stops().get(match.stop()).isRow());
  }

  private Token token(Marked piece) {
    Label label = piece.label();
    if (label == null) {
      return new Token(piece.piece(), piece.number(), List.of(), false);
    }
    Reading known = official.get(label);
    Reading reading = known == null ? reading(label) : known;
    boolean head = reading.head() || reading.matches().isEmpty() && isHeads(piece.piece().text());
    return new Token(piece.piece(), piece.number(), reading.matches(), head);
  }

  /** Heads that stand side by side on one line, such as {@code 行政复议 行政诉讼}. */
  private boolean isHeads(String text) {
    if (text.indexOf(' ') < 0 || text.length() > Label.LONGEST) {
      return false;
    }
    for (String part : text.split(" +")) {
      if (part.isEmpty() || !plan.isHead(OfficialLabels.of(part))) {
        return false;
      }
    }
    return true;
  }

  private Reading reading(Label label) {
    boolean head = label.number().isEmpty() && plan.isHead(label);
    return new Reading(matcher.find(label), head);
  }

  /** Gives the last part of a broken label the reading of the whole. */
  private void join(List<Token> tokens, List<Marked> pieces) {
    for (int i = 1; i < tokens.size(); i++) {
      if (!isPart(tokens.get(i)) || tokens.get(i).head()) {
        continue;
      }
      String text = tokens.get(i).piece().text();
      for (int from = i - 1; from > i - MOST_PARTS && from >= 0; from--) {
        Token part = tokens.get(from);
        if (!isPart(part)) {
          break;
        }
        text = part.piece().text() + text;
        if (!mayBegin(pieces.get(from))) {
          continue;
        }
        Label whole = Label.of(text);
        List<LabelMatcher.Match> matches = matcher.findExact(whole);
        boolean head = whole.number().isEmpty() && plan.isHead(whole);
        if (!matches.isEmpty() || head) {
          Token last = tokens.get(i);
          tokens.set(i, new Token(last.piece(), last.number(), matches, head));
          break;
        }
      }
    }
  }

  /** Whether a label may begin with a piece; a look that spares most texts the whole question. */
  private boolean mayBegin(Marked piece) {
    Label label = piece.label();
    return label == null
        || label.isOpen()
        || matcher.isBeginning(label.core())
        || matcher.isBeginning(label.bare());
  }

  private static boolean isPart(Token token) {
    return token.isText()
        && token.piece().text().length() <= Label.LONGEST / 2
        && !LabelMatcher.anyVerbatim(token.matches());
  }
}
