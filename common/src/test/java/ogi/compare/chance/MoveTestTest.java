package ogi.compare.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MoveTestTest {
  @Test
  void withoutMovesHardlyAnyIsCalledReal() {
    MoveScore score = new MoveScore(Family.BINOMIAL, 31, 8000, 0, 0, 0.3).over(150);
    assertThat(score.groupsWithFalse()).isLessThan(0.1);
    assertThat(score.falseRate()).isLessThan(0.005);
  }

  @Test
  void ofTheMovesCalledRealOneInTwentyIsNone() {
    MoveScore score = new MoveScore(Family.POISSON, 340, 300, 0.1, 1, 0).over(10);
    assertThat(score.falseShare()).isLessThan(0.08);
    assertThat(score.power()).isGreaterThan(0.9);
  }

  @Test
  void whatTheWholeGroupDoesIsNoMove() {
    double[] hits = {300, 310, 290, 305, 295};
    double[] more = {500, 511, 489, 505, 494};
    double[] trials = {1000, 1000, 1000, 1000, 1000};
    GroupLevels.Learned[] before = GroupLevels.of(Family.BINOMIAL, hits, trials).learned();
    GroupLevels.Learned[] after = GroupLevels.of(Family.BINOMIAL, more, trials).learned();
    MoveTest test = MoveTest.of(Family.BINOMIAL, before, after, more, trials);
    assertThat(test.shift()).isCloseTo(Math.log(7.0 / 3), within(0.1));
    assertThat(test.pValue()).hasSize(5);
    for (double p : test.pValue()) {
      assertThat(p).isGreaterThan(0.3);
    }
  }
}
