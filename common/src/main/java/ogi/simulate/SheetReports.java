package ogi.simulate;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import ogi.anomaly.AnomalyKind;
import ogi.form.Cell;
import ogi.form.Form;
import ogi.form.FormRow;
import ogi.form.Forms;
import ogi.report.State;

/**
 * Reports on 2014 to 2018: prose, and the 《政府信息公开情况统计表》 as an annex. They are drawn apart from all
 * other documents of a corpus, which stay as they would be without them.
 */
final class SheetReports {
  /** The last year on which the sheet was due. */
  static final int LAST_YEAR = 2018;

  private static final int FIRST_YEAR = 2014;
  private static final String PREFIX = "sheet_";
  private static final double SPOILT = 0.25;

  /** Ways in which sheets are published: one table with numbered rows, as text or as markup. */
  static final List<Layout> LAYOUTS =
      List.of(
          Layout.LINES,
          Layout.LINES,
          Layout.PIPE_ROWS,
          Layout.TAB_ROWS,
          Layout.HTML_TABLE,
          Layout.HTML_TABLE,
          Layout.HTML_OFFICE,
          Layout.DOCX);

  /** Traits that a sheet can have. */
  private static final EnumSet<Trait> TRAITS =
      EnumSet.of(
          Trait.HALF_WIDTH,
          Trait.FULL_WIDTH_DIGITS,
          Trait.PADDED,
          Trait.THOUSANDS,
          Trait.BREADCRUMB,
          Trait.INDENTED);

  private SheetReports() {}

  static boolean isOfYear(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  /** The layout's key, under which sheets are counted apart from tables of later forms. */
  static String layout(Draft draft) {
    return (draft.form().apart() ? PREFIX : "") + draft.layout().key();
  }

  /** The draft at a place of the corpus, some with a fault. */
  static Draft draft(long seed, long index, Body body, int year) {
    Random random = Dice.of(seed, Dice.Use.SHEET, index, 1);
    Form form = Forms.due(year).orElseThrow();
    Draft draft = new Draft(seed, body, year, form, Dice.pick(random, LAYOUTS));
    if (Dice.happens(random, SPOILT)) {
      spoil(draft, random);
    }
    Traits.choose(draft, 1, random);
    draft.traits().retainAll(TRAITS);
    return draft;
  }

  private static void spoil(Draft draft, Random random) {
    if (random.nextBoolean()) {
      CellFaults.blankForZero(draft, random);
      return;
    }
    List<Cell> totals =
        draft.form().blocks().stream()
            .flatMap(block -> block.rows().stream().filter(row -> hasParts(block.rows(), row)))
            .map(row -> draft.form().cell("statistics." + row.id() + ".count"))
            .filter(cell -> draft.sheet().state(cell) == State.STATED)
            .toList();
    Cell cell = Dice.pick(random, totals);
    BigDecimal number = draft.sheet().number(cell);
    draft.spoil(AnomalyKind.RESULT_SUM, cell.id(), number.longValue() + 1 + random.nextInt(9));
  }

  private static boolean hasParts(List<FormRow> rows, FormRow whole) {
    return rows.stream().anyMatch(row -> row.partOf().filter(whole.id()::equals).isPresent());
  }
}
