package ogi.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import ogi.form.Cell;
import ogi.form.Section;
import ogi.report.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The five real reports of the collection, row by row as they are printed. */
class FiveSamplesTest {
  private static Table firstSample() {
    return Table.zeros()
        .row("new", 11, 0, 0, 0, 0, 0, 11)
        .row("granted", 11, 0, 0, 0, 0, 0, 11)
        .missing("requests.carried_out.total")
        .row("review", 0, 2, 0, 0, 2)
        .row("direct_suit", 21, 2, 0, 0, 23)
        .missing("disputes.suit_after_review.total");
  }

  @Test
  void aZeroRowOfTotalsIsExplainedByTwoCells() {
    Assessment assessment = firstSample().assessed();

    assertThat(assessment.explanations())
        .containsExactly(
            new Explanation(
                "requests",
                1,
                1,
                List.of(
                    change(assessment, "requests.concluded.natural_person", 0, 11),
                    change(assessment, "requests.concluded.total", 0, 11))));
    assertThat(assessment.explanations().get(0).certain()).isTrue();
    assertThat(assessment.searchedCells()).isEqualTo(2);
    assertThat(assessment.broken())
        .extracting(check -> check.sum().id())
        .containsExactly(
            "outcomes.natural_person", "outcomes.total", "balance.natural_person", "balance.total");
  }

  @Test
  void twoCellsLostBesideTheBrokenRowAreDeducedToBeZero() {
    Assessment assessment = firstSample().assessed();

    assertThat(assessment.figures().count(State.DEDUCED)).isEqualTo(2);
    assertThat(assessment.figures().of("requests.carried_out.total").count()).contains(0L);
    assertThat(assessment.figures().of("disputes.suit_after_review.total").count()).contains(0L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"upheld", "corrected", "other", "pending", "total"})
  void whicheverCellOfAZeroRowIsLostItIsZero(String column) {
    Assessment assessment =
        firstSample()
            .row("suit_after_review", 0, 0, 0, 0, 0)
            .missing("disputes.suit_after_review." + column)
            .assessed();

    assertThat(assessment.figures().of("disputes.suit_after_review." + column).count())
        .contains(0L);
  }

  @Test
  void aRequestTypedTwiceIsNamed() {
    Assessment assessment =
        Table.zeros()
            .row("new", 1, 1, 0, 0, 0, 0, 1)
            .row("granted", 1, 0, 0, 0, 0, 0, 1)
            .row("concluded", 1, 0, 0, 0, 0, 0, 1)
            .assessed();

    assertThat(assessment.explanations())
        .containsExactly(
            new Explanation(
                "requests", 1, 1, List.of(change(assessment, "requests.new.company", 1, 0))));
  }

  @Test
  void aReportWithRequestsCarriedInAndOutIsConsistent() {
    Assessment assessment =
        Table.zeros()
            .row("new", 32, 2, 0, 0, 0, 0, 34)
            .row("carried_in", 3, 0, 0, 0, 0, 0, 3)
            .row("granted", 14, 0, 0, 0, 0, 0, 14)
            .row("partly_granted", 7, 0, 0, 0, 0, 0, 7)
            .row("unavailable_not_held", 13, 0, 0, 0, 0, 0, 13)
            .row("other_no_correction", 1, 0, 0, 0, 0, 0, 1)
            .row("concluded", 35, 0, 0, 0, 0, 0, 35)
            .row("carried_out", 0, 2, 0, 0, 0, 0, 2)
            .row("review", 0, 2, 0, 0, 2)
            .assessed();

    assertHoldsThroughout(assessment);
  }

  @Test
  void aCityDistrictWithOneApplicantColumnIsConsistent() {
    Assessment assessment =
        Table.zeros()
            .row("new", 197, 0, 0, 0, 0, 0, 197)
            .row("granted", 179, 0, 0, 0, 0, 0, 179)
            .row("refused_deliberative", 1, 0, 0, 0, 0, 0, 1)
            .row("rejected_petition", 1, 0, 0, 0, 0, 0, 1)
            .row("other_other", 4, 0, 0, 0, 0, 0, 4)
            .row("concluded", 185, 0, 0, 0, 0, 0, 185)
            .row("carried_out", 12, 0, 0, 0, 0, 0, 12)
            .row("review", 1, 0, 2, 1, 4)
            .row("direct_suit", 0, 10, 7, 1, 18)
            .assessed();

    assertHoldsThroughout(assessment);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
  void everyCellLostFromAReportOfZerosIsZeroWhicheverItIs(int lost) {
    Table table = Table.zeros();
    List<Cell> cells =
        table.figures().form().cells().stream()
            .filter(cell -> cell.section() == Section.REQUESTS)
            .toList();
    List<Integer> totals = List.of(0, 1, 23, 24);
    IntStream.range(0, 25)
        .forEach(
            row -> {
              table.missing(cells.get(row * 7 + (lost + row) % 7).id());
              if (!totals.contains(row)) {
                table.missing(cells.get(row * 7 + (lost + row + 3) % 7).id());
              }
            });
    assertThat(table.figures().count(State.ABSENT)).isEqualTo(46);

    Assessment assessment = table.assessed();

    assertThat(assessment.figures().count(State.DEDUCED)).isEqualTo(46);
    assertThat(assessment.figures().inOrder())
        .allSatisfy(figure -> assertThat(figure.count()).contains(0L));
    assertHoldsThroughout(assessment);
  }

  private static void assertHoldsThroughout(Assessment assessment) {
    assertThat(assessment.consistent()).isTrue();
    assertThat(assessment.explanations()).isEmpty();
    assertThat(assessment.checks())
        .hasSize(42)
        .allSatisfy(check -> assertThat(check.outcome()).isInstanceOf(Outcome.Holds.class));
  }

  private static Change change(Assessment assessment, String cellId, long printed, long proposed) {
    return new Change(assessment.figures().form().cell(cellId), printed, proposed);
  }
}
