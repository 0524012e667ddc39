package ogi.normalise;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ogi.form.Cell;
import ogi.form.Section;
import ogi.report.Confidence;
import ogi.report.Confidence.Grade;
import ogi.report.Figures;
import ogi.report.Note;
import ogi.report.NoteKind;
import ogi.report.State;

/** Weighs what the reading of each section rests on, and says it in words. */
final class Trust {
  private static final Set<NoteKind> CUTS =
      EnumSet.of(NoteKind.SPAM_CUT, NoteKind.DEBRIS_CUT, NoteKind.FOOTER_CUT);
  private static final Set<NoteKind> OTHER_LAYOUT = EnumSet.of(NoteKind.LAYOUT_NOT_VERIFIABLE);
  private static final Set<NoteKind> PLACED = EnumSet.of(NoteKind.ROW_SHORT);
  private static final Set<NoteKind> BY_SUMS = EnumSet.of(NoteKind.ROW_SHORT, NoteKind.REREAD);
  private static final Set<NoteKind> REFUSED =
      EnumSet.of(NoteKind.ROW_AMBIGUOUS, NoteKind.ROW_NOT_PLACED, NoteKind.DIGITS_DOUBTFUL);

  private final List<RowSpan> rows;
  private final RowHeads heads;
  private final SumEvidence sums;

  /** How many cells each section has, and how many of them were found in the source. */
  private final int[] cells = new int[Section.values().length];

  private final int[] found = new int[cells.length];
  private final List<Note> notes;

  private Trust(
      List<RowSpan> rows, RowHeads heads, Figures figures, SumEvidence sums, List<Note> notes) {
    this.rows = rows;
    this.heads = heads;
    this.sums = sums;
    this.notes = notes;
    for (Cell cell : figures.form().cells()) {
      int section = cell.section().ordinal();
      cells[section]++;
      found[section] += figures.of(cell).found() == State.ABSENT ? 0 : 1;
    }
  }

  /**
   * The confidence of a reading; notes are added where a layout cannot be verified.
   *
   * @param tokens all tokens of the part with tables
   * @param spans headings and rows that were found among them
   * @param sums what the sums say of the figures
   * @param cuts what was left out before
   */
  static Confidence of(
      List<Token> tokens,
      List<RowSpan> spans,
      Figures figures,
      SumEvidence sums,
      SheetNotes sheet,
      List<Note> cuts) {
    List<RowSpan> rows = new ArrayList<>(spans.size());
    for (RowSpan span : spans) {
      if (span.stop().isRow()) {
        rows.add(span);
      }
    }
    RowHeads heads = new RowHeads(tokens, rows);
    OtherLayouts.add(rows, heads, figures, sums, sheet);
    ShiftedLines.add(spans, figures, sheet);
    Trust trust = new Trust(rows, heads, figures, sums, sheet.notes());
    Map<Section, Grade> grades = new EnumMap<>(Section.class);
    StringBuilder why = new StringBuilder();
    for (Section section : Section.values()) {
      if (trust.cells[section.ordinal()] > 0) {
        Grade grade = trust.grade(section);
        grades.put(section, grade);
        why.append(why.isEmpty() ? "" : "; ").append(section.numeral()).append(' ');
        why.append(grade.key()).append(trust.words(section, grade));
      }
    }
    int cut = 0;
    for (Note note : cuts) {
      cut += CUTS.contains(note.kind()) ? 1 : 0;
    }
    return new Confidence(grades, cut > 0 ? why + "; cuts " + cut : why.toString());
  }

  private Grade grade(Section section) {
    if (found[section.ordinal()] == 0 && notes(section, REFUSED) == 0) {
      return Grade.NOT_FOUND;
    }
    if (notes(section, OTHER_LAYOUT) > 0) {
      return Grade.NOT_VERIFIABLE;
    }
    if (isByOrder(section)) {
      return Grade.BY_ORDER;
    }
    if (sums.contradicts(section)) {
      return Grade.CONTRADICTED;
    }
    boolean verified = sums.confirms(section) && sums.complete(section);
    return verified ? Grade.VERIFIED : Grade.LABELLED;
  }

  private boolean isByOrder(Section section) {
    for (RowSpan row : rows) {
      if (row.stop().block().section() == section && isByOrder(row, section)) {
        return true;
      }
    }
    return notes(section, BY_SUMS) > 0;
  }

  private boolean isByOrder(RowSpan row, Section section) {
    return row.stop().isUnlabelled()
        ? !sums.confirms(section) && !heads.nameColumnsOf(row.stop().block())
        : row.label().isEmpty();
  }

  /** The evidence, such as {@code rows 25 by label; columns by head; sums 39 hold …}. */
  private String words(Section section, Grade grade) {
    if (grade == Grade.NOT_FOUND) {
      return "";
    }
    int own = 0;
    int labelled = 0;
    int exact = 0;
    int blocks = 0;
    int headed = 0;
    String block = "";
    for (RowSpan row : rows) {
      if (row.stop().block().section() == section) {
        own++;
        labelled += row.label().isPresent() ? 1 : 0;
        exact += row.isByItsOwnLabel() ? 1 : 0;
        if (!row.stop().block().id().equals(block)) {
          block = row.stop().block().id();
          blocks++;
          headed += heads.nameColumnsOf(row.stop().block()) ? 1 : 0;
        }
      }
    }
    StringBuilder words = new StringBuilder(" (");
    if (section != Section.DISPUTES) {
      String others = labelled > exact ? " (" + (labelled - exact) + " in other words)" : "";
      words.append("rows " + labelled + " of " + own + " by label" + others + ", ");
    }
    words.append(
        headed == blocks
            ? "columns by head"
            : headed == 0
                ? "columns by width"
                : "columns by head in " + headed + " of " + blocks + " tables");
    add(sums.words(section), words);
    count(cells[section.ordinal()] - found[section.ordinal()], "cells lost", words);
    count(notes(section, REFUSED), "rows refused", words);
    String placed =
        section == Section.DISCLOSURE ? "rows placed by remarks" : "rows placed by their sum";
    count(notes(section, PLACED), placed, words);
    count(notes(section, OTHER_LAYOUT), "other layouts", words);
    return words.append(')').toString();
  }

  private static void count(int number, String of, StringBuilder words) {
    if (number > 0) {
      words.append(", ").append(of).append(' ').append(number);
    }
  }

  private static void add(String more, StringBuilder words) {
    if (!more.isEmpty()) {
      words.append(", ").append(more);
    }
  }

  private int notes(Section section, Set<NoteKind> kinds) {
    int count = 0;
    for (Note note : notes) {
      count += kinds.contains(note.kind()) && OtherLayouts.isOf(note, section) ? 1 : 0;
    }
    return count;
  }
}
