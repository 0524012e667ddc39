package ogi.compare.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawnRanksTest {
  private static final DrawnRanks.Plan PLAN = new DrawnRanks.Plan(1000, 0.90, false, 7);

  /**
   * Levels of government with their usual number of filers and median caseload. Ranks are whole
   * numbers, so that intervals of few ranks hold more than they promise.
   */
  @ParameterizedTest
  @CsvSource({"31, 8000, 20, 0.99", "330, 300, 6, 0.93", "2800, 40, 1, 0.93"})
  void ninetyPercentIntervalsHoldTheTrueRanksNineTimesInTen(
      int filers, double median, int rounds, double atMost) {
    int held = 0;
    for (int round = 0; round < rounds; round++) {
      Simulated group = Simulated.rates(filers, median, 0.35, 0.08, 1000 + round);
      DrawnRanks chances = chances(group, PLAN.forPart("round " + round));
      int[] truth = group.trueRanks();
      for (int i = 0; i < filers; i++) {
        held += chances.low()[i] <= truth[i] && truth[i] <= chances.high()[i] ? 1 : 0;
      }
    }
    assertThat(held / (double) (filers * rounds)).isBetween(0.87, atMost);
  }

  @Test
  void intervalsOfFiguresPerHeadHoldAsOften() {
    int held = 0;
    int filers = 330;
    for (int round = 0; round < 6; round++) {
      Simulated group = Simulated.perHead(filers, 30, 0.4, 3000 + round);
      Prior prior = Prior.fit(Family.POISSON, group.numerators(), group.denominators());
      DrawnRanks chances =
          DrawnRanks.of(
              prior, group.numerators(), group.denominators(), PLAN.forPart("round " + round));
      int[] truth = group.trueRanks();
      for (int i = 0; i < filers; i++) {
        held += chances.low()[i] <= truth[i] && truth[i] <= chances.high()[i] ? 1 : 0;
      }
    }
    assertThat(held / (6.0 * filers)).isBetween(0.87, 0.93);
  }

  @Test
  void shrunkenValuesFindMoreOfTheTrueTopThanPlainQuotients() {
    int plain = 0;
    int shrunken = 0;
    for (int round = 0; round < 5; round++) {
      Simulated group = Simulated.rates(2800, 40, 0.35, 0.08, 2000 + round);
      Prior prior = Prior.fit(Family.BINOMIAL, group.numerators(), group.denominators());
      double[] quotients = new double[2800];
      double[] learned = new double[2800];
      for (int i = 0; i < 2800; i++) {
        quotients[i] = group.numerators()[i] / group.denominators()[i];
        learned[i] = prior.shrunken(group.numerators()[i], group.denominators()[i]);
      }
      plain += trueAmongFirstTen(group, quotients);
      shrunken += trueAmongFirstTen(group, learned);
    }
    assertThat(shrunken).isGreaterThan(2 * plain);
  }

  @Test
  void chancesOfATenthAddUpToTheTenth() {
    Simulated group = Simulated.rates(95, 100, 0.35, 0.08, 3);
    DrawnRanks chances = chances(group, PLAN);
    assertThat(DrawnRanks.tenth(95)).isEqualTo(10);
    assertThat(Arrays.stream(chances.first()).sum()).isCloseTo(10, within(1e-9));
    assertThat(Arrays.stream(chances.last()).sum()).isCloseTo(10, within(1e-9));
  }

  @Test
  void lowestFirstTurnsTheIntervalsRound() {
    Simulated group = Simulated.rates(40, 100, 0.35, 0.08, 4);
    DrawnRanks highest = chances(group, PLAN);
    DrawnRanks lowest = chances(group, new DrawnRanks.Plan(1000, 0.90, true, 7));
    for (int i = 0; i < 40; i++) {
      assertThat(lowest.low()[i]).isEqualTo(41 - highest.high()[i]);
      assertThat(lowest.first()[i]).isEqualTo(highest.last()[i]);
    }
  }

  @Test
  void withoutSpreadEveryRankIsPossible() {
    Prior none = new Prior(Family.POISSON, 2, 0);
    DrawnRanks chances = DrawnRanks.of(none, new double[20], new double[20], PLAN);
    assertThat(chances.low()).containsOnly(1);
    assertThat(chances.high()).containsOnly(20);
    assertThat(chances.first()).containsOnly(0.1);
  }

  private static DrawnRanks chances(Simulated group, DrawnRanks.Plan plan) {
    Prior prior = Prior.fit(Family.BINOMIAL, group.numerators(), group.denominators());
    return DrawnRanks.of(prior, group.numerators(), group.denominators(), plan);
  }

  private static int trueAmongFirstTen(Simulated group, double[] scores) {
    double[] sorted = scores.clone();
    Arrays.sort(sorted);
    double tenth = sorted[sorted.length - 10];
    int[] truth = group.trueRanks();
    int found = 0;
    for (int i = 0; i < scores.length; i++) {
      found += scores[i] >= tenth && truth[i] <= 10 ? 1 : 0;
    }
    return found;
  }
}
