package ogi.compare.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PriorTest {
  private static final double CLOSE = 1e-6;

  @Test
  void ofEqualDenominatorsTheMeanIsThePlainOne() {
    // The score equation for the mean of a gamma-Poisson group with one exposure has it exactly.
    Prior prior = Prior.fit(Family.POISSON, new double[] {4, 16, 40}, new double[] {2, 2, 2});
    assertThat(prior.mean()).isCloseTo(10, within(CLOSE));
    assertThat(prior.variance()).isBetween(20.0, 80.0);
  }

  @Test
  void differencesNoLargerThanChanceAreShrunkenAltogether() {
    Prior prior =
        Prior.fit(Family.BINOMIAL, new double[] {49, 50, 51}, new double[] {100, 100, 100});
    assertThat(prior.variance()).isZero();
    assertThat(prior.shrunken(51, 100)).isEqualTo(0.5);
  }

  @Test
  void groupsOfOnlyZerosOrOnlyHitsHaveNoSpread() {
    assertThat(Prior.fit(Family.BINOMIAL, new double[3], new double[] {5, 6, 7}))
        .isEqualTo(new Prior(Family.BINOMIAL, 0, 0));
    assertThat(Prior.fit(Family.BINOMIAL, new double[] {5, 6}, new double[] {5, 6}))
        .isEqualTo(new Prior(Family.BINOMIAL, 1, 0));
    assertThat(Prior.fit(Family.POISSON, new double[3], new double[] {5, 6, 7}).mean()).isZero();
  }

  @Test
  void extremesOfZeroAndAllStayInsideTheUnitInterval() {
    Prior prior = Prior.fit(Family.BINOMIAL, new double[] {0, 100}, new double[] {100, 100});
    assertThat(prior.shrunken(0, 100)).isBetween(0.0, 0.01);
    assertThat(prior.shrunken(100, 100)).isBetween(0.99, 1.0);
  }

  @Test
  void aSmallFilerIsPulledFurtherThanALargeOne() {
    Prior prior = new Prior(Family.BINOMIAL, 0.35, 0.0064);
    double small = prior.shrunken(40, 40);
    double large = prior.shrunken(4000, 4000);
    assertThat(small).isBetween(0.35, 0.9).isLessThan(large);
    assertThat(large).isGreaterThan(0.98);
  }

  @Test
  void meanAndSpreadOfASimulatedGroupAreFound() {
    Simulated group = Simulated.rates(2000, 200, 0.35, 0.08, 20261121);
    Prior prior = Prior.fit(Family.BINOMIAL, group.numerators(), group.denominators());
    assertThat(prior.mean()).isCloseTo(0.35, within(0.01));
    assertThat(Math.sqrt(prior.variance())).isCloseTo(0.08, within(0.005));
    assertThat(Arrays.stream(group.levels()).average().orElseThrow())
        .isCloseTo(prior.mean(), within(0.01));
  }
}
