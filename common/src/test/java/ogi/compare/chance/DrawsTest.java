package ogi.compare.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawsTest {
  private static final int MANY = 200_000;

  /** First outputs of SplitMix64 for the seed 1234567, as published with the reference code. */
  @Test
  void theStreamIsSplitMix64() {
    Draws draws = new Draws(1234567);
    assertThat(draws.uniform()).isEqualTo((6457827717110365317L >>> 11) * 0x1.0p-53);
    assertThat(draws.uniform()).isEqualTo((3203168211198807973L >>> 11) * 0x1.0p-53);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.3, 1, 2.5, 40, 5000})
  void gammaHasItsMeanAndVariance(double shape) {
    Draws draws = new Draws(5);
    double[] moments = moments(() -> draws.gamma(shape));
    assertThat(moments[0]).isCloseTo(shape, within(0.01 * shape + 0.01));
    assertThat(moments[1]).isCloseTo(shape, within(0.03 * shape));
  }

  @Test
  void betaHasItsMeanAndVariance() {
    Draws draws = new Draws(6);
    double[] moments = moments(() -> draws.beta(2, 6));
    assertThat(moments[0]).isCloseTo(0.25, within(0.002));
    assertThat(moments[1]).isCloseTo(0.25 * 0.75 / 9, within(0.0005));
  }

  @Test
  void partsOfTheWorkHaveNumbersOfTheirOwn() {
    assertThat(Draws.seed(1, "a")).isNotEqualTo(Draws.seed(1, "b")).isEqualTo(Draws.seed(1, "a"));
    assertThat(Draws.seed(1, "a")).isNotEqualTo(Draws.seed(2, "a"));
  }

  private static double[] moments(DoubleSupplier source) {
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < MANY; i++) {
      double x = source.getAsDouble();
      sum += x;
      squares += x * x;
    }
    double mean = sum / MANY;
    return new double[] {mean, squares / MANY - mean * mean};
  }
}
