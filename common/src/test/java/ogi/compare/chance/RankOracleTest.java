package ogi.compare.chance;

import static ogi.compare.chance.RankOracle.figures;
import static ogi.compare.chance.RankOracle.lines;
import static ogi.compare.chance.RankOracle.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.Map;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The statistics of ranks against R. */
class RankOracleTest {

  @Test
  void maximumLikelihoodIsThatOfAGeneralOptimiser() {
    for (Map<String, String> line : lines("priors")) {
      Prior prior = RankOracle.prior(Family.valueOf(line.get("family")));
      assertThat(prior.shape()).isCloseTo(number(line, "shape"), Percentage.withPercentage(0.01));
      assertThat(prior.weight()).isCloseTo(number(line, "weight"), Percentage.withPercentage(0.01));
    }
  }

  @ParameterizedTest
  @EnumSource(Family.class)
  void levelsLieWhereQbetaAndQgammaSay(Family family) {
    ConjugateLevels levels = RankOracle.levels(family);
    LevelCurve curve = new LevelCurve(family);
    for (Map<String, String> line : lines("levels")) {
      if (line.get("family").equals(family.name())) {
        int filer = (int) number(line, "filer");
        levels.lay(filer, curve);
        assertThat(curve.mean() * levels.largest())
            .isCloseTo(number(line, "mean"), Percentage.withPercentage(0.05));
        assertThat(below(curve, levels, number(line, "low"))).isCloseTo(0.025, within(0.004));
        assertThat(below(curve, levels, number(line, "median"))).isCloseTo(0.5, within(0.004));
        assertThat(below(curve, levels, number(line, "high"))).isCloseTo(0.975, within(0.004));
      }
    }
  }

  /** Share of a curve below a level, straight inside its cell. */
  private static double below(LevelCurve curve, ConjugateLevels levels, double level) {
    double place =
        LevelCells.place(levels.family(), level / levels.largest()) * (1 << curve.fineness());
    double sum = 0;
    for (int i = 0; i < curve.count(); i++) {
      double inside = Math.max(0, Math.min(1, place - curve.from() - i));
      sum += inside * curve.mass(i);
    }
    return sum;
  }

  @ParameterizedTest
  @EnumSource(Family.class)
  void chancesOfRanksAreThoseOfASimulation(Family family) {
    ConjugateLevels levels = RankOracle.levels(family);
    LevelCurve curve = new LevelCurve(family);
    LevelSum sum = new LevelSum();
    for (int filer = 0; filer < levels.filers(); filer++) {
      levels.lay(filer, curve);
      sum.add(curve);
    }
    sum.finish();
    RankCurve rank = new RankCurve(sum, false);
    double[] drawn = new double[levels.filers()];
    for (Map<String, String> line : lines("rank-chances")) {
      if (line.get("family").equals(family.name())) {
        int filer = (int) number(line, "filer");
        drawn[filer] += number(line, "chance");
        levels.lay(filer, curve);
        rank.take(curve);
        assertThat(rank.upTo(number(line, "rank")))
            .as("filer %d rank %s", filer, line.get("rank"))
            .isCloseTo(drawn[filer], within(0.03));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Family.class)
  void theFunnelAndItsQValuesAreTheSame(Family family) {
    Funnel funnel = Funnel.of(family, figures(family, "numerator"), figures(family, "denominator"));
    double[] q = FalseDiscovery.adjusted(funnel.pValue());
    for (Map<String, String> line : lines("funnel")) {
      if (line.get("family").equals(family.name())) {
        int filer = (int) number(line, "filer");
        assertThat(funnel.phi()).isCloseTo(number(line, "phi"), within(1e-9));
        assertThat(funnel.z()[filer]).isCloseTo(number(line, "z"), within(1e-9));
        assertThat(funnel.pValue()[filer]).isCloseTo(number(line, "p"), within(1e-9));
        assertThat(q[filer]).isCloseTo(number(line, "q"), within(1e-9));
      }
    }
  }

  @Test
  void chancesOfMovesAreExactForUpToFourHundredAndCloseBeyond() {
    for (Map<String, String> line : lines("moves")) {
      double mean = number(line, "mean");
      double variance = number(line, "deviation") * number(line, "deviation");
      double y = number(line, "numerator");
      double n = number(line, "denominator");
      for (Family family : Family.values()) {
        double expected = number(line, family.name().toLowerCase(Locale.ROOT));
        double found = MoveTest.twoSided(family, mean, variance, y, n);
        boolean summed = (family == Family.BINOMIAL ? n : y) <= 400;
        double shape = mean * family.unitVariance(mean) / variance;
        if (summed || shape > 10) {
          // A large filer that was known last year has a shape far above 10.
          assertThat(found)
              .as("%s %s", family, line)
              .isCloseTo(expected, within(summed ? 1e-9 + expected * 1e-6 : 0.05));
        }
      }
    }
  }
}
