package ogi.compare.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Intervals found once for all filers with the same figures, against one by one. */
class SameFiguresTest {

  /** Levels that hide which figures are the same. */
  private record OneByOne(Levels levels) implements Levels {
    @Override
    public Family family() {
      return levels.family();
    }

    @Override
    public int filers() {
      return levels.filers();
    }

    @Override
    public double[] numerators() {
      double[] different = new double[levels.filers()];
      Arrays.setAll(different, i -> i);
      return different;
    }

    @Override
    public double[] denominators() {
      return levels.denominators();
    }

    @Override
    public void lay(int filer, LevelCurve curve) {
      levels.lay(filer, curve);
    }
  }

  @ParameterizedTest
  @CsvSource({"BINOMIAL, 700, 6", "BINOMIAL, 60, 20", "POISSON, 700, 6", "POISSON, 30, 3"})
  void theSameFiguresHaveTheSameRanksToTheLastBit(Family family, int filers, int median) {
    Simulated group = Simulated.of(family, TrueLevels.AS_ASSUMED, filers, median, 11);
    double[] numerators = group.numerators();
    double[] denominators = Arrays.stream(group.denominators()).map(Math::ceil).toArray();
    Prior prior = Prior.fit(family, numerators, denominators);
    assertThat(prior.variance()).isPositive();
    ConjugateLevels levels = ConjugateLevels.of(prior, numerators, denominators);
    SameFigures same = new SameFigures(numerators, denominators);
    int first = 0;
    for (int i = 0; i < filers; i++) {
      first += same.first(i) == i ? 1 : 0;
    }
    assertThat(first).as("different pairs").isLessThan(filers);
    for (boolean lowestFirst : new boolean[] {false, true}) {
      RankChances quick = RankChances.of(levels, 0.95, lowestFirst);
      RankChances slow = RankChances.of(new OneByOne(levels), 0.95, lowestFirst);
      assertThat(quick.low()).isEqualTo(slow.low());
      assertThat(quick.high()).isEqualTo(slow.high());
      assertThat(quick.first()).isEqualTo(slow.first());
      assertThat(quick.last()).isEqualTo(slow.last());
    }
  }
}
