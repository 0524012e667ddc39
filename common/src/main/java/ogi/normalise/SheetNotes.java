package ogi.normalise;

import java.util.ArrayList;
import java.util.List;
import ogi.form.Cell;
import ogi.report.Note;
import ogi.report.NoteKind;

/** Collects the decisions taken while the figures of one report are read. */
final class SheetNotes {
  private static final int LONGEST_QUOTE = 60;

  private final List<Note> notes = new ArrayList<>();

  List<Note> notes() {
    return notes;
  }

  void add(NoteKind kind, String what, List<Cell> cells, int line) {
    List<String> ids = new ArrayList<>(cells.size());
    for (Cell cell : cells) {
      ids.add(cell.id());
    }
    notes.add(new Note(kind, what, ids, line));
  }

  void row(NoteKind kind, RowSpan span, String what) {
    add(kind, what, span.stop().cells(), line(span));
  }

  static int line(RowSpan span) {
    if (span.label().isPresent()) {
      return span.label().get().piece().line();
    }
    return span.values().isEmpty() ? 0 : span.values().get(0).piece().line();
  }

  /** The figures of a row as found, for a note. */
  static String quote(List<Token> tokens) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      text.append(i == 0 ? "" : " | ").append(tokens.get(i).piece().text());
    }
    return cut(text.toString());
  }

  /** Text from a document, short enough for a note and free of control characters. */
  static String cut(String text) {
    String clean = withoutControls(text).strip();
    return clean.length() <= LONGEST_QUOTE ? clean : clean.substring(0, LONGEST_QUOTE) + "…";
  }

  /** Controls become blanks; hardly any text has one. */
  private static String withoutControls(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isControl(text.charAt(i))) {
        StringBuilder clean = new StringBuilder(text);
        for (int at = i; at < text.length(); at++) {
          clean.setCharAt(at, isControl(text.charAt(at)) ? ' ' : text.charAt(at));
        }
        return clean.toString();
      }
    }
    return text;
  }

  private static boolean isControl(char c) {
    return c < ' ' || c == '\u007f';
  }
}
