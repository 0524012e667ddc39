package ogi.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CheckerTest {
  private static final long SEED = 41;

  private static Outcome outcome(Table table, String sumId) {
    return Checker.check(table.figures()).stream()
        .filter(check -> check.sum().id().equals(sumId))
        .map(Check::outcome)
        .findFirst()
        .orElseThrow();
  }

  private static Table review(long... figures) {
    return Table.zeros().row("review", figures);
  }

  @Test
  void equalSidesHold() {
    assertThat(outcome(review(1, 0, 2, 1, 4), "disputes.review"))
        .isEqualTo(new Outcome.Holds(4, 4));
  }

  @Test
  void anImbalanceIsLeftLessRight() {
    Outcome outcome = outcome(review(1, 0, 2, 1, 7), "disputes.review");

    assertThat(outcome).isEqualTo(new Outcome.Broken(4, 7));
    assertThat(((Outcome.Broken) outcome).imbalance()).isEqualTo(-3);
  }

  @Test
  void aSumWithAMissingPartIsUndecided() {
    Table table = review(1, 0, 2, 1, 7).blank("disputes.review.upheld");

    assertThat(outcome(table, "disputes.review"))
        .isEqualTo(
            new Outcome.Undecided(List.of(table.figures().form().cell("disputes.review.upheld"))));
  }

  @Test
  void aBlankIsNotAZeroEvenWhereZeroWouldHold() {
    assertThat(outcome(review(0, 0, 0, 0, 0).blank("disputes.review.total"), "disputes.review"))
        .isInstanceOf(Outcome.Undecided.class);
  }

  @Test
  void partsThatExceedTheirTotalAreBrokenWhateverIsMissing() {
    Table table = review(0, 5, 3, 0, 7).missing("disputes.review.upheld");

    assertThat(outcome(table, "disputes.review"))
        .isEqualTo(
            new Outcome.Broken(
                8, 7, List.of(table.figures().form().cell("disputes.review.upheld"))));
  }

  @Test
  void aMissingTotalCanStillBecomeLargeEnough() {
    assertThat(outcome(review(0, 5, 3, 0, 7).missing("disputes.review.total"), "disputes.review"))
        .isInstanceOf(Outcome.Undecided.class);
  }

  @Test
  void aDecimalIsNoCount() {
    Table table = review(0, 5, 3, 0, 8).set("disputes.review.upheld", "0.5");

    assertThat(outcome(table, "disputes.review")).isInstanceOf(Outcome.Undecided.class);
    assertThat(outcome(table.set("disputes.review.upheld", "0.0"), "disputes.review"))
        .isEqualTo(new Outcome.Holds(8, 8));
  }

  @Test
  void digitsRunTogetherAreNoCountEither() {
    Table table = review(0, 0, 0, 0, 0).set("disputes.review.upheld", "1".repeat(40));

    assertThat(outcome(table, "disputes.review")).isInstanceOf(Outcome.Undecided.class);
  }

  @Test
  void figuresOfFifteenDigitsAreAddedExactly() {
    long large = 999_999_999_999_999L;

    assertThat(
            outcome(
                review(large, large, large, large, 0).set("disputes.review.total", 4),
                "disputes.review"))
        .isEqualTo(new Outcome.Broken(4 * large, 4));
  }

  @Test
  void everySumHoldsInAReportMadeToBeConsistent() {
    Random random = new Random(SEED);
    for (int round = 0; round < 200; round++) {
      assertThat(Checker.check(RandomReport.consistent(random, 90_000_000).figures()))
          .as("seed %s round %s", SEED, round)
          .hasSize(42)
          .allMatch(check -> check.outcome() instanceof Outcome.Holds);
    }
  }
}
