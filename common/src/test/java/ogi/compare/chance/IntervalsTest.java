package ogi.compare.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalsTest {
  /** R. G. Newcombe, Statistics in Medicine 17 (1998) 857–872, table I, method 3. */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0.0000, 0.1611",
    "1, 29, 0.0061, 0.1718"
  })
  void wilsonAgreesWithNewcombe(double hits, double trials, double low, double high) {
    Interval interval = Wilson.interval95(hits, trials);
    assertThat(interval.low()).isCloseTo(low, within(0.00005));
    assertThat(interval.high()).isCloseTo(high, within(0.00005));
  }

  @Test
  void wilsonReachesBothEndsAndNotBeyond() {
    assertThat(Wilson.interval95(0, 5).low()).isZero();
    assertThat(Wilson.interval95(5, 5).high()).isEqualTo(1);
    assertThatThrownBy(() -> Wilson.interval95(6, 5)).hasMessage("6.0 of 5.0");
  }

  /** The usual table of exact Poisson limits after Garwood (1936). */
  @ParameterizedTest
  @CsvSource({"0, 0.000, 3.689", "1, 0.025, 5.572", "10, 4.795, 18.390", "100, 81.364, 121.627"})
  void exactPoissonAgreesWithGarwood(double events, double low, double high) {
    Interval interval = ExactPoisson.interval95(events, 1);
    assertThat(interval.low()).isCloseTo(low, within(0.0005));
    assertThat(interval.high()).isCloseTo(high, within(0.0005));
  }

  @Test
  void exactPoissonHoldsForTheLargestCountsMet() {
    Interval interval = ExactPoisson.interval95(4_289_602, 1);
    double twoDeviations = Wilson.Z95 * Math.sqrt(4_289_602);
    assertThat(interval.low()).isCloseTo(4_289_602 - twoDeviations, within(5.0));
    assertThat(interval.high()).isCloseTo(4_289_602 + twoDeviations, within(5.0));
  }

  @Test
  void quantilesInterpolateAsTypeSeven() {
    double[] oneToTen = {10, 9, 8, 7, 6, 5, 4, 3, 2, 1};
    assertThat(Quantiles.of(oneToTen)).isEqualTo(new Quantiles(1.9, 3.25, 5.5, 7.75, 9.1));
    assertThat(Quantiles.of(new double[] {7})).isEqualTo(new Quantiles(7, 7, 7, 7, 7));
  }

  @Test
  void theIntervalOfVeryManyEventsGoesOnWhereTheExactOneEnds() {
    Interval exact = ExactPoisson.interval95(1e7 - 1, 1e7 - 1);
    Interval near = ExactPoisson.interval95(1e7, 1e7);
    assertThat(near.low()).isCloseTo(exact.low(), within(1e-10));
    assertThat(near.high()).isCloseTo(exact.high(), within(1e-10));
    assertThat(ExactPoisson.interval95(1e18, 1).high()).isGreaterThan(1e18);
  }
}
