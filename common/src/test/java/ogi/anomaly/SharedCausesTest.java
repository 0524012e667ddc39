package ogi.anomaly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import ogi.anomaly.SharedCauses.Trace;
import org.junit.jupiter.api.Test;

/** One cause rings several rules and is told once. */
class SharedCausesTest {
  private static final String FEES = "disclosure.fees.amount";
  private static final String LICENSING = "disclosure.licensing.decisions";
  private static final String PENALTIES = "disclosure.penalties.decisions";
  private static final String DOCUMENTS = "disclosure.normative_documents.in_force";

  @Test
  void feesInYuanRingTheUnitAndTheJump() {
    assertThat(leading(trace(AnomalyKind.JUMP, FEES), trace(AnomalyKind.UNIT_OF_FEE, FEES)))
        .containsExactly(AnomalyKind.UNIT_OF_FEE);
    assertThat(
            leading(trace(AnomalyKind.JUMP, FEES, LICENSING), trace(AnomalyKind.UNIT_OF_FEE, FEES)))
        .as("licensing jumped by a cause of its own")
        .containsExactlyInAnyOrder(AnomalyKind.JUMP, AnomalyKind.UNIT_OF_FEE);
  }

  @Test
  void aFigureLeftAtZeroRingsFourRules() {
    assertThat(
            leading(
                trace(AnomalyKind.ZERO_AMONG_PEERS, LICENSING),
                trace(AnomalyKind.AREA_BELOW_PART, LICENSING),
                trace(AnomalyKind.VANISH_OR_APPEAR, LICENSING),
                trace(AnomalyKind.PER_CAPITA, LICENSING)))
        .containsExactly(AnomalyKind.VANISH_OR_APPEAR);
  }

  @Test
  void lastYearsReportSentAgainBreaksTheChainAndNamesTheWrongYear() {
    assertThat(
            leading(
                trace(AnomalyKind.CARRY_BREAK, "requests.carried_in.total"),
                trace(AnomalyKind.STOCK_FLOW, DOCUMENTS),
                trace(AnomalyKind.COPY_OF_LAST_YEAR),
                trace(AnomalyKind.YEAR_CONFLICT),
                trace(AnomalyKind.GROWTH)))
        .containsExactly(AnomalyKind.COPY_OF_LAST_YEAR);
  }

  @Test
  void anotherScopeChangesEveryFigure() {
    assertThat(
            leading(
                trace(AnomalyKind.JUMP, LICENSING, PENALTIES),
                trace(AnomalyKind.SCOPE_SWITCH, LICENSING, PENALTIES, DOCUMENTS),
                trace(AnomalyKind.PER_CAPITA, PENALTIES)))
        .containsExactly(AnomalyKind.SCOPE_SWITCH);
  }

  @Test
  void theWrongFormIsAlsoTheBreakOfTheSeries() {
    assertThat(leading(trace(AnomalyKind.FORM_BREAK), trace(AnomalyKind.WRONG_FORM)))
        .containsExactly(AnomalyKind.WRONG_FORM);
    assertThat(leading(trace(AnomalyKind.FORM_BREAK))).containsExactly(AnomalyKind.FORM_BREAK);
  }

  @Test
  void findingsOfOtherFiguresOrKindsStayApart() {
    assertThat(
            leading(
                trace(AnomalyKind.JUMP, LICENSING),
                trace(AnomalyKind.PER_CAPITA, PENALTIES),
                trace(AnomalyKind.BALANCE, "requests.new.total"),
                trace(AnomalyKind.REQUESTS, "requests.new.total"),
                trace(AnomalyKind.NO_FEES, FEES)))
        .hasSize(5);
    assertThat(
            leading(
                trace(AnomalyKind.VANISH_OR_APPEAR, LICENSING),
                trace(AnomalyKind.VANISH_OR_APPEAR, PENALTIES)))
        .hasSize(2);
  }

  @Test
  void theOrderOfTheFindingsDoesNotMatter() {
    List<Trace> traces =
        new ArrayList<>(
            List.of(
                trace(AnomalyKind.JUMP, FEES),
                trace(AnomalyKind.UNIT_OF_FEE, FEES),
                trace(AnomalyKind.SCOPE_SWITCH, LICENSING, PENALTIES, DOCUMENTS),
                trace(AnomalyKind.PER_CAPITA, PENALTIES),
                trace(AnomalyKind.STOCK_EQUALS_FLOW, DOCUMENTS),
                trace(AnomalyKind.COPY_OF_LAST_YEAR),
                trace(AnomalyKind.CARRY_BREAK, "requests.carried_in.total")));
    List<AnomalyKind> before = leading(traces.toArray(Trace[]::new));
    Random random = new Random(11);
    for (int round = 0; round < 50; round++) {
      Collections.shuffle(traces, random);
      assertThat(leading(traces.toArray(Trace[]::new)))
          .as("seed 11, round %d", round)
          .containsExactlyInAnyOrderElementsOf(before);
    }
  }

  private static Trace trace(AnomalyKind kind, String... cells) {
    return new Trace(kind, Set.of(cells));
  }

  private static List<AnomalyKind> leading(Trace... traces) {
    List<Integer> leads = SharedCauses.leads(List.of(traces));
    List<AnomalyKind> kinds = new ArrayList<>();
    for (int i = 0; i < traces.length; i++) {
      if (leads.get(i) == i) {
        kinds.add(traces[i].kind());
      }
    }
    return kinds;
  }
}
