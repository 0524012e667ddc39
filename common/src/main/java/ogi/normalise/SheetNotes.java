package ogi.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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
    notes.add(new Note(kind, what, cells.stream().map(Cell::id).toList(), line));
  }

  void row(NoteKind kind, RowSpan span, String what) {
    add(kind, what, span.stop().cells(), line(span));
  }

  static int line(RowSpan span) {
    return span.label()
        .or(() -> span.values().stream().findFirst())
        .map(token -> token.piece().line())
        .orElse(0);
  }

  /** The figures of a row as found, for a note. */
  static String quote(List<Token> tokens) {
    String text = tokens.stream().map(t -> t.piece().text()).collect(Collectors.joining(" | "));
    return cut(text);
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
