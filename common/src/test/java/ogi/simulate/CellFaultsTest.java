package ogi.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import ogi.form.Cell;
import ogi.form.Form;
import ogi.form.Forms;
import ogi.form.Unit;
import ogi.report.State;
import org.junit.jupiter.api.Test;

/** Planted faults of cells do not spoil each other. */
class CellFaultsTest {
  private static final int BODIES = 40;

  @Test
  void aUnitIsPlantedOnlyWhereANumberStands() {
    int planted = 0;
    for (int i = 0; i < BODIES; i++) {
      for (Form form : new Form[] {Forms.f2021(), Forms.f2019()}) {
        Draft whole = draft(i, form);
        planted += CellFaults.unitInCell(whole, new Random(i)) ? 1 : 0;
        Draft blank = draft(i, form);
        form.cells().stream().filter(CellFaultsTest::isMoney).forEach(blank.sheet()::blank);
        assertThat(CellFaults.unitInCell(blank, new Random(i))).isFalse();
        assertThat(form.cells().stream().filter(CellFaultsTest::isMoney))
            .allMatch(cell -> blank.sheet().state(cell) == State.BLANK)
            .allMatch(cell -> blank.sheet().text(cell).isEmpty());
        assertThat(blank.faults()).isEmpty();
      }
    }
    assertThat(planted).isPositive();
  }

  private static boolean isMoney(Cell cell) {
    return cell.unit() == Unit.WAN_YUAN;
  }

  private static Draft draft(int number, Form form) {
    return new Draft(1, Bodies.of(1, number), 2022, form, Layout.LINES);
  }
}
