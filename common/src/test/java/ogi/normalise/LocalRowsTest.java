package ogi.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Random;
import ogi.form.Cell;
import ogi.form.Form;
import ogi.form.Forms;
import ogi.report.Note;
import ogi.report.NoteKind;
import ogi.report.Report;
import org.junit.jupiter.api.Test;

/** Local rows that the form does not have: kept apart with their figures, never in a cell. */
class LocalRowsTest {
  private static final Form FORM = Forms.f2021();
  private static final Map<Cell, Long> VALUES = Truth.consistent(FORM, new Random(9));
  private static final String FIRST = "1.本机关不掌握相关政府信息 |";
  private static final String FIGURES = "21 | 22 | 23 | 24 | 25 | 26 | 141";

  @Test
  void aSubtotalBesideTheLabelOfItsRowsIsKeptApart() {
    noted(written().replace(FIRST, FIGURES + " |\n" + FIRST), "（四）无法提供 | " + FIGURES);
  }

  @Test
  void aSubtotalBeforeItsRowsIsKeptApart() {
    String text = written().replace(FIRST, "小计 | " + FIGURES + " |\n" + FIRST);
    noted(text, "（四）无法提供 | 小计 | " + FIGURES);
  }

  @Test
  void aSubtotalCalledAsTheTotalOfTheFormIsKeptApart() {
    String next = "（五）不予处理";
    String text = written().replace(next, "合计 | " + FIGURES + " |\n" + next);
    noted(text, "合计 | " + FIGURES);
  }

  @Test
  void twoLocalRowsHaveANoteEach() {
    String rows = "其中甲类 | " + FIGURES + " |\n其中乙类 | " + FIGURES + " |\n";
    Report report = Damaged.read(written().replace("（五）不予处理", rows + "（五）不予处理"));
    right(report);
    assertThat(report.notes())
        .filteredOn(note -> note.kind() == NoteKind.EXTRA_ROW)
        .extracting(Note::what)
        .containsExactly("其中甲类 | " + FIGURES, "其中乙类 | " + FIGURES);
  }

  private static String written() {
    String text = Layout.PIPE_ROWS.write(PrintedForm.of(FORM, Truth.texts(VALUES)));
    assertThat(text).contains(FIRST);
    return text;
  }

  private static void noted(String text, String row) {
    Report report = Damaged.read(text);
    right(report);
    assertThat(report.notes())
        .filteredOn(note -> note.kind() == NoteKind.EXTRA_ROW)
        .extracting(Note::what)
        .containsExactly(row);
  }

  private static void right(Report report) {
    for (Cell cell : FORM.cells()) {
      assertThat(report.figures().of(cell).number().map(BigDecimal::longValue))
          .as(cell.id())
          .contains(VALUES.get(cell));
    }
  }
}
