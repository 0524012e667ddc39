package ogi.outlier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import ogi.compare.chance.FalseDiscovery;
import org.junit.jupiter.api.Test;

/** Each measure against figures worked out by hand or drawn from a known distribution. */
class OutlierTest {
  private static final double Q = 0.05;

  @Test
  void aSpikeInASeriesOfFiveIsFound() {
    double[] series = {410, 395, 4100, 402, 388};
    assertThat(OwnSeries.pValue(series, 2)).isLessThan(0.001);
    // By the usual z-score, which has the point in its own deviation, no series of five has one.
    double mean = Arrays.stream(series).average().orElseThrow();
    double squares = Arrays.stream(series).map(x -> (x - mean) * (x - mean)).sum();
    assertThat((series[2] - mean) / Math.sqrt(squares / 4)).isLessThan(1.8);
  }

  @Test
  void aQuietOrShortSeriesHasNoSpike() {
    assertThat(OwnSeries.pValue(new double[] {410, 395, 430, 402, 388}, 2)).isGreaterThan(0.1);
    assertThat(OwnSeries.pValue(new double[] {0, 0, 0, 0, 0}, 2)).isEqualTo(1);
    assertThat(OwnSeries.pValue(new double[] {0, 1, 0, 0, 0}, 1)).isGreaterThan(0.1);
    assertThat(OwnSeries.pValue(new double[] {1, 1, 900, 1}, 2)).isEqualTo(1);
  }

  @Test
  void theBandOfAValueDoesNotHoldTheValue() {
    double[] values = new double[41];
    Arrays.setAll(values, i -> i);
    RobustBand middle = RobustBand.of(values, 0.1)[40];
    assertThat(middle.centre()).isEqualTo(19.5);
    assertThat(middle.scale()).isCloseTo(14.826, within(0.001));
    values[40] = 1e9;
    RobustBand moved = RobustBand.of(values, 0.1)[40];
    assertThat(moved.centre()).isEqualTo(middle.centre());
    assertThat(moved.scale()).isEqualTo(middle.scale());
  }

  @Test
  void hidiroglouAndBerthelotWeighAChangeByItsSize() {
    double[] before = new double[30];
    double[] now = new double[30];
    Arrays.setAll(before, i -> 100 + i);
    Arrays.setAll(now, i -> before[i] * (1 + (i % 5 - 2) * 0.02));
    before[3] = 2;
    now[3] = 3;
    before[7] = 50_000;
    now[7] = 75_000;
    HidiroglouBerthelot[] effects = HidiroglouBerthelot.of(before, now);
    assertThat(effects[7].outside()).isTrue();
    assertThat(effects[7].effect()).isCloseTo(0.5 * Math.sqrt(75_000), within(2.0));
    assertThat(Math.abs(effects[3].effect())).isLessThan(Math.abs(effects[7].effect()) / 50);
  }

  @Test
  void theUpperTailIsThatOfTheBinomialWithoutVariance() {
    // 0.5^3 for three of three, half of it by the mid-p convention.
    assertThat(RateAmongPeers.upperTail(3, 3, 0.5, 0)).isCloseTo(0.0625, within(1e-6));
    assertThat(RateAmongPeers.upperTail(0, 3, 0.5, 0)).isCloseTo(0.9375, within(1e-6));
    assertThat(RateAmongPeers.upperTail(3, 3, 0.5, 0.05)).isGreaterThan(0.0625);
    // Uniform levels make 0, 1, 2 and 3 hits equally likely: a quarter each.
    assertThat(RateAmongPeers.upperTail(2, 3, 0.5, 1.0 / 12)).isCloseTo(0.375, within(1e-9));
  }

  @Test
  void aStratumOfZerosRingsNothing() {
    double[] trials = new double[40];
    Arrays.fill(trials, 12);
    assertThat(RateAmongPeers.of(new double[40], trials))
        .allSatisfy(rate -> assertThat(rate.pValue()).isGreaterThan(0.2));
    assertThat(RobustBand.of(new double[40], 0.1))
        .allSatisfy(band -> assertThat(band.pValue()).isEqualTo(1));
  }

