package ogi.normalise;

import java.util.ArrayList;
import java.util.List;
import ogi.document.Page;
import ogi.document.refusal.ReportTitle;

/**
 * Where the reports of a document begin and end. A report after another one begins with its title,
 * or where the sections begin anew after the last ones, or on a sheet of its own; and it has the
 * rows of the form, or several sections with prose. A list of links, a title that is quoted, and
 * numbers of sections that begin anew within one report have none of these.
 */
final class ReportParts {
  /**
   * The lines of one report.
   *
   * @param from its first line, from 1
   * @param to the line after its last one
   */
  record Part(int from, int to) {}

  /** A document with more is cut here; the rest stays with the last report. */
  private static final int MOST = 500;

  /** Sections of a report whose tables are pictures. */
  private static final int TELLING_SECTIONS = 3;

  /** Lines between a page's title and the same title over its text. */
  private static final int NEAR = 12;

  /** Characters of prose that a table of contents does not have. */
  private static final int PROSE = 120;

  private final List<Page.Line> lines;
  private final Anchors anchors;

  private ReportParts(List<Page.Line> lines, Anchors anchors) {
    this.lines = lines;
    this.anchors = anchors;
  }

  /** The parts in order; one for a document with a single report or none. */
  static List<Part> of(Page page, Glance glance) {
    List<Page.Line> lines = page.lines();
    List<Part> whole = List.of(new Part(1, lines.size() + 1));
    if (!Anchors.mayBeSeveral(glance)) {
      return whole;
    }
    List<Integer> starts = new ReportParts(lines, Anchors.of(lines)).starts();
    if (starts.size() < 2) {
      return whole;
    }
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int to = i + 1 < starts.size() ? starts.get(i + 1) : lines.size() + 1;
      parts.add(new Part(starts.get(i), to));
    }
    return parts;
  }

  /** First lines of the reports: of each stretch that tells a report where it begins. */
  private List<Integer> starts() {
    List<Integer> starts = new ArrayList<>();
    List<Integer> candidates = candidates();
    for (int i = 0; i < candidates.size() && starts.size() < MOST; i++) {
      int from = candidates.get(i);
      int to = i + 1 < candidates.size() ? candidates.get(i + 1) : lines.size() + 1;
      if (anchors.rows(from, to) > 0 || isProse(from, to)) {
        starts.add(repeated(candidates, i));
      }
    }
    if (!starts.isEmpty() && anchors.rows(1, starts.get(0)) > 0) {
      starts.add(0, 1);
    }
    return starts;
  }

  /** A title that stands twice, one right after the other, begins the report where it is first. */
  private int repeated(List<Integer> candidates, int i) {
    boolean twice =
        i > 0
            && candidates.get(i) - candidates.get(i - 1) <= NEAR
            && ReportTitle.same(text(candidates.get(i)), text(candidates.get(i - 1)));
    return candidates.get(twice ? i - 1 : i);
  }

  private String text(int line) {
    return lines.get(line - 1).text();
  }

  private boolean isProse(int from, int to) {
    return anchors.sections(from, to) >= TELLING_SECTIONS && anchors.prose(from, to) >= PROSE;
  }

  /** Lines on which a report may begin, in order. */
  private List<Integer> candidates() {
    List<Integer> found = new ArrayList<>();
    boolean ended = false;
    boolean begun = false;
    for (int i = 0; i < lines.size(); i++) {
      int section = anchors.section(i + 1);
      boolean titled = ReportTitle.is(lines.get(i).text());
      boolean again = section == 1 && ended && begun;
      boolean sheet = begun && i > 0 && newTable(i) && isWhole(i + 1, nextTable(i) + 1);
      if (titled || again || sheet) {
        found.add(titled || again ? withName(i) : i + 1);
        ended = false;
        begun = false;
      }
      ended |= section >= 5;
      begun |= anchors.isRow(i + 1);
    }
    return found.stream().distinct().toList();
  }

  /** Whether a table has rows of all sections, as a sheet with a whole report has. */
  private boolean isWhole(int from, int to) {
    return anchors.rows(from, to) > 0 && anchors.hasDisclosure(from, to);
  }

  /** Whether a table begins here right after another one, as the sheets of a workbook do. */
  private boolean newTable(int i) {
    int before = lines.get(i - 1).table();
    return before > 0 && lines.get(i).table() > 0 && lines.get(i).table() != before;
  }

  private int nextTable(int i) {
    int to = i;
    while (to < lines.size() && lines.get(to).table() == lines.get(i).table()) {
      to++;
    }
    return to;
  }

  /** A title may stand on several lines, the body's name and the year before the rest. */
  private int withName(int i) {
    int from = i;
    while (from > 0
        && ReportTitle.lacksItsName(lines.get(from).text())
        && ReportTitle.isName(lines.get(from - 1).text())) {
      from--;
    }
    return from + 1;
  }
}
