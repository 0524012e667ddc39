package ogi.compare.chance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FalseDiscoveryTest {
  /** The example of Benjamini and Hochberg (1995), section 3.2: 15 tests, 4 rejected at 0.05. */
  private static final double[] EXAMPLE = {
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719,
    0.6528, 0.7590, 1.0000
  };

  @Test
  void theExampleOfThePaperHasFourDiscoveries() {
    boolean[] raised = FalseDiscovery.raised(EXAMPLE, 0.05);
    for (int i = 0; i < raised.length; i++) {
      assertThat(raised[i]).as("p = %s", EXAMPLE[i]).isEqualTo(i < 4);
    }
  }

  @Test
  void aSmallerOneCarriesALargerOneAlong() {
    // 0.04 alone passes 0.05 · 2/2, and so 0.03 is raised although it fails 0.05 · 1/2.
    assertThat(FalseDiscovery.raised(new double[] {0.03, 0.04}, 0.05)).containsExactly(true, true);
    assertThat(FalseDiscovery.raised(new double[] {0.03, 0.06}, 0.05))
        .containsExactly(false, false);
  }

  @Test
  void nothingIsRaisedAmongNone() {
    assertThat(FalseDiscovery.raised(new double[0], 0.05)).isEmpty();
  }

  @Test
  void theAdjustedValueIsTheLeastRateAtWhichTheFlagIsRaised() {
    assertThat(FalseDiscovery.adjusted(new double[] {0.03, 0.04})).containsExactly(0.04, 0.04);
    assertThat(FalseDiscovery.adjusted(new double[] {0.5, Double.NaN, 0.01}))
        .containsExactly(0.5, Double.NaN, 0.02);
    double[] adjusted = FalseDiscovery.adjusted(EXAMPLE);
    boolean[] raised = FalseDiscovery.raised(EXAMPLE, 0.05);
    for (int i = 0; i < raised.length; i++) {
      assertThat(adjusted[i] <= 0.05).as("p = %s", EXAMPLE[i]).isEqualTo(raised[i]);
    }
  }
}
