package ogi.normalise;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ogi.form.Cell;
import ogi.form.Sum;
import ogi.normalise.DigitReading.Kind;
import ogi.report.Figure;
import ogi.report.NoteKind;
import ogi.report.State;

/**
 * A row whose digits are read otherwise than they stand in its tokens.
 *
 * @param row the row
 * @param tokens the tokens of its cells
 * @param reading how they are read: joined or split at one place
 */
record MendedRow(RowSpan row, List<Token> tokens, DigitReading reading) {
  private boolean isSplit() {
    return reading.kind() == Kind.SPLIT;
  }

  /** Whether a figure and the mark of an empty cell stand in one token: nobody writes one so. */
  boolean isShown() {
    return isSplit() && DigitReading.mark(tokens.get(reading.at())) >= 0;
  }

  /** The figures of all its cells; what is printed stays as it is printed. */
  Map<Cell, Figure> figures(CellReader reader) {
    int shift = row.stop().width() - tokens.size();
    Map<Cell, Figure> read = new HashMap<>();
    for (int i = 0; i < row.stop().width(); i++) {
      Cell cell = row.stop().cells().get(i);
      boolean changed = i == reading.at() || isSplit() && i == reading.at() + 1;
      Token token = tokens.get(i <= reading.at() ? i : i - shift);
      read.put(cell, changed ? supposed(i, token) : reader.read(cell, token));
    }
    return read;
  }

  private Figure supposed(int at, Token token) {
    String printed = token.piece().text();
    int line = token.piece().line();
    if (isMark(at)) {
      return Figure.without(State.PLACEHOLDER, printed, line, token.piece().place());
    }
    if (reading.kind() == Kind.JOINED && tokens.size() > reading.counts().length) {
      printed = printed + " " + tokens.get(at + 1).piece().text();
    }
    BigDecimal number = BigDecimal.valueOf(reading.counts()[at]);
    return Figure.stated(number, printed, line, token.piece().place());
  }

  private boolean isMark(int cell) {
    return isSplit() && cell - reading.at() == DigitReading.mark(tokens.get(reading.at()));
  }

  /** Notes how the row is read, and what speaks for it. */
  void note(List<Sum> why, SheetNotes notes) {
    int at = reading.at();
    boolean two = !isSplit() && tokens.size() > row.stop().width();
    String printed = SheetNotes.quote(tokens.subList(at, two ? at + 2 : at + 1));
    String read = isSplit() ? words(at) + " and " + words(at + 1) : words(at);
    String sums = String.join(", ", why.stream().map(Sum::id).toList());
    String grounds =
        why.isEmpty() ? "the row has one cell too few without it" : "confirmed by " + sums;
    notes.add(
        isSplit() ? NoteKind.DIGITS_SPLIT : NoteKind.DIGITS_JOINED,
        printed + " read as " + read + ", " + grounds,
        row.stop().cells().subList(at, isSplit() ? at + 2 : at + 1),
        tokens.get(at).piece().line());
  }

  private String words(int cell) {
    return isMark(cell) ? "the mark of an empty cell" : "" + reading.counts()[cell];
  }
}
