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
  private record Reading(List<LabelMatcher.Match> matches, boolean head, boolean certain) {
    Reading(List<LabelMatcher.Match> matches, boolean head) {
      this(matches, head, !head && LabelMatcher.anyVerbatim(matches));
    }
  }

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
    List<Marked> whole = parted(pieces);
    List<Token> tokens = new ArrayList<>(whole.size());
    for (Marked piece : whole) {
      tokens.add(token(piece));
    }
    join(tokens, whole);
    return tokens;
  }

  /** With labels and figures apart that stand in one piece; the same where there are none. */
  private List<Marked> parted(List<Marked> pieces) {
    List<Marked> whole = pieces;
    for (int i = 0; i < pieces.size(); i++) {
      Marked piece = pieces.get(i);
      List<Marked> parts = piece.mayHaveParts() ? piece.parts() : List.of();
      boolean row = parts.size() > 1 && isRow(parts.get(0));
      if (row && whole == pieces) {
        whole = new ArrayList<>(pieces.size() + pieces.size() / 4);
        whole.addAll(pieces.subList(0, i));
      }
      if (row) {
        whole.addAll(parts);
      } else if (whole != pieces) {
        whole.add(piece);
      }
    }
    return whole;
  }

  private boolean isRow(Marked piece) {
    if (piece.label() == null) {
      return false;
    }
    for (LabelMatcher.Match match : matcher.findExact(piece.label())) {
      if (plan.stops().get(match.stop()).isRow()) {
        return true;
      }
    }
    return false;
  }

  private Token token(Marked piece) {
    Label label = piece.label();
    if (label == null) {
      return new Token(piece.piece(), piece.number(), List.of(), false);
    }
    Reading known = official.get(label);
    Reading reading = known == null ? reading(label) : known;
    if (known != null && (known.head() || !known.matches().isEmpty())) {
      return new Token(
          piece.piece(),
          piece.number(),
          known.matches(),
          known.head(),
          Token.Look.TEXT,
          known.certain());
    }
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
      for (int from = i - 1; from > i - MOST_PARTS && from >= 0; from--) {
        if (!isPart(tokens.get(from))) {
          break;
        }
        if (!mayBegin(pieces.get(from))) {
          continue;
        }
        Label whole = Label.of(text(tokens, from, i));
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

  private static String text(List<Token> tokens, int from, int last) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i <= last; i++) {
      text.append(tokens.get(i).piece().text());
    }
    return text.toString();
  }

  /** Whether a label may begin with a piece; a look that spares most texts the whole question. */
  private boolean mayBegin(Marked piece) {
    Label label = piece.label();
    return label == null
        || label.isOpen()
        || matcher.isBeginning(label.core())
        || !label.bare().equals(label.core()) && matcher.isBeginning(label.bare());
  }

  private static boolean isPart(Token token) {
    return token.isText()
        && token.piece().text().length() <= Label.LONGEST / 2
        && !LabelMatcher.anyVerbatim(token.matches());
  }
}
