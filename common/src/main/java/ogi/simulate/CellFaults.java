package ogi.simulate;

import static ogi.anomaly.AnomalyKind.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import ogi.form.Cell;
import ogi.form.FormRow;
import ogi.form.Section;
import ogi.form.Unit;
import ogi.report.State;

/** Faults of group B that concern cells: lost, blank, marked, shifted, with a unit, unreadable. */
final class CellFaults {
  private static final BigDecimal YUAN = BigDecimal.valueOf(10_000);

  private CellFaults() {}

  static boolean missingCell(Draft draft, Random random) {
    List<Cell> lost = new ArrayList<>();
    int cells = Dice.between(random, 1, 3);
    while (lost.size() < cells) {
      Cell cell = Dice.pick(random, draft.form().cells());
      if (!lost.contains(cell)) {
        lost.add(cell);
      }
    }
    draft.empty(MISSING_CELL, lost, State.ABSENT, "");
    return true;
  }

  static boolean missingLabel(Draft draft, Random random) {
    FormRow row = Dice.pick(random, SumFaults.requests(draft).rows());
    List<String> cells =
        draft.form().row(SumFaults.requests(draft), row).stream().map(Cell::id).toList();
    draft.rowLabels().put(Draft.key(SumFaults.requests(draft), row), "");
    draft.tell(MISSING_LABEL, cells, "", row.label());
    return true;
  }

  /** Can be seen only where rows show their columns. */
  static boolean shiftedRow(Draft draft, Random random) {
    boolean shows = draft.layout() == Layout.TAB_ROWS || !draft.layout().isText();
    List<FormRow> rows =
        SumFaults.requests(draft).rows().stream().filter(row -> row.parents().size() < 2).toList();
    if (shows) {
      FormRow row = Dice.pick(random, rows);
      draft.shifted().add(Draft.key(SumFaults.requests(draft), row));
      draft.tell(SHIFTED_ROW, row.label(), "");
    }
    return shows;
  }

  static boolean blankForZero(Draft draft, Random random) {
    double share = random.nextBoolean() ? 1 : 0.3;
    List<Cell> cells =
        draft.form().cells().stream()
            .filter(c -> draft.sheet().number(c).signum() == 0 && Dice.happens(random, share))
            .toList();
    if (!cells.isEmpty()) {
      draft.empty(BLANK_FOR_ZERO, cells, State.BLANK, "");
    }
    return !cells.isEmpty();
  }

  static boolean placeholder(Draft draft, Random random) {
    String mark = Dice.pick(random, "/", "—", "-", "无");
    boolean rules = random.nextBoolean();
    List<Cell> cells =
        draft.form().cells().stream()
            .filter(c -> draft.sheet().number(c).signum() == 0)
            .filter(c -> rules ? c.row().equals("regulations") : Dice.happens(random, 0.1))
            .toList();
    if (!cells.isEmpty()) {
      draft.empty(PLACEHOLDER, cells, State.PLACEHOLDER, mark);
    }
    return !cells.isEmpty();
  }

  /** A figure that a scan or a typist has turned into no figure. */
  static boolean unreadable(Draft draft, Random random) {
    Cell cell = Dice.pick(random, draft.sheet().cells(Section.REQUESTS));
    String text = draft.sheet().number(cell).toPlainString() + Dice.pick(random, "l", "o", "〇");
    draft.empty(DIGITS_LOST, List.of(cell), State.UNREADABLE, text);
    return true;
  }

  static boolean unitInCell(Draft draft, Random random) {
    List<Cell> money =
        draft.form().cells().stream()
            .filter(c -> c.unit() == Unit.WAN_YUAN && draft.sheet().number(c).signum() > 0)
            .filter(c -> draft.sheet().state(c) == State.STATED)
            .toList();
    if (money.isEmpty()) {
      return false;
    }
    Cell cell = money.get(0);
    BigDecimal number = draft.sheet().number(cell);
    boolean yuan = cell.row().equals("procurement") && random.nextBoolean();
    String text =
        yuan
            ? number.multiply(YUAN).stripTrailingZeros().toPlainString() + "元"
            : number.toPlainString() + "万元";
    draft.sheet().write(cell, text);
    draft.tell(UNIT_IN_CELL, List.of(cell.id()), text, number.toPlainString());
    return true;
  }

  /** All figures of a section are lost, or the document breaks off before one. */
  static boolean numbersLost(Draft draft, Random random) {
    if (random.nextBoolean()) {
      List<Cell> cells = new ArrayList<>(draft.sheet().cells(Section.DISPUTES));
      boolean early = random.nextBoolean();
      if (early) {
        cells.addAll(0, draft.sheet().cells(Section.REQUESTS));
      }
      draft.breakAfter(early ? 2 : 3);
      draft.empty(NUMBERS_LOST, cells, State.ABSENT, "");
    } else {
      Section section = Dice.pick(random, Section.values());
      draft.empty(NUMBERS_LOST, draft.sheet().cells(section), State.BLANK, "");
    }
    return true;
  }
}
