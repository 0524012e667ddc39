package ogi.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import ogi.form.Cell;
import ogi.form.Forms;
import ogi.form.Section;
import org.junit.jupiter.api.Test;

/** Which explanations there are, and which comes first. */
class ExplanationTest {
  private static final long SEED = 5;

  private static List<String> changes(Assessment assessment) {
    return assessment.explanations().stream()
        .map(
            explanation ->
                explanation.changes().stream()
                    .map(c -> c.cell().row() + "." + c.cell().column() + "=" + c.proposed())
                    .collect(Collectors.joining(" ")))
        .toList();
  }

  @Test
  void inSectionFourTheTotalComesFirstThenTheFewestKeystrokes() {
    Assessment assessment = Table.zeros().row("direct_suit", 12, 40, 7, 0, 68).assessed();

    assertThat(changes(assessment))
        .containsExactly(
            "direct_suit.total=59",
            "direct_suit.upheld=21",
            "direct_suit.corrected=49",
            "direct_suit.pending=9",
            "direct_suit.other=16");
  }

  @Test
  void aPartIsNotMendedBelowZero() {
    Assessment assessment = Table.zeros().row("review", 1, 9, 0, 0, 4).assessed();

    assertThat(changes(assessment)).containsExactly("review.total=10", "review.corrected=3");
  }

  @Test
  void independentPartsAreExplainedByThemselves() {
    Assessment assessment =
        Table.zeros()
            .row("review", 0, 0, 0, 0, 3)
            .set("requests.granted.other", 6)
            .row("suit_after_review", 1, 0, 0, 0, 1)
            .assessed();

    assertThat(assessment.findings())
        .extracting(Finding::part)
        .containsExactly(
            "requests", "disputes.review", "disputes.direct_suit", "disputes.suit_after_review");
    assertThat(assessment.findings())
        .extracting(Finding::consistent)
        .containsExactly(false, false, true, true);
    assertThat(assessment.explanations().get(0).certain()).isTrue();
    assertThat(assessment.explanations())
        .filteredOn(e -> e.part().equals("disputes.review"))
        .hasSize(5);
  }

  @Test
  void aNegativeFigureIsPartOfEveryExplanationEvenWhereTheSumsHold() {
    Assessment assessment = Table.zeros().row("review", -2, 2, 0, 0, 0).assessed();

    assertThat(assessment.broken()).isEmpty();
    assertThat(assessment.consistent()).isFalse();
    assertThat(changes(assessment))
        .containsExactly("review.upheld=2 review.total=4", "review.upheld=0 review.corrected=0");
  }

  @Test
  void sumsThatCannotHoldTogetherAreFoundThoughNoneIsBrokenAlone() {
    // 3 requests came in, 1 is carried over; of the results only a total of 1 can be read.
    Table table =
        Table.zeros()
            .row("new", 3, 0, 0, 0, 0, 0, 3)
            .row("carried_out", 1, 0, 0, 0, 0, 0, 1)
            .row("granted", 1, 0, 0, 0, 0, 0, 1)
            .missing("requests.concluded.natural_person", "requests.concluded.total");

    Assessment assessment = table.assessed();

    assertThat(assessment.broken()).isEmpty();
    assertThat(assessment.consistent()).isFalse();
    assertThat(assessment.searchedCells()).isEqualTo(2);
  }

  @Test
  void aWholeRowOfTotalsLeftAtZeroIsFoundHoweverManyApplicantsThereAre() {
    Assessment assessment =
        Table.zeros()
            .row("new", 9, 8, 7, 0, 0, 0, 24)
            .row("granted", 5, 8, 3, 0, 0, 0, 16)
            .row("unavailable_not_held", 4, 0, 4, 0, 0, 0, 8)
            .assessed();

    assertThat(changes(assessment))
        .containsExactly(
            "concluded.natural_person=9 concluded.company=8 concluded.research=7"
                + " concluded.total=24");
    assertThat(assessment.searchedCells()).isEqualTo(4);
  }

  @Test
  void aTableOfChanceIsGivenUpAndNothingIsDeducedInIt() {
    Random random = new Random(SEED);
    Table table = Table.zeros().missing("requests.concluded.total", "disputes.review.total");
    for (Cell cell : Forms.f2021().cells()) {
      if (cell.section() == Section.REQUESTS && !cell.id().equals("requests.concluded.total")) {
        table.set(cell.id(), random.nextInt(1000));
      }
    }

    Assessment assessment = table.assessed();

    assertThat(assessment.findings().get(0).unexplained()).isTrue();
    assertThat(assessment.searchedCells()).isGreaterThan(2);
    assertThat(assessment.figures().of("requests.concluded.total").state().hasNumber()).isFalse();
    assertThat(assessment.figures().of("disputes.review.total").count()).contains(0L);
  }

  @Test
  void otherMissingCellsLeaveAProposalItsInterval() {
    Assessment assessment =
        Table.zeros().row("review", 14, 0, 0, 0, 3).missing("disputes.review.pending").assessed();

    Change total = assessment.explanations().get(0).changes().get(0);
    assertThat(total.possible()).isEqualTo(Interval.atLeast(14));
    assertThat(total.proposed()).isEqualTo(23);
    Change upheld = assessment.explanations().get(1).changes().get(0);
    assertThat(upheld.possible()).isEqualTo(Interval.of(0, 3));
    assertThat(upheld.proposed()).isEqualTo(1);
  }
}