  @Test
  void aHighRateAmongLevelPeersIsFound() {
    double[] hits = new double[60];
    double[] trials = new double[60];
    Arrays.fill(trials, 40);
    Arrays.setAll(hits, i -> 3 + i % 3);
    hits[17] = 25;
    double[] q = q(Arrays.stream(RateAmongPeers.of(hits, trials)).mapToDouble(r -> r.pValue()));
    assertThat(q[17]).isLessThan(0.001);
    assertThat(IntStream.range(0, 60).filter(i -> i != 17)).allMatch(i -> q[i] > Q);
  }

  /** All figures are clean: every flag is false, so that few strata may have any. */
  @Test
  void cleanStrataSeldomRing() {
    int bands = 0;
    int rates = 0;
    int rounds = 200;
    for (int seed = 0; seed < rounds; seed++) {
      Random random = new Random(seed);
      int filers = 25 + random.nextInt(200);
      double[] logs = random.doubles(filers).toArray();
      Arrays.setAll(logs, i -> random.nextGaussian() * 2);
      bands += rings(q(Arrays.stream(RobustBand.of(logs, 0.1)).mapToDouble(b -> b.pValue())));
      double[] trials = new double[filers];
      double[] hits = new double[filers];
      for (int i = 0; i < filers; i++) {
        trials[i] = 5 + random.nextInt(60);
        double level = 0.05 + 0.1 * random.nextDouble();
        hits[i] = random.doubles((long) trials[i]).filter(each -> each < level).count();
      }
      rates +=
          rings(
              q(
                  Arrays.stream(RateAmongPeers.of(hits, trials))
                      .mapToDouble(RateAmongPeers::pValue)));
    }
    assertThat(bands).as("of %d strata, by bands", rounds).isLessThanOrEqualTo(rounds / 10);
    assertThat(rates).as("of %d strata, by rates", rounds).isLessThanOrEqualTo(rounds / 10);
  }

  @Test
  void aPlantedFactorIsMostlyFoundAmongNormalPeers() {
    int found = 0;
    for (int seed = 0; seed < 50; seed++) {
      Random random = new Random(seed);
      double[] logs = new double[300];
      Arrays.setAll(logs, i -> random.nextGaussian() * 1.2);
      logs[11] = Math.log(10_000);
      double[] q = q(Arrays.stream(RobustBand.of(logs, 0.1)).mapToDouble(b -> b.pValue()));
      found += q[11] <= Q ? 1 : 0;
    }
    // Fewer than by a normal distribution: 300 values do not show that the tails are no heavier.
    assertThat(found).as("of 50, seeds 0 to 49").isGreaterThanOrEqualTo(40);
  }

  @Test
  void roundAndEqualFiguresAreImprobable() {
    DigitPattern round = DigitPattern.of(List.of(100L, 250L, 1200L, 3050L, 700L, 155L, 12L));
    assertThat(round.figures()).isEqualTo(6);
    assertThat(round.round()).isEqualTo(6);
    assertThat(round.pRound()).isCloseTo(Math.pow(0.2015, 6) / 2, within(1e-7));
    DigitPattern equal = DigitPattern.of(List.of(48_213L, 48_213L, 177L, 912L));
    assertThat(equal.repeated()).isEqualTo(48_213);
    assertThat(equal.pRepeated()).isCloseTo(6 * 0.17e-4, within(1e-9));
    DigitPattern plain = DigitPattern.of(List.of(0L, 0L, 5L, 5L, 30L, 30L, 481L, 1203L));
    assertThat(plain.pValue()).isEqualTo(1);
  }

  @Test
  void largeGroupsLeaveOutASmallShare() {
    Folds folds = new Folds(1003);
    assertThat(folds.count()).isEqualTo(50);
    double[] values = new double[1003];
    Arrays.setAll(values, i -> i);
    int all = 0;
    for (int fold = 0; fold < folds.count(); fold++) {
      int each = fold;
      double[] others = folds.others(values, fold);
      assertThat(Arrays.stream(others).noneMatch(value -> folds.of((int) value) == each)).isTrue();
      all += values.length - others.length;
    }
    assertThat(all).isEqualTo(1003);
  }

  private static int rings(double[] q) {
    return Arrays.stream(q).anyMatch(each -> each <= Q) ? 1 : 0;
  }

  private static double[] q(DoubleStream pValues) {
    return FalseDiscovery.adjusted(pValues.toArray());
  }
}
