package ogi.compare.trend;

import java.math.BigDecimal;
import java.util.List;
import ogi.compare.Observation;
import ogi.compare.Series;
import ogi.compare.metric.Metric;

/**
 * The points of an unbroken stretch that a test may rest on, the newest when there are very many.
 *
 * @param points in the order of the years
 * @param leftOut further points of the stretch
 */
record Stretch(List<Series.Point> points, int leftOut) {
  static Stretch of(Metric metric, List<Series.Point> all) {
    List<Series.Point> fit =
        all.stream().filter(point -> fit(metric, point.observation())).toList();
    int from = Math.max(0, fit.size() - KendallScore.MOST);
    List<Series.Point> used = fit.subList(from, fit.size());
    return new Stretch(used, all.size() - used.size());
  }

  private static boolean fit(Metric metric, Observation seen) {
    BigDecimal least = BigDecimal.valueOf(metric.minimumDenominator());
    return seen.value().isPresent()
        && seen.denominator().map(number -> number.compareTo(least) >= 0).orElse(true);
  }

  Trend trend() {
    double[] values =
        points.stream().mapToDouble(point -> point.observation().value().orElseThrow()).toArray();
    int[] years = points.stream().mapToInt(Series.Point::year).toArray();
    KendallScore score = KendallScore.of(values);
    Slope slope = Slope.of(years, values);
    Series.Point last = points.get(points.size() - 1);
    return new Trend(
        last.segment(),
        last,
        years[0],
        last.year(),
        points.size(),
        leftOut,
        score.score(),
        tau(score, points.size()),
        score.p(),
        slope.median(),
        slope.low(),
        slope.high());
  }

  private static double tau(KendallScore score, int number) {
    double pairs = number * (number - 1) / 2.0;
    return score.untied() == 0 ? 0 : score.score() / Math.sqrt(pairs * score.untied());
  }
}
