package ogi.normalise;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import ogi.report.NoteKind;

/**
 * Figures among the tables that stand in no cell of the form: local rows, such as a subtotal behind
 * its rows, before them or beside their common label. Each such row is kept apart by a note with
 * its label, so that no printed figure is passed over without a word.
 */
final class LocalRows {
  /** A label may be broken over lines, and the label of a group may stand before it. */
  private static final int MOST_LABELS = 4;

  private final List<Token> tokens;
  private final SheetNotes notes;

  /** What stands in the cells of a row, or was refused with a note of its own. */
  private final Set<Token> told = Collections.newSetFromMap(new IdentityHashMap<>());

  private final Set<Token> labels = Collections.newSetFromMap(new IdentityHashMap<>());

  private LocalRows(List<Token> tokens, SheetNotes notes) {
    this.tokens = tokens;
    this.notes = notes;
  }

  /**
   * Notes the figures that no row owns; those before the first label of the form belong to no
   * table.
   *
   * @param tokens all tokens of the part with tables
   * @param spans headings and rows that were found among them
   * @param rows the rows that were read
   */
  static void note(
      List<Token> tokens,
      List<RowSpan> spans,
      List<RowSpan> rows,
      RowCells cells,
      SheetNotes notes) {
    int loose = 0;
    for (Token token : tokens) {
      loose += isDigits(token) ? 1 : 0;
    }
    for (RowSpan row : rows) {
      for (Token token : cells.of(row)) {
        loose -= isDigits(token) ? 1 : 0;
      }
    }
    if (loose > 0 && !spans.isEmpty()) {
      LocalRows own = new LocalRows(tokens, notes);
      rows.forEach(row -> own.told.addAll(cells.of(row)));
      spans.forEach(span -> span.label().ifPresent(own.labels::add));
      own.note(spans.get(0));
    }
  }

  private static boolean isDigits(Token token) {
    return token.isFigure() || token.isPartedDigits();
  }

  private void note(RowSpan first) {
    Token begin = first.label().orElseGet(() -> first.values().get(0));
    int from = 0;
    while (tokens.get(from) != begin) {
      from++;
    }
    for (int t = from; t < tokens.size(); t++) {
      if (isDigits(tokens.get(t)) && !told.contains(tokens.get(t))) {
        int end = t + 1;
        while (end < tokens.size() && goesOn(tokens.get(end))) {
          end++;
        }
        List<Token> row = tokens.subList(label(t, from), end);
        int line = row.get(0).piece().line();
        notes.add(NoteKind.EXTRA_ROW, SheetNotes.quote(row), List.of(), line);
        t = end - 1;
      }
    }
  }

  private boolean goesOn(Token token) {
    return !token.isText() && !told.contains(token);
  }

  /** Where the label of a local row begins that has its first figure at a place. */
  private int label(int figure, int from) {
    int begin = figure;
    int parts = 0;
    for (int t = figure - 1; t >= from && parts < MOST_LABELS; t--) {
      Token token = tokens.get(t);
      if (token.isBlank() && !told.contains(token)) {
        continue;
      }
      boolean further = parts > 0 && (token.head() || token.piece().text().indexOf('。') >= 0);
      if (!token.isText() || further) {
        break;
      }
      begin = t;
      parts++;
      if (labels.contains(token)) {
        break;
      }
    }
    return begin;
  }
}
