package ogi.normalise;

import java.math.BigDecimal;
import java.util.List;
import ogi.form.Cell;
import ogi.form.Unit;
import ogi.report.Figure;
import ogi.report.NoteKind;
import ogi.report.State;

/** One token in one cell → the figure, with a note for everything that is not plain digits. */
final class CellReader {
  private final SheetNotes notes;

  CellReader(SheetNotes notes) {
    this.notes = notes;
  }

  Figure read(Cell cell, Token token) {
    String printed = token.piece().text();
    int line = token.piece().line();
    String place = token.piece().place();
    if (token.isBlank()) {
      return Figure.without(State.BLANK, "", line, place);
    }
    if (token.isPlaceholder()) {
      return Figure.without(State.PLACEHOLDER, printed, line, place);
    }
    if (!token.isFigure()) {
      note(NoteKind.NUMBER_UNREADABLE, cell, SheetNotes.cut(printed), line);
      return Figure.without(State.UNREADABLE, printed, line, place);
    }
    BigDecimal number = token.number().in(cell.unit());
    explain(cell, token, number);
    return Figure.stated(number, printed, line, place);
  }

  private void explain(Cell cell, Token token, BigDecimal number) {
    if (isPlainCount(cell, token, number)) {
      return;
    }
    String printed = SheetNotes.cut(token.piece().text());
    int line = token.piece().line();
    if (!token.number().unit().isEmpty()) {
      String what = printed + " read as " + number.toPlainString() + " " + cell.unit().label();
      note(NoteKind.UNIT_IN_CELL, cell, what, line);
    } else if (token.number().rewritten()) {
      note(NoteKind.NUMBER_REWRITTEN, cell, printed + " read as " + number.toPlainString(), line);
    }
    boolean whole = number.stripTrailingZeros().scale() <= 0;
    boolean possible = (number.signum() >= 0 || cell.signed()) && (whole || isMoney(cell));
    if (!possible) {
      note(NoteKind.NUMBER_IMPOSSIBLE, cell, printed, line);
    }
    if (isMoney(cell)
        && !cell.heading().contains(Unit.WAN_YUAN.label())
        && token.number().unit().isEmpty()
        && number.signum() != 0) {
      note(NoteKind.UNIT_ASSUMED, cell, printed + " taken as 万元", line);
    }
  }

  /** Nothing but digits: nearly all figures need no word. */
  private static boolean isPlainCount(Cell cell, Token token, BigDecimal number) {
    return !isMoney(cell)
        && !token.number().rewritten()
        && token.number().unit().isEmpty()
        && number.scale() == 0
        && number.signum() >= 0;
  }

  private static boolean isMoney(Cell cell) {
    return cell.unit() == Unit.WAN_YUAN;
  }

  private void note(NoteKind kind, Cell cell, String what, int line) {
    notes.add(kind, what, List.of(cell), line);
  }
}
