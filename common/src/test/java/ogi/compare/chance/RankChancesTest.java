package ogi.compare.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Summed ranks; docs/accuracy-ranks.md measures more of the same. */
class RankChancesTest {

  @ParameterizedTest
  @CsvSource({
    "BINOMIAL, 31, 8000, AS_ASSUMED, 80",
    "BINOMIAL, 31, 100, TWO_HUMPS, 80",
    "BINOMIAL, 340, 300, OUTLIERS, 8",
    "BINOMIAL, 2800, 40, TWO_HUMPS, 1",
    "POISSON, 340, 300, AS_ASSUMED, 8",
    "POISSON, 2800, 40, OUTLIERS, 1"
  })
  void intervalsHoldTheTrueRankNineteenTimesInTwenty(
      Family family, int filers, double median, TrueLevels truth, int groups) {
    RankScore score = new RankScore(family, truth, filers, median).over(groups);
    assertThat(score.coverage()).isBetween(0.93, 0.972);
  }

  @ParameterizedTest
  @EnumSource(Family.class)
  void summedRanksAreThoseOfDraws(Family family) {
    Simulated group = Simulated.of(family, TrueLevels.AS_ASSUMED, 600, 60, 9);
    RankDifference difference = RankDifference.of(family, group);
    assertThat(difference.meanEnd()).isLessThan(0.008);
    assertThat(difference.largestEnd()).isLessThan(0.06);
    assertThat(difference.meanChance()).isLessThan(0.004);
    assertThat(difference.largestChance()).isLessThan(0.03);
  }

  @Test
  void aBetaDistributionIsKeptUnlessTheFiguresSpeakAgainstIt() {
    assertThat(shape(TrueLevels.AS_ASSUMED)).isEqualTo(GroupLevels.Shape.BETA);
    assertThat(shape(TrueLevels.TWO_HUMPS)).isEqualTo(GroupLevels.Shape.MIXTURE);
    assertThat(shape(TrueLevels.OUTLIERS)).isEqualTo(GroupLevels.Shape.MIXTURE);
  }

  @Test
  void filersFarFromAllOthersSpeakAgainstAForm() {
    Simulated group = Simulated.of(Family.POISSON, TrueLevels.HEAVY_TAILS, 2800, 40, 3);
    GroupLevels levels = GroupLevels.of(Family.POISSON, group.numerators(), group.denominators());
    assertThat(levels.shape()).isEqualTo(GroupLevels.Shape.MIXTURE);
  }

  private static GroupLevels.Shape shape(TrueLevels truth) {
    return levels(Simulated.of(Family.BINOMIAL, truth, 340, 60, 4)).shape();
  }

  @ParameterizedTest
  @EnumSource(
      value = TrueLevels.class,
      names = {"AS_ASSUMED", "TWO_HUMPS"})
  void chancesOfATenthAddUpToTheTenth(TrueLevels truth) {
    RankChances chances =
        levels(Simulated.of(Family.BINOMIAL, truth, 95, 100, 3)).ranks(0.95, false);
    assertThat(RankChances.tenth(95)).isEqualTo(10);
    assertThat(Arrays.stream(chances.first()).sum()).isCloseTo(10, within(0.1));
    assertThat(Arrays.stream(chances.last()).sum()).isCloseTo(10, within(0.1));
  }

  @Test
  void lowestFirstTurnsTheIntervalsRound() {
    GroupLevels levels = levels(Simulated.of(Family.BINOMIAL, TrueLevels.AS_ASSUMED, 40, 100, 4));
    RankChances highest = levels.ranks(0.95, false);
    RankChances lowest = levels.ranks(0.95, true);
    for (int i = 0; i < 40; i++) {
      assertThat((double) lowest.low()[i]).isCloseTo(41 - highest.high()[i], within(2.0));
      assertThat(lowest.first()[i]).isCloseTo(highest.last()[i], within(1e-3));
    }
  }

  @Test
  void withoutSpreadEveryRankIsPossible() {
    GroupLevels levels =
        GroupLevels.of(Family.POISSON, new double[] {10, 10, 10}, new double[] {5, 5, 5});
    assertThat(levels.shape()).isEqualTo(GroupLevels.Shape.POINT);
    RankChances chances = levels.ranks(0.95, false);
    assertThat(chances.low()).containsOnly(1);
    assertThat(chances.high()).containsOnly(3);
    assertThat(chances.first()).containsOnly(1.0 / 3);
  }

  @Test
  void certainRanksAreCertain() {
    double[] hits = {100_000, 300_000, 500_000, 700_000, 900_000};
    double[] trials = new double[5];
    Arrays.fill(trials, 1_000_000);
    RankChances chances = GroupLevels.of(Family.BINOMIAL, hits, trials).ranks(0.95, true);
    assertThat(chances.low()).containsExactly(1, 2, 3, 4, 5);
    assertThat(chances.high()).containsExactly(1, 2, 3, 4, 5);
  }

  @Test
  void zerosAndEverythingAreLevelsToo() {
    double[] hits = {0, 0, 0, 5, 10, 40, 40, 60};
    double[] trials = {30, 500, 1, 30, 30, 40, 60, 60};
    RankChances chances = GroupLevels.of(Family.BINOMIAL, hits, trials).ranks(0.95, false);
    assertThat(chances.low()[5]).isEqualTo(1);
    assertThat(chances.high()[1]).isEqualTo(8);
    for (int i = 0; i < hits.length; i++) {
      assertThat(chances.low()[i]).isBetween(1, chances.high()[i]);
      assertThat(chances.first()[i]).isBetween(0.0, 1.0);
    }
  }

  private static GroupLevels levels(Simulated group) {
    return GroupLevels.of(Family.BINOMIAL, group.numerators(), group.denominators());
  }
}
