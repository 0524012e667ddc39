package ogi.simulate;

import static ogi.anomaly.AnomalyKind.*;

import java.util.List;
import java.util.Random;
import ogi.anomaly.AnomalyKind;

/** All faults that can be planted, and the planting. */
final class Faults {
  /** Spoils a draft; false, and nothing changed, when the draft does not allow the fault. */
  @FunctionalInterface
  interface Planter {
    boolean plant(Draft draft, Random random);
  }

  record Kind(AnomalyKind kind, Planter planter) {}

  private static final int ATTEMPTS = 20;

  private static final List<Kind> KINDS =
      List.of(
          new Kind(BALANCE, SumFaults::balance),
          new Kind(RESULT_SUM, SumFaults::results),
          new Kind(ROW_SUM, SumFaults::row),
          new Kind(TOTAL_ROW_ZERO, SumFaults::totalRowZero),
          new Kind(TOTAL_COLUMN_BLANK, SumFaults::totalColumnBlank),
          new Kind(DETAIL_BLANK, SumFaults::detailBlank),
          new Kind(REVIEW_SUM, SumFaults::review),
          new Kind(NEGATIVE, SumFaults::negative),
          new Kind(NON_INTEGER, SumFaults::nonInteger),
          new Kind(SUBTOTAL, SumFaults::subtotal),
          new Kind(OFFSETTING, SumFaults::offsetting),
          new Kind(MISSING_CELL, CellFaults::missingCell),
          new Kind(MISSING_LABEL, CellFaults::missingLabel),
          new Kind(SHIFTED_ROW, CellFaults::shiftedRow),
          new Kind(BLANK_FOR_ZERO, CellFaults::blankForZero),
          new Kind(PLACEHOLDER, CellFaults::placeholder),
          new Kind(DIGITS_LOST, CellFaults::unreadable),
          new Kind(DIGITS_LOST, WordingFaults::period),
          new Kind(UNIT_IN_CELL, CellFaults::unitInCell),
          new Kind(LABEL_VARIANT, WordingFaults::labelVariant),
          new Kind(NUMBERS_LOST, CellFaults::numbersLost),
          new Kind(SPAM_INJECTION, WordingFaults::spam),
          new Kind(SCRIPT_CONVERTED, WordingFaults::script),
          new Kind(TEMPLATE_LEFT, WordingFaults::template),
          new Kind(SECTION_BREAK, WordingFaults::sections),
          new Kind(EXTRA_ROW, WordingFaults::extraRow),
          new Kind(YEAR_CONFLICT, WordingFaults::yearConflict),
          new Kind(COPY_OF_LAST_YEAR, DoubtfulFigures::lastYearsFigures),
          new Kind(COPY_OF_OTHER_FILER, WordingFaults::otherOrgan),
          new Kind(STALE_BASIS, WordingFaults::staleBasis),
          new Kind(BOILERPLATE, WordingFaults::boilerplate),
          new Kind(FOREIGN_OUTLINE, WordingFaults::outline),
          new Kind(REQUESTS, ProseFaults::requests),
          new Kind(OUTCOMES, ProseFaults::outcomes),
          new Kind(DOCUMENTS, ProseFaults::documents),
          new Kind(PERCENT, ProseFaults::percent),
          new Kind(PARTS_EXCEED_WHOLE, ProseFaults::parts),
          new Kind(NONE_CLAIM, ProseFaults::none),
          new Kind(FEE_TEXT, ProseFaults::fee),
          new Kind(GROWTH, ProseFaults::growth),
          new Kind(OUTCOMES_INCOMPLETE, ProseFaults::incomplete),
          new Kind(CARRY_BREAK, DoubtfulFigures::carryBreak),
          new Kind(JUMP, DoubtfulFigures::jump),
          new Kind(ALL_ZERO, DoubtfulFigures::allZero),
          new Kind(RULE_POWER, DoubtfulFigures::rules),
          new Kind(STOCK_EQUALS_FLOW, DoubtfulFigures::stockIsFlow),
          new Kind(OPENING_STOCK, DoubtfulFigures::openingStock),
          new Kind(DISPUTES_OVER_DECISIONS, DoubtfulFigures::disputes),
          new Kind(CORRECTION_OUTLIER, DoubtfulFigures::corrections),
          new Kind(UNIT_OF_FEE, DoubtfulFigures::unitOfFee),
          new Kind(COERCION_OVER_PENALTIES, DoubtfulFigures::coercion),
          new Kind(APPLICANT_MIX, DoubtfulFigures::applicants),
          new Kind(BACKLOG, DoubtfulFigures::backlog),
          new Kind(ROUTE, DoubtfulFigures::route),
          new Kind(NO_FEES, DoubtfulFigures::noFees),
          new Kind(NOT_DECIDED, DoubtfulFigures::notDecided));

  /** Those that change no figure, so that one fault never hides another. */
  private static final List<Kind> OF_WORDS =
      KINDS.stream()
          .filter(kind -> "CD".indexOf(kind.kind().code().charAt(0)) >= 0)
          .filter(kind -> kind.kind() != COPY_OF_LAST_YEAR)
          .toList();

  private Faults() {}

  /** The kinds that a planter of its own plants, in the order of the catalogue. */
  static List<AnomalyKind> kinds() {
    return KINDS.stream().map(Kind::kind).distinct().sorted().toList();
  }

  /** One fault, seldom two, in a share of the drafts. */
  static void plant(Draft draft, double rate, Random random) {
    if (!Dice.happens(random, rate)) {
      return;
    }
    one(draft, KINDS, random);
    if (Dice.happens(random, rate / 3)) {
      one(draft, OF_WORDS, random);
    }
  }

  private static void one(Draft draft, List<Kind> kinds, Random random) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Kind kind = Dice.pick(random, kinds);
      boolean twice = draft.faults().stream().anyMatch(fault -> fault.kind() == kind.kind());
      if (!twice && kind.planter().plant(draft, random)) {
        return;
      }
    }
  }
}
