package ogi.compare.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ogi.compare.Observation;
import ogi.compare.Reason;
import ogi.compare.Seen;
import ogi.compare.Series;
import ogi.compare.Stratum;
import ogi.compare.metric.Metric;
import ogi.compare.metric.MetricRegistry;
import ogi.filer.Kind;
import ogi.filer.Level;
import ogi.filer.Scope;
import org.junit.jupiter.api.Test;

class TrendTest {
  private static final Metric RATE = MetricRegistry.standard().metric("disclosure_rate");

  private final List<Series.Year> years = new ArrayList<>();

  @Test
  void ofFourPointsNothingIsSaid() {
    of(2019, 10, 20, 30, 40);
    assertThat(trends()).isEmpty();
  }

  @Test
  void fivePointsAreTested() {
    of(2019, 10, 20, 30, 40, 50);
    assertThat(trends())
        .singleElement()
        .satisfies(
            trend -> {
              assertThat(trend.score()).isEqualTo(10);
              assertThat(trend.tau()).isEqualTo(1);
              assertThat(trend.p()).isCloseTo(1 / 60.0, within(1e-15));
              assertThat(trend.slope()).isEqualTo(10);
              assertThat(trend.from()).isEqualTo(2019);
              assertThat(trend.to()).isEqualTo(2023);
            });
  }

  @Test
  void noTestLeadsOverABreak() {
    of(2012, 10, 20, 30, 40);
    of(2017, 50, 60, 70, 80);
    assertThat(trends()).as("2016 is missing, so there are two stretches of four").isEmpty();
    of(2021, 90);
    assertThat(trends()).singleElement().extracting(Trend::segment).isEqualTo(2);
  }

  @Test
  void yearsBelowTheMinimumAreLeftOutAndCounted() {
    of(2019, 10, 20, 30, 40, 50);
    years.add(year(2024, Seen.quotient(RATE, 1, 29)));
    years.add(year(2025, without()));
    assertThat(trends())
        .singleElement()
        .satisfies(
            trend -> {
              assertThat(trend.points()).isEqualTo(5);
              assertThat(trend.leftOut()).isEqualTo(2);
              assertThat(trend.to()).isEqualTo(2023);
            });
  }

  @Test
  void equalRatesHaveNoTrend() {
    of(2019, 10, 10, 10, 10, 10);
    assertThat(trends())
        .singleElement()
        .satisfies(
            trend -> {
              assertThat(trend.p()).isEqualTo(1);
              assertThat(trend.tau()).isZero();
              assertThat(trend.slope()).isZero();
            });
  }

  private void of(int from, int... percents) {
    for (int i = 0; i < percents.length; i++) {
      years.add(year(from + i, Seen.quotient(RATE, percents[i], 100)));
    }
  }

  private List<Trend> trends() {
    return Trend.of(Series.of("f", RATE, years));
  }

  private static Series.Year year(int year, Observation seen) {
    Stratum stratum = new Stratum(year, Level.COUNTY, Kind.GOVERNMENT, Scope.AREA);
    return new Series.Year(stratum, "420203", "r" + year, "2021", seen);
  }

  private static Observation without() {
    return new Observation(
        RATE.unit(),
        true,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(Reason.MISSING_CELLS),
        List.of());
  }
}
