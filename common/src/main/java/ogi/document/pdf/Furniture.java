package ogi.document.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what a printer adds to pages: their numbers, and lines repeated at head or foot. */
final class Furniture {
  /** Share of a page's height in which its number may stand. */
  private static final double NUMBER_ZONE = 0.15;

  private static final double HEAD_ZONE = 0.095;
  private static final double FOOT_ZONE = 0.085;

  private static final String DASH = "[-\u2014\u2013\u2012\u2015\uFF0D\u2500_~\u00B7\u2022\\s]";

  private static final Pattern MARKED =
      Pattern.compile(
          DASH
              + "{1,8}\\d{1,4}"
              + DASH
              + "{1,8}"
              + "|\u7B2C\\s*[\\d\u4E00-\u4E5D\u5341]{1,4}\\s*\u9875"
              + "[\\s,\uFF0C/]*(\u5171\\s*[\\d\u4E00-\u4E5D\u5341]{1,4}\\s*\u9875)?"
              + "|(?i:page)\\s*\\d{1,4}(\\s*(of|/)\\s*\\d{1,4})?");

  private static final Pattern LONE = Pattern.compile("\\d{1,4}(\\s*[/\uFF0F]\\s*\\d{1,4})?");

  /** What a page shows beside its text. */
  record Found(Set<Word> words, String heading) {}

  private final List<PageWords> pages;
  private final List<Set<Word>> words = new ArrayList<>();
  private String heading = "";

  private Furniture(List<PageWords> pages) {
    this.pages = pages;
    pages.forEach(page -> words.add(new HashSet<>()));
  }

  /** For each page the words that are not its text, and the heading that most pages repeat. */
  static List<Found> of(List<PageWords> pages) {
    Furniture furniture = new Furniture(pages);
    furniture.markedNumbers();
    furniture.loneNumbers();
    furniture.repeated();
    return furniture.words.stream().map(w -> new Found(w, furniture.heading)).toList();
  }

  /** Numbers between dashes and the like, which may stand in a table too. */
  private void markedNumbers() {
    for (int p = 0; p < pages.size(); p++) {
      PageWords page = pages.get(p);
      for (TextLine line : TextLine.of(page.words())) {
        if (!page.isNearEdge(line, NUMBER_ZONE, NUMBER_ZONE)) {
          continue;
        }
        for (TextLine part : parts(line)) {
          if (MARKED.matcher(part.text()).matches()) {
            words.get(p).addAll(part.words());
          }
        }
      }
    }
  }

  private static List<TextLine> parts(TextLine line) {
    List<TextLine> parts = new ArrayList<>();
    List<Word> open = new ArrayList<>();
    Word last = null;
    for (Word word : line.words()) {
      if (last != null && word.left() - last.right() > 1.5 * word.size()) {
        parts.add(new TextLine(open));
        open = new ArrayList<>();
      }
      open.add(word);
      last = word;
    }
    parts.add(new TextLine(open));
    return parts;
  }

  /** A bare number at head or foot counts when it is in step with the pages. */
  private void loneNumbers() {
    Map<Integer, Integer> steps = new HashMap<>();
    List<TextLine> candidates = new ArrayList<>();
    for (int p = 0; p < pages.size(); p++) {
      TextLine line = lone(p);
      candidates.add(line);
      if (line != null) {
        steps.merge(number(line) - p, 1, Integer::sum);
      }
    }
    for (int p = 0; p < pages.size(); p++) {
      TextLine line = candidates.get(p);
      if (line != null && (number(line) == p + 1 || steps.get(number(line) - p) > 1)) {
        words.get(p).addAll(line.words());
      }
    }
  }

  private TextLine lone(int p) {
    List<TextLine> lines = outside(p);
    for (int i : new int[] {lines.size() - 1, 0}) {
      if (i >= 0 && i < lines.size()) {
        TextLine line = lines.get(i);
        if (pages.get(p).isNearEdge(line, HEAD_ZONE, NUMBER_ZONE)
            && LONE.matcher(line.text()).matches()) {
          return line;
        }
      }
    }
    return null;
  }

  private static int number(TextLine line) {
    return Integer.parseInt(line.text().replaceFirst("\\s*[/\uFF0F].*", ""));
  }

  /** Lines of the same wording in the margins of more than half of the pages. */
  private void repeated() {
    if (pages.size() < 3) {
      return;
    }
    Map<String, Integer> counts = new HashMap<>();
    for (int p = 0; p < pages.size(); p++) {
      Set<String> keys = new HashSet<>();
      int page = p;
      outside(p).forEach(line -> key(page, line).ifPresent(keys::add));
      keys.forEach(key -> counts.merge(key, 1, Integer::sum));
    }
    for (int p = 0; p < pages.size(); p++) {
      for (TextLine line : outside(p)) {
        int count = key(p, line).map(key -> counts.getOrDefault(key, 0)).orElse(0);
        if (count * 2 > pages.size()) {
          words.get(p).addAll(line.words());
          heading = heading.isEmpty() && line.text().length() > 5 ? line.text() : heading;
        }
      }
    }
  }

  private Optional<String> key(int p, TextLine line) {
    return pages.get(p).isNearEdge(line, HEAD_ZONE, FOOT_ZONE)
        ? Optional.of(line.text().replaceAll("\\d+", "#"))
        : Optional.empty();
  }

  private List<TextLine> outside(int p) {
    PageWords page = pages.get(p);
    List<Word> free = new ArrayList<>();
    for (Word word : page.words()) {
      if (!words.get(p).contains(word) && page.grids().stream().noneMatch(g -> g.holds(word))) {
        free.add(word);
      }
    }
    return TextLine.of(free);
  }
}
