package ogi.normalise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Finds the stops of a form that a printed label may mean, with the price of each reading. */
final class LabelMatcher {
  /** A stop that a text may be the label of. */
  record Match(int stop, int cost, boolean verbatim) {}

  /** Shorter labels (规章, 其他, 总计) must be printed in full: too much else is like them. */
  private static final int SHORTEST_FUZZY = 4;

  private static final int NUMBER_MISSING = 1;
  private static final int NUMBER_DIFFERS = 3;
  private static final int GLOSS = 1;
  private static final int PART = 3;
  private static final int MISPRINT = 4;

  /**
   * A label that others may be like.
   *
   * @param stop the stop it belongs to
   * @param core the label
   * @param letters its characters as bits, several to a bit
   * @param misprints how many characters may be misprinted
   */
  private record Known(int stop, String core, long letters, int misprints) {
    Known(int stop, String core) {
      this(stop, core, LabelMatcher.letters(core), Math.max(1, core.length() / 7));
    }
  }

  private final List<Stop> stops;
  private final Map<String, List<Integer>> byCore = new HashMap<>();

  /** The labels of all stops, and those of the heads. */
  private final NavigableSet<String> cores = new TreeSet<>();

  /** The labels of all stops in the order of the form, without those that are too short. */
  private final List<Known> known = new ArrayList<>();

  /** What the heads of the form's own tables are like, found once; they fill every report. */
  private final Map<String, List<Match>> alikeByHead = new HashMap<>();

  LabelMatcher(Plan plan) {
    this.stops = plan.stops();
    for (int i = 0; i < stops.size(); i++) {
      for (Label label : stops.get(i).labels()) {
        if (label.core().length() >= SHORTEST_FUZZY) {
          known.add(new Known(i, label.core()));
        }
        List<Integer> list = byCore.computeIfAbsent(label.core(), core -> new ArrayList<>());
        if (!list.contains(i)) {
          list.add(i);
        }
      }
    }
    cores.addAll(byCore.keySet());
    cores.addAll(plan.heads());
    for (String head : plan.heads()) {
      alikeByHead.put(head, List.copyOf(alike(new Label("", head, head))));
    }
  }

  /** All readings of a label, in the order of the form. */
  List<Match> find(Label label) {
    List<Match> matches = exact(label.core(), label, 0);
    if (matches.isEmpty() && !label.bare().equals(label.core())) {
      matches = exact(label.bare(), label, GLOSS);
    }
    if (!matches.isEmpty() || label.bare().length() < SHORTEST_FUZZY) {
      return matches;
    }
    List<Match> ofHead = label.number().isEmpty() ? alikeByHead.get(label.bare()) : null;
    return ofHead == null ? alike(label) : ofHead;
  }

  /** Readings of a label that is printed as the form has it; used for labels joined from lines. */
  List<Match> findExact(Label label) {
    return exact(label.core(), label, 0);
  }

  /** Whether one of the readings is printed as the form has it. */
  static boolean anyVerbatim(List<Match> matches) {
    for (int i = 0; i < matches.size(); i++) {
      if (matches.get(i).verbatim()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the label of a stop or of a head begins so. */
  boolean isBeginning(String core) {
    String next = cores.ceiling(core);
    return next != null && next.startsWith(core);
  }

  private List<Match> exact(String core, Label label, int cost) {
    List<Integer> called = byCore.get(core);
    if (called == null) {
      return List.of();
    }
    List<Match> matches = new ArrayList<>(called.size());
    for (int stop : called) {
      int numbering = numbering(label, stops.get(stop));
      boolean verbatim =
          cost + numbering == 0 && core.equals(stops.get(stop).labels().get(0).core());
      matches.add(new Match(stop, cost + numbering, verbatim));
    }
    return matches;
  }

  private static int numbering(Label label, Stop stop) {
    String expected = stop.labels().get(0).number();
    if (label.number().equals(expected)) {
      return 0;
    }
    return label.number().isEmpty() || expected.isEmpty() ? NUMBER_MISSING : NUMBER_DIFFERS;
  }

  private List<Match> alike(Label label) {
    List<Match> matches = new ArrayList<>();
    long letters = letters(label.bare());
    int at = 0;
    while (at < known.size()) {
      int stop = known.get(at).stop();
      int best = Integer.MAX_VALUE;
      while (at < known.size() && known.get(at).stop() == stop) {
        best = Math.min(best, likeness(label.bare(), letters, known.get(at)));
        at++;
      }
      if (best != Integer.MAX_VALUE) {
        matches.add(new Match(stop, best + numbering(label, stops.get(stop)), false));
      }
    }
    return matches;
  }

  private static long letters(String text) {
    long letters = 0;
    for (int i = 0; i < text.length(); i++) {
      letters |= 1L << text.charAt(i);
    }
    return letters;
  }

  /** Part of a label broken over lines, a label with a gloss, or one with a misprint. */
  private static int likeness(String a, long letters, Known known) {
    String b = known.core();
    boolean sameFirst = a.charAt(0) == b.charAt(0);
    if (sameFirst && (a.startsWith(b) || b.startsWith(a) && a.length() >= SHORTEST_FUZZY + 1)) {
      return PART;
    }
    int allowed = known.misprints();
    return Math.abs(a.length() - b.length()) <= allowed
            && mayBeAlike(letters, known.letters(), allowed)
            && distance(a, b, allowed) <= allowed
        ? MISPRINT
        : Integer.MAX_VALUE;
  }

  /** No change of one character brings or takes more than one bit. */
  private static boolean mayBeAlike(long a, long b, int allowed) {
    return Long.bitCount(a & ~b) <= allowed && Long.bitCount(b & ~a) <= allowed;
  }

  /** Levenshtein distance, given up beyond {@code limit}. */
  private static int distance(String a, String b, int limit) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      int smallest = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
        smallest = Math.min(smallest, row[j]);
      }
      if (smallest > limit) {
        return smallest;
      }
    }
    return row[b.length()];
  }
}
