package ogi.compare.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FunnelTest {
  private static final double EXACT = 1e-12;

  @Test
  void phiIsTheMeanSquareAfterWinsorising() {
    // Of −10, −1, 0, 1, 10 the quantiles 10 % and 90 % (type 7, place 0.4 and 3.6) are
    // −10 + 0.4 · 9 = −6.4 and 1 + 0.6 · 9 = 6.4: (2 · 6.4² + 2 · 1²) / 5 = 16.784.
    assertThat(Funnel.phi(new double[] {10, -1, 0, 1, -10})).isCloseTo(16.784, within(EXACT));
  }

  @Test
  void varianceBetweenFilersFollowsFromPhi() {
    // Five filers with 100 pieces each and 30, 40, 50, 60, 70 hits: target 0.5, chance variance
    // 0.0025, z = −4, −2, 0, 2, 4, drawn in to −3.2, −2, 0, 2, 3.2; φ = 28.48 / 5 = 5.696;
    // w = 400, τ² = (28.48 − 4) / (2000 − 400) = 0.0153; z = ±0.2 / √0.0178.
    Funnel funnel =
        Funnel.of(
            Family.BINOMIAL,
            new double[] {30, 40, 50, 60, 70},
            new double[] {100, 100, 100, 100, 100});
    assertThat(funnel.target()).isCloseTo(0.5, within(EXACT));
    assertThat(funnel.phi()).isCloseTo(5.696, within(EXACT));
    assertThat(funnel.tauSquared()).isCloseTo(0.0153, within(EXACT));
    assertThat(funnel.z()[4]).isCloseTo(0.2 / Math.sqrt(0.0178), within(EXACT));
    assertThat(funnel.z()[2]).isZero();
    assertThat(funnel.pValue()[2]).isCloseTo(1, within(EXACT));
  }

  @Test
  void aGroupWithoutOverdispersionKeepsItsPlainScores() {
    // Four filers of 100 with 49, 50, 50, 51 hits vary less than chance: z = −0.2, 0, 0, 0.2.
    Funnel funnel =
        Funnel.of(
            Family.BINOMIAL, new double[] {49, 50, 50, 51}, new double[] {100, 100, 100, 100});
    assertThat(funnel.tauSquared()).isZero();
    assertThat(funnel.z()[3]).isCloseTo(0.2, within(EXACT));
  }

  @Test
  void aGroupOfZerosLiesInside() {
    Funnel funnel = Funnel.of(Family.POISSON, new double[3], new double[] {10, 20, 30});
    assertThat(funnel.z()).containsOnly(0);
    assertThat(funnel.pValue()).containsOnly(1);
  }

  @Test
  void bandsBeginBeyondTheirLimits() {
    assertThat(Band.of(1.95)).isEqualTo(Band.INSIDE);
    assertThat(Band.of(-1.97)).isEqualTo(Band.BEYOND_95);
    assertThat(Band.of(3.10)).isEqualTo(Band.BEYOND_998);
  }
}
