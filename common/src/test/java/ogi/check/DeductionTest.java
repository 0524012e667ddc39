package ogi.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import ogi.form.Cell;
import ogi.form.Form;
import ogi.form.Forms;
import ogi.form.Section;
import ogi.report.Figures;
import ogi.report.State;
import org.junit.jupiter.api.Test;

class DeductionTest {
  private static final long SEED = 1949;

  @Test
  void whatIsDeducedIsWhatWasThereAndBoundsHoldIt() {
    Random random = new Random(SEED);
    long deduced = 0;
    for (int round = 0; round < 200; round++) {
      Figures truth = RandomReport.consistent(random, round % 2 == 0 ? 5 : 90_000_000).figures();
      Table table = Table.of(truth);
      List<Cell> cells = truth.form().cells();
      for (int lost = random.nextInt(120); lost > 0; lost--) {
        table.missing(cells.get(random.nextInt(cells.size())).id());
      }

      Assessment assessment = table.assessed();

      assertThat(assessment.consistent()).as("seed %s round %s", SEED, round).isTrue();
      Map<Cell, Interval> bounds = Bounds.of(table.figures());
      for (Cell cell : cells) {
        long there = truth.of(cell).count().orElseThrow();
        if (assessment.figures().of(cell).state().hasNumber()) {
          assertThat(assessment.figures().of(cell).count())
              .as("%s %s", round, cell)
              .contains(there);
        }
        if (bounds.containsKey(cell)) {
          assertThat(bounds.get(cell).contains(there)).as("%s %s", round, cell).isTrue();
          assertThat(bounds.get(cell).single())
              .isEqualTo(assessment.figures().of(cell).state() == State.DEDUCED);
        }
      }
      deduced += assessment.figures().count(State.DEDUCED);
    }
    assertThat(deduced).isGreaterThan(1_000);
  }

  @Test
  void assessingTwiceChangesNothing() {
    Random random = new Random(SEED);
    for (int round = 0; round < 50; round++) {
      Table table = RandomReport.consistent(random, 9);
      List<Cell> cells = Forms.f2021().cells();
      for (int lost = 0; lost < 40; lost++) {
        table.blank(cells.get(random.nextInt(cells.size())).id());
      }
      table.set(cells.get(10 + random.nextInt(190)).id(), 8);
      Assessment once = table.assessed();
      Assessment twice = Assessor.assess(once.figures());

      assertThat(twice.figures().inOrder()).isEqualTo(once.figures().inOrder());
      assertThat(twice.checks()).isEqualTo(once.checks());
      assertThat(twice.findings()).isEqualTo(once.findings());
    }
  }

  @Test
  void aDeducedCellKeepsWhatTheSourceShows() {
    Assessment assessment = Table.zeros().blank("disputes.review.total").assessed();

    assertThat(assessment.figures().of("disputes.review.total").state()).isEqualTo(State.DEDUCED);
    assertThat(assessment.figures().of("disputes.review.total").found()).isEqualTo(State.BLANK);
  }

  @Test
  void nothingIsDeducedWithoutASum() {
    Table table = Table.zeros().missing("disclosure.regulations.issued", "disclosure.fees.amount");

    assertThat(table.assessed().figures().count(State.DEDUCED)).isZero();
    assertThat(Bounds.of(table.figures()))
        .hasSize(2)
        .allSatisfy((cell, interval) -> assertThat(interval).isEqualTo(Interval.COUNT));
  }

  @Test
  void aSignedChangeOfTheTrialFormHasNoBounds() {
    Table table = Table.zeros(Forms.f2019()).missing("disclosure.penalties.change");

    assertThat(Bounds.of(table.figures()).values()).containsExactly(Interval.ANY);
  }

  @Test
  void twoMissingPartsShareWhatTheTotalLeaves() {
    Table table =
        Table.zeros()
            .row("review", 0, 0, 3, 1, 9)
            .missing("disputes.review.upheld", "disputes.review.corrected");

    assertThat(table.assessed().figures().count(State.DEDUCED)).isZero();
    assertThat(Bounds.of(table.figures()).values())
        .containsExactly(Interval.of(0, 5), Interval.of(0, 5));
  }

  @Test
  void aMissingTotalAndAMissingPartHaveNoUpperBound() {
    Table table =
        Table.zeros()
            .row("review", 0, 2, 3, 1, 9)
            .missing("disputes.review.upheld", "disputes.review.total");

    assertThat(Bounds.of(table.figures()).values())
        .containsExactly(Interval.COUNT, Interval.atLeast(6));
  }

  @Test
  void aPrintedDecimalKeepsItsPrint() {
    Assessment assessment = Table.zeros().set("requests.granted.total", "0.5").assessed();

    assertThat(assessment.figures().of("requests.granted.total").state()).isEqualTo(State.STATED);
    assertThat(assessment.consistent()).isTrue();
  }

  @Test
  void aCellWhoseValueHangsOnWhichExplanationIsTrueIsNotDeduced() {
    Assessment assessment =
        Table.zeros().row("review", 4, 0, 0, 0, 3).missing("disputes.review.pending").assessed();

    assertThat(assessment.explanations()).hasSize(2);
    assertThat(assessment.figures().count(State.DEDUCED)).isZero();
  }

  @Test
  void aFormPutTogetherFromTwoRevisionsIsAssessedAlike() {
    Form mixed =
        Form.mixed(
            Stream.concat(
                    Forms.f2019().blocks().stream()
                        .filter(block -> block.section() == Section.DISCLOSURE),
                    Forms.f2021().blocks().stream()
                        .filter(block -> block.section() != Section.DISCLOSURE))
                .toList());
    Assessment assessment =
        Table.zeros(mixed).set("requests.new.company", 1).blank("disputes.review.total").assessed();

    assertThat(assessment.explanations()).hasSize(1);
    assertThat(assessment.explanations().get(0).changes())
        .containsExactly(new Change(mixed.cell("requests.new.company"), 1, 0));
    assertThat(assessment.figures().of("disputes.review.total").count()).contains(0L);
  }
}
