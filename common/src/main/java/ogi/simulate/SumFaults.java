package ogi.simulate;

import static ogi.anomaly.AnomalyKind.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import ogi.form.Block;
import ogi.form.Cell;
import ogi.form.FormRow;
import ogi.form.Section;
import ogi.report.State;

/** Faults of group A: sums that do not hold, figures that cannot be. */
final class SumFaults {
  private static final List<String> COLUMNS =
      List.of("natural_person", "company", "research", "public_interest", "legal_service", "other");
  private static final List<String> ROUTES = List.of("review", "direct_suit", "suit_after_review");

  private SumFaults() {}

  static Block requests(Draft draft) {
    return draft.form().blocks().stream()
        .filter(block -> block.section() == Section.REQUESTS)
        .findFirst()
        .orElseThrow();
  }

  static List<FormRow> rows(Draft draft, FormRow.Role role) {
    return requests(draft).rows().stream().filter(row -> row.role() == role).toList();
  }

  /** A row's cell and its total grow alike, so that only sums down the column break. */
  private static void grow(
      Draft draft, ogi.anomaly.AnomalyKind kind, String row, String column, long by) {
    String cell = "requests." + row + "." + column;
    String total = "requests." + row + ".total";
    Map<String, Long> numbers = new LinkedHashMap<>();
    numbers.put(cell, draft.sheet().count(cell) + by);
    numbers.put(total, draft.sheet().count(total) + by);
    draft.spoil(kind, numbers, List.of(cell, total));
  }

  static boolean balance(Draft draft, Random random) {
    grow(draft, BALANCE, "new", Dice.pick(random, COLUMNS), Dice.between(random, 1, 9));
    return true;
  }

  static boolean results(Draft draft, Random random) {
    String row = Dice.pick(random, rows(draft, FormRow.Role.OUTCOME)).id();
    grow(draft, RESULT_SUM, row, Dice.pick(random, COLUMNS), Dice.between(random, 1, 9));
    return true;
  }

  static boolean row(Draft draft, Random random) {
    String row = Dice.pick(random, requests(draft).rows()).id();
    String total = "requests." + row + ".total";
    long number = draft.sheet().count(total);
    long other = number > 0 && random.nextBoolean() ? number - 1 : number + 1 + random.nextInt(9);
    draft.spoil(ROW_SUM, total, other);
    return true;
  }

  static boolean totalRowZero(Draft draft, Random random) {
    Map<String, Long> numbers = new LinkedHashMap<>();
    List<String> order = new ArrayList<>();
    for (Cell cell : draft.sheet().cells(Section.REQUESTS)) {
      if (cell.row().equals("concluded")) {
        numbers.put(cell.id(), 0L);
        order.add(cell.id());
      }
    }
    boolean can = draft.sheet().count("requests.concluded.total") > 0;
    if (can) {
      draft.spoil(TOTAL_ROW_ZERO, numbers, order);
    }
    return can;
  }

  static boolean totalColumnBlank(Draft draft, Random random) {
    List<Cell> cells =
        draft.sheet().cells(Section.REQUESTS).stream()
            .filter(cell -> cell.column().equals("total") && outcome(draft, cell))
            .toList();
    draft.empty(TOTAL_COLUMN_BLANK, cells, State.BLANK, "");
    return true;
  }

  private static boolean outcome(Draft draft, Cell cell) {
    return rows(draft, FormRow.Role.OUTCOME).stream().anyMatch(row -> row.id().equals(cell.row()));
  }

  static boolean detailBlank(Draft draft, Random random) {
    List<Cell> cells =
        draft.sheet().cells(Section.REQUESTS).stream()
            .filter(cell -> !cell.column().equals("total"))
            .toList();
    draft.empty(DETAIL_BLANK, cells, State.BLANK, "");
    return true;
  }

  static boolean review(Draft draft, Random random) {
    String total = "disputes." + Dice.pick(random, ROUTES) + ".total";
    draft.spoil(REVIEW_SUM, total, draft.sheet().count(total) + 1 + random.nextInt(5));
    return true;
  }

  static boolean negative(Draft draft, Random random) {
    Cell cell = Dice.pick(random, draft.sheet().cells(Section.REQUESTS));
    draft.spoil(NEGATIVE, cell.id(), -Math.max(1, draft.sheet().count(cell.id())));
    return true;
  }

  static boolean nonInteger(Draft draft, Random random) {
    Cell cell = Dice.pick(random, draft.sheet().cells(Section.REQUESTS));
    BigDecimal correct = draft.sheet().number(cell);
    draft.sheet().set(cell, correct.add(new BigDecimal("0.5")));
    draft.tell(NON_INTEGER, List.of(cell.id()), draft.sheet().text(cell), correct.toPlainString());
    return true;
  }

  /** A local row with the sum of the refusals, off by some. */
  static boolean subtotal(Draft draft, Random random) {
    List<String> texts = new ArrayList<>();
    texts.add("小计");
    for (String column : COLUMNS) {
      texts.add("" + refused(draft, column));
    }
    texts.add("" + (refused(draft, "total") + 1 + random.nextInt(3)));
    draft.rowsAfter().put("requests.refused_administrative_query", texts);
    draft.tell(SUBTOTAL, texts.get(7), "" + refused(draft, "total"));
    return true;
  }

  private static long refused(Draft draft, String column) {
    return draft.sheet().cells(Section.REQUESTS).stream()
        .filter(cell -> cell.row().startsWith("refused_") && cell.column().equals(column))
        .mapToLong(cell -> draft.sheet().count(cell.id()))
        .sum();
  }

  /** A number entered in the neighbouring column. */
  static boolean offsetting(Draft draft, Random random) {
    String from = "requests.new." + COLUMNS.get(0);
    String to = "requests.new." + COLUMNS.get(1 + random.nextInt(5));
    long here = draft.sheet().count(from);
    if (here == 0) {
      return false;
    }
    long moved = 1L + random.nextInt((int) Math.min(here, 5));
    draft.spoil(
        OFFSETTING,
        Map.of(from, here - moved, to, draft.sheet().count(to) + moved),
        List.of(from, to));
    return true;
  }
}
