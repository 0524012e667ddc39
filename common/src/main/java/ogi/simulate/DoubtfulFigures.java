package ogi.simulate;

import static ogi.anomaly.AnomalyKind.*;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import ogi.anomaly.AnomalyKind;
import ogi.filer.Kind;
import ogi.filer.Level;
import ogi.form.Cell;

/**
 * Faults of groups C, E and F: figures whose sums hold and which are unlikely or contradict another
 * year.
 */
final class DoubtfulFigures {
  private static final String DOCUMENTS = "disclosure.normative_documents.";
  private static final String RULES = "disclosure.regulations.";
  private static final String FEES = "disclosure.fees.amount";

  private DoubtfulFigures() {}

  /** Changes some counts, and lets the words follow. */
  private static boolean change(Draft draft, AnomalyKind kind, Map<String, Long> numbers) {
    if (!numbers.keySet().stream().allMatch(draft.sheet()::has)) {
      return false;
    }
    draft.spoil(kind, numbers, List.copyOf(numbers.keySet()));
    draft.prose().recount(draft.sheet());
    return true;
  }

  /** Requests that came and ended in one way, or were carried on: every sum still holds. */
  private static Map<String, Long> more(Draft draft, String end, String column, long by) {
    Map<String, Long> numbers = new LinkedHashMap<>();
    boolean open = end.equals("carried_out");
    for (String row : open ? List.of("new", end) : List.of("new", end, "concluded")) {
      for (String in : List.of(column, "total")) {
        String id = "requests." + row + "." + in;
        numbers.put(id, draft.sheet().count(id) + by);
      }
    }
    return numbers;
  }

  private static Map<String, Long> disputes(Draft draft, String route, String result, long by) {
    Map<String, Long> numbers = new LinkedHashMap<>();
    for (String column : List.of(result, "total")) {
      String id = "disputes." + route + "." + column;
      numbers.put(id, draft.sheet().count(id) + by);
    }
    return numbers;
  }

  /** What is carried in is not what the year before carried out. */
  static boolean carryBreak(Draft draft, Random random) {
    long by = 1L + random.nextInt(4);
    Map<String, Long> numbers = new LinkedHashMap<>();
    for (String row : List.of("carried_in", "granted", "concluded")) {
      for (String column : List.of("natural_person", "total")) {
        String id = "requests." + row + "." + column;
        numbers.put(id, draft.sheet().count(id) + by);
      }
    }
    return change(draft, CARRY_BREAK, numbers);
  }

  static boolean lastYearsFigures(Draft draft, Random random) {
    Sheet last = FilledForm.of(draft.form(), draft.body(), draft.year() - 1, draft.seed());
    boolean can = last.count("requests.new.total") > 0;
    if (can) {
      for (Cell cell : draft.form().cells()) {
        draft.sheet().set(cell, last.number(cell));
      }
      draft.prose().recount(draft.sheet());
      draft.tell(COPY_OF_LAST_YEAR, "" + (draft.year() - 1), "" + draft.year());
    }
    return can;
  }

  static boolean jump(Draft draft, Random random) {
    String id = "disclosure.licensing.decisions";
    long number = draft.sheet().count(id);
    return number >= 30 && change(draft, JUMP, Map.of(id, number * 60));
  }

  static boolean allZero(Draft draft, Random random) {
    boolean area = draft.body().kind() == Kind.GOVERNMENT && draft.body().level() != Level.TOWNSHIP;
    Map<String, Long> numbers = new LinkedHashMap<>();
    draft.form().cells().forEach(cell -> numbers.put(cell.id(), 0L));
    return area && change(draft, ALL_ZERO, numbers);
  }

  static boolean rules(Draft draft, Random random) {
    boolean low = draft.body().level().compareTo(Level.COUNTY) >= 0;
    return low && change(draft, RULE_POWER, Map.of(RULES + "issued", 1L, RULES + "in_force", 2L));
  }

  static boolean stockIsFlow(Draft draft, Random random) {
    long made = 2L + random.nextInt(20);
    Map<String, Long> numbers = new LinkedHashMap<>();
    numbers.put(DOCUMENTS + "issued", made);
    numbers.put(DOCUMENTS + "repealed", 0L);
    numbers.put(DOCUMENTS + "in_force", made);
    return change(draft, STOCK_EQUALS_FLOW, numbers);
  }

  static boolean openingStock(Draft draft, Random random) {
    Map<String, Long> numbers = new LinkedHashMap<>();
    numbers.put(DOCUMENTS + "issued", 9L + random.nextInt(9));
    numbers.put(DOCUMENTS + "repealed", 1L);
    numbers.put(DOCUMENTS + "in_force", 3L);
    return change(draft, OPENING_STOCK, numbers);
  }

  static boolean disputes(Draft draft, Random random) {
    long by = draft.sheet().count("requests.new.total") + 9;
    by += draft.sheet().count("requests.carried_in.total");
    return by < 300
        && change(draft, DISPUTES_OVER_DECISIONS, disputes(draft, "review", "upheld", by));
  }

  static boolean corrections(Draft draft, Random random) {
    boolean large = draft.sheet().count("requests.concluded.total") > 60;
    return large
        && change(draft, CORRECTION_OUTLIER, disputes(draft, "direct_suit", "corrected", 15));
  }

  static boolean route(Draft draft, Random random) {
    long reviews = draft.sheet().count("disputes.review.total");
    long by = reviews + 6;
    boolean large = draft.sheet().count("requests.concluded.total") > 4 * by;
    return large && change(draft, ROUTE, disputes(draft, "suit_after_review", "upheld", by));
  }

  static boolean unitOfFee(Draft draft, Random random) {
    long fee = draft.sheet().count(FEES);
    return fee > 0 && change(draft, UNIT_OF_FEE, Map.of(FEES, fee * 10_000));
  }

  static boolean coercion(Draft draft, Random random) {
    long penalties = draft.sheet().count("disclosure.penalties.decisions");
    return change(
        draft, COERCION_OVER_PENALTIES, Map.of("disclosure.coercion.decisions", penalties + 3));
  }

  static boolean applicants(Draft draft, Random random) {
    long by = 6 + draft.sheet().count("requests.new.total") / 2;
    String column = Dice.pick(random, "research", "public_interest", "legal_service");
    return change(draft, APPLICANT_MIX, more(draft, "granted", column, by));
  }

  static boolean backlog(Draft draft, Random random) {
    long by = 6 + draft.sheet().count("requests.new.total") / 2;
    return change(draft, BACKLOG, more(draft, "carried_out", "natural_person", by));
  }

  static boolean notDecided(Draft draft, Random random) {
    long by = 25 + 2 * draft.sheet().count("requests.concluded.total");
    return change(draft, NOT_DECIDED, more(draft, "rejected_petition", "natural_person", by));
  }

  static boolean noFees(Draft draft, Random random) {
    boolean area = draft.body().kind() == Kind.GOVERNMENT && draft.body().level() != Level.TOWNSHIP;
    boolean busy = draft.sheet().count("disclosure.licensing.decisions") > 500;
    return area && busy && change(draft, NO_FEES, Map.of(FEES, 0L));
  }
}
