package ogi.anomaly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import ogi.check.Change;
import ogi.check.edit.Edit;
import ogi.check.edit.Operation;
import ogi.form.Form;
import ogi.form.Forms;
import org.junit.jupiter.api.Test;

/** What happened to a table, said so that a clerk finds the place. */
class OperationWordsTest {
  private static final Form FORM = Forms.f2021();

  private static Change change(String cell, long printed, long proposed) {
    return new Change(FORM.cell("requests." + cell), printed, proposed);
  }

  private static Edit shift(Operation operation, int by) {
    return new Edit(
        operation,
        List.of(change("granted.natural_person", 0, 5), change("concluded.total", 5, 0)),
        1,
        by);
  }

  @Test
  void aShiftSaysByHowManyColumnsAndToWhichSide() {
    assertThat(OperationWords.en(shift(Operation.SHIFT_ROW, 2)))
        .endsWith("are shifted by 2 columns to the right");
    assertThat(OperationWords.en(shift(Operation.SHIFT_BLOCK, -1)))
        .endsWith("are shifted by 1 column to the left");
    assertThat(OperationWords.zh(shift(Operation.SHIFT_ROW, 2))).endsWith("行各数向右错2列");
    assertThat(OperationWords.zh(shift(Operation.SHIFT_BLOCK, -1))).endsWith("各行数字向左错1列");
  }

  @Test
  void aShiftOfRowsSaysByHowManyRows() {
    assertThat(OperationWords.en(shift(Operation.SHIFT_ROWS, 1)))
        .endsWith("are shifted down by 1 row");
    assertThat(OperationWords.en(shift(Operation.SHIFT_ROWS, -2)))
        .endsWith("are shifted up by 2 rows");
    assertThat(OperationWords.zh(shift(Operation.SHIFT_ROWS, -2))).endsWith("各行向上错2行");
  }

  @Test
  void aFigureCarriedIntoATotalNamesBoth() {
    Edit edit =
        new Edit(
            Operation.CARRIED_INTO_TOTAL,
            List.of(change("new.company", 942, 42), change("new.total", 1255, 355)),
            1);
    assertThat(OperationWords.en(edit)).contains("942").contains("42").contains("355");
    assertThat(OperationWords.zh(edit)).contains("商业企业").contains("355");
  }

  @Test
  void noPlaceIsLeftOpen() {
    for (Operation operation : Operation.values()) {
      assertThat(OperationWords.en(shift(operation, 1))).doesNotContain("{");
      assertThat(OperationWords.zh(shift(operation, 1))).doesNotContain("{");
    }
  }
}
