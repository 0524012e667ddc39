package ogi.compare.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class KendallScoreTest {
  private static final Offset<Double> EXACTLY = within(1e-15);

  /** Kendall's table for five values: 1, 4, 9, 15, 20, 22 orders of 120 from either end. */
  @Test
  void theDistributionOfFiveIsThatOfTheTables() {
    assertThat(KendallScore.orders(new double[] {5, 4, 3, 2, 1}))
        .containsExactly(1, 4, 9, 15, 20, 22, 20, 15, 9, 4, 1);
    assertThat(KendallScore.of(new double[] {1, 2, 3, 4, 5}).p()).isCloseTo(2 / 120.0, EXACTLY);
    assertThat(KendallScore.of(new double[] {2, 1, 3, 4, 5}).p()).isCloseTo(10 / 120.0, EXACTLY);
    assertThat(KendallScore.of(new double[] {1, 3, 2, 5, 4}).score()).isEqualTo(6);
  }

  /** Hollander and Wolfe, table A.30: P(K ≥ 18) = 0.038 for n = 9, P(K ≥ 23) = 0.023 for n = 10. */
  @Test
  void tailsOfNineAndTenAreThoseOfTheTables() {
    assertThat(tail(9, 18)).isCloseTo(0.038, within(5e-4));
    assertThat(tail(10, 23)).isCloseTo(0.023, within(5e-4));
    assertThat(KendallScore.critical(5, 0.025)).isEqualTo(10);
    assertThat(KendallScore.critical(10, 0.025)).isEqualTo(23);
  }

  private static double tail(int number, int score) {
    double[] values = new double[number];
    java.util.Arrays.setAll(values, i -> i);
    long[] orders = KendallScore.orders(values);
    int most = orders.length - 1;
    long far = 0;
    long all = 0;
    for (int i = 0; i <= most; i++) {
      all += orders[i];
      far += most - 2 * i >= score ? orders[i] : 0;
    }
    return (double) far / all;
  }

  /** With ties against all orders of the values, one by one. */
  @Test
  void withTiesTheChanceIsThatOfAllOrders() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      double[] values = new double[2 + random.nextInt(6)];
      java.util.Arrays.setAll(values, i -> random.nextInt(4));
      KendallScore found = KendallScore.of(values);
      int[] counts = new int[2];
      permute(values.clone(), 0, found.score(), counts);
      assertThat(found.p())
          .as("seed " + seed)
          .isCloseTo((double) counts[0] / counts[1], within(1e-12));
    }
  }

  private static void permute(double[] values, int from, int score, int[] counts) {
    if (from == values.length) {
      counts[1]++;
      counts[0] += Math.abs(score(values)) >= Math.abs(score) ? 1 : 0;
      return;
    }
    for (int i = from; i < values.length; i++) {
      swap(values, from, i);
      permute(values, from + 1, score, counts);
      swap(values, from, i);
    }
  }

  private static int score(double[] values) {
    int score = 0;
    for (int i = 0; i < values.length; i++) {
      for (int j = i + 1; j < values.length; j++) {
        score += (int) Math.signum(values[j] - values[i]);
      }
    }
    return score;
  }

  private static void swap(double[] values, int i, int j) {
    double kept = values[i];
    values[i] = values[j];
    values[j] = kept;
  }

  @Test
  void equalValuesHaveNoTrendAndTwentyStillFit() {
    assertThat(KendallScore.of(new double[] {3, 3, 3, 3, 3})).isEqualTo(new KendallScore(0, 0, 1));
    double[] twenty = new double[20];
    java.util.Arrays.setAll(twenty, i -> i);
    // 2 of 20! orders.
    assertThat(KendallScore.of(twenty).p()).isCloseTo(2 / 2432902008176640000.0, within(1e-33));
    assertThatThrownBy(() -> KendallScore.of(new double[21])).hasMessage("21 values, at most 20");
  }

  /** Slopes of all pairs by hand: 1, 1, 1, 1, 1, 1, 10, 4, 3.25, 13 → the median is 1. */
  @Test
  void oneWildYearDoesNotMoveTheSlope() {
    Slope slope = Slope.of(new int[] {2019, 2020, 2021, 2022, 2023}, new double[] {1, 2, 3, 4, 14});
    assertThat(slope.median()).isEqualTo(1);
    assertThat(slope.low()).isEqualTo(1);
    assertThat(slope.high()).isEqualTo(10);
  }

  @Test
  void aYearLeftOutCountsAsTime() {
    Slope slope =
        Slope.of(new int[] {2015, 2016, 2018, 2019, 2021}, new double[] {10, 11, 13, 14, 16});
    assertThat(slope).isEqualTo(new Slope(1, 1, 1));
  }
}
