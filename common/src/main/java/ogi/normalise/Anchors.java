package ogi.normalise;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ogi.document.Page;
import ogi.form.Block;
import ogi.form.Form;
import ogi.form.FormRow;
import ogi.form.Forms;

/**
 * The lines of a document that every report has once: the row of the requests received, which only
 * a table has, and the headings of the sections.
 */
final class Anchors {
  private static final Set<String> ROWS = rows();

  /** A label that is broken over lines shows so much of itself on the first. */
  private static final int SHORTEST_PART = 6;

  private static final int LONGEST_CELL = 60;
  private static final int LONGEST_HEADING = 20;

  /** So long a line that ends a sentence is prose. */
  private static final int SENTENCE = 25;

  private static final long IN_NEW = Glance.mark("新收");
  private static final long IN_RECEIVED = Glance.mark("收到请数");
  private static final long IN_GENERAL = Glance.mark("总体况");
  private static final long IN_OVERVIEW = Glance.mark("概述");

  private final BitSet rows = new BitSet();
  private final BitSet disclosure = new BitSet();
  private final int[] sections;
  private final int[] prose;

  private Anchors(int lines) {
    this.sections = new int[lines + 2];
    this.prose = new int[lines + 2];
  }

  /** The first row of requests of each form. */
  private static Set<String> rows() {
    Set<String> rows = new HashSet<>();
    for (Form form : Forms.all()) {
      for (Block block : form.blocks()) {
        block.rows().stream()
            .filter(row -> isFirst(form, row))
            .findFirst()
            .ifPresent(row -> rows.add(Label.of(row.label()).core()));
      }
    }
    return Set.copyOf(rows);
  }

  private static boolean isFirst(Form form, FormRow row) {
    return row.role() == FormRow.Role.INFLOW
        || form.apart() && form.fingerprints().contains(Label.of(row.label()).core());
  }

  /**
   * Whether a closer look is worth while: the row or the heading of section 一 is there twice.
   * Nearly all documents end here.
   */
  static boolean mayBeSeveral(Glance glance) {
    List<String> lines = glance.lines();
    List<String> rows = new ArrayList<>();
    int headings = 0;
    for (int i = 0; i < lines.size(); i++) {
      boolean row = glance.hasAll(i, IN_NEW) || glance.hasAll(i, IN_RECEIVED);
      boolean heading = glance.hasAll(i, IN_GENERAL) || glance.hasAll(i, IN_OVERVIEW);
      if (row && namesRequests(lines.get(i))) {
        rows.add(lines.get(i));
      }
      headings += heading && isFirstHeading(lines.get(i)) ? 1 : 0;
    }
    // To read a label takes long, and one line that may be the row cannot be two of them.
    return headings > 1 || rows.size() > 1 && rows.stream().filter(Anchors::isRow).count() > 1;
  }

  /** The words of the row, in a line that is not all prose. */
  private static boolean namesRequests(String text) {
    boolean cells =
        text.length() <= LONGEST_CELL || text.indexOf('\t') >= 0 || text.indexOf('|') >= 0;
    return cells && (text.contains("新收") || text.contains("收到申请数"));
  }

  private static boolean isFirstHeading(String text) {
    return text.length() <= LONGEST_HEADING && (text.contains("总体情况") || text.contains("概述"));
  }

  static Anchors of(List<Page.Line> lines) {
    Anchors anchors = new Anchors(lines.size());
    List<String> texts = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      texts.add(text);
      anchors.rows.set(i + 1, isRow(text));
      anchors.disclosure.set(i + 1, text.contains("行政许可") && text.length() <= LONGEST_CELL);
      boolean sentence = text.length() >= SENTENCE && text.indexOf('。') >= 0;
      anchors.prose[i + 2] = anchors.prose[i + 1] + (sentence ? text.length() : 0);
    }
    Headings.of(texts).all().forEach(h -> anchors.sections[h.line()] = h.section());
    return anchors;
  }

  /** Whether a cell of the line, or its text, is the label of the row or the first part of it. */
  private static boolean isRow(String text) {
    if (!namesRequests(text)) {
      return false;
    }
    int from = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || text.charAt(at) == '\t' || text.charAt(at) == '|') {
        if (at - from > 0 && at - from <= LONGEST_CELL && isLabel(text.substring(from, at))) {
          return true;
        }
        from = at + 1;
      }
    }
    return false;
  }

  private static boolean isLabel(String cell) {
    String core = Label.of(cell).core();
    return ROWS.contains(core)
        || core.length() >= SHORTEST_PART && ROWS.stream().anyMatch(row -> row.startsWith(core));
  }

  boolean isRow(int line) {
    return rows.get(line);
  }

  /** The section whose heading the line is; 0 for all other lines. */
  int section(int line) {
    return sections[line];
  }

  /** How many such rows stand from one line up to another. */
  int rows(int from, int to) {
    return rows.get(from, to).cardinality();
  }

  /** Whether the lines have a row of section 二. */
  boolean hasDisclosure(int from, int to) {
    return !disclosure.get(from, to).isEmpty();
  }

  /** How many different sections have their headings there. */
  long sections(int from, int to) {
    return java.util.Arrays.stream(sections, from, to).filter(s -> s > 0).distinct().count();
  }

  /** Characters of prose there. */
  int prose(int from, int to) {
    return prose[to] - prose[from];
  }
}
