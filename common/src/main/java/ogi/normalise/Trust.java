package ogi.normalise;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ogi.form.Block;
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
      Set.of(NoteKind.SPAM_CUT, NoteKind.DEBRIS_CUT, NoteKind.FOOTER_CUT);
  private static final Set<NoteKind> REFUSED =
      Set.of(NoteKind.ROW_AMBIGUOUS, NoteKind.ROW_NOT_PLACED, NoteKind.DIGITS_DOUBTFUL);

  private final List<RowSpan> rows;
  private final RowHeads heads;
  private final Figures figures;
  private final SumEvidence sums;
  private final List<Note> notes;
  private final Map<Section, List<Cell>> cells = new EnumMap<>(Section.class);
  private final Map<Section, List<RowSpan>> bySection = new EnumMap<>(Section.class);

  private Trust(
      List<RowSpan> rows, RowHeads heads, Figures figures, SumEvidence sums, List<Note> notes) {
    this.rows = rows;
    this.heads = heads;
    this.figures = figures;
    this.sums = sums;
    this.notes = notes;
    for (Cell cell : figures.form().cells()) {
      cells.computeIfAbsent(cell.section(), section -> new ArrayList<>()).add(cell);
    }
    cells.keySet().forEach(section -> bySection.put(section, RowSpan.of(section, rows)));
  }

  /**
   * The confidence of a reading; notes are added where a layout cannot be verified.
   *
   * @param tokens all tokens of the part with tables
   * @param spans headings and rows that were found among them
   * @param cuts what was left out before
   */
  static Confidence of(
      List<Token> tokens, List<RowSpan> spans, Figures figures, SheetNotes sheet, List<Note> cuts) {
    List<RowSpan> rows = spans.stream().filter(span -> span.stop().isRow()).toList();
    RowHeads heads = new RowHeads(tokens, rows);
    SumEvidence sums = new SumEvidence(figures);
    OtherLayouts.add(rows, heads, figures, sums, sheet);
    ShiftedLines.add(spans, figures, sheet);
    Trust trust = new Trust(rows, heads, figures, sums, sheet.notes());
    Map<Section, Grade> grades = new EnumMap<>(Section.class);
    List<String> why = new ArrayList<>();
    for (Section section : trust.cells.keySet()) {
      Grade grade = trust.grade(section);
      grades.put(section, grade);
      why.add(section.numeral() + " " + grade.key() + trust.words(section, grade));
    }
    long cut = cuts.stream().filter(note -> CUTS.contains(note.kind())).count();
    if (cut > 0) {
      why.add("cuts " + cut);
    }
    return new Confidence(grades, String.join("; ", why));
  }

  private Grade grade(Section section) {
    if (found(section) == 0 && notes(section, REFUSED) == 0) {
      return Grade.NOT_FOUND;
    }
    if (notes(section, Set.of(NoteKind.LAYOUT_NOT_VERIFIABLE)) > 0) {
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
    boolean unlabelled =
        bySection.get(section).stream()
            .anyMatch(
                row ->
                    row.stop().isUnlabelled()
                        ? !sums.confirms(section) && !heads.nameColumnsOf(row.stop().block())
                        : row.label().isEmpty());
    return unlabelled || notes(section, Set.of(NoteKind.ROW_SHORT, NoteKind.REREAD)) > 0;
  }

  /** The evidence, such as {@code rows 25 by label; columns by head; sums 39 hold …}. */
  private String words(Section section, Grade grade) {
    if (grade == Grade.NOT_FOUND) {
      return "";
    }
    List<RowSpan> own = bySection.get(section);
    int labelled = 0;
    int exact = 0;
    for (RowSpan row : own) {
      labelled += row.label().isPresent() ? 1 : 0;
      exact += row.isByItsOwnLabel() ? 1 : 0;
    }
    List<String> words = new ArrayList<>();
    if (section != Section.DISPUTES) {
      String others = labelled > exact ? " (" + (labelled - exact) + " in other words)" : "";
      words.add("rows " + labelled + " of " + own.size() + " by label" + others);
    }
    List<Block> blocks = new ArrayList<>();
    for (RowSpan row : own) {
      Block block = row.stop().block();
      if (blocks.isEmpty() || !blocks.get(blocks.size() - 1).id().equals(block.id())) {
        blocks.add(block);
      }
    }
    long headed = blocks.stream().filter(heads::nameColumnsOf).count();
    words.add(
        headed == blocks.size()
            ? "columns by head"
            : headed == 0
                ? "columns by width"
                : "columns by head in " + headed + " of " + blocks.size() + " tables");
    words.add(sums.words(section));
    words.add(count(cells.get(section).size() - found(section), "cells lost"));
    words.add(count(notes(section, REFUSED), "rows refused"));
    String placed =
        section == Section.DISCLOSURE ? "rows placed by remarks" : "rows placed by their sum";
    words.add(count(notes(section, Set.of(NoteKind.ROW_SHORT)), placed));
    words.add(count(notes(section, Set.of(NoteKind.LAYOUT_NOT_VERIFIABLE)), "other layouts"));
    words.removeIf(String::isEmpty);
    return " (" + String.join(", ", words) + ")";
  }

  private static String count(long number, String of) {
    return number == 0 ? "" : of + " " + number;
  }

  private long notes(Section section, Set<NoteKind> kinds) {
    if (notes.isEmpty()) {
      return 0;
    }
    int count = 0;
    for (Note note : notes) {
      count += kinds.contains(note.kind()) && OtherLayouts.isOf(note, section) ? 1 : 0;
    }
    return count;
  }

  /** How many cells of a section were found in the source. */
  private int found(Section section) {
    int count = 0;
    for (Cell cell : cells.get(section)) {
      count += figures.of(cell).found() == State.ABSENT ? 0 : 1;
    }
    return count;
  }
}
