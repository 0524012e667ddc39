package ogi.compare.trend;

import java.util.Arrays;

/**
 * The median of the slopes between all pairs of years, which one wild year does not move: H. Theil,
 * "A rank-invariant method of linear and polynomial regression analysis", Proceedings of the
 * Koninklijke Nederlandse Akademie van Wetenschappen 53 (1950); P. K. Sen, "Estimates of the
 * regression coefficient based on Kendall's tau", Journal of the American Statistical Association
 * 63 (1968) 1379–1389. Its 95 % interval leaves out as many slopes on either side as Kendall's
 * score allows (M. Hollander and D. A. Wolfe, Nonparametric Statistical Methods, 2nd ed. (1999),
 * 9.3).
 *
 * @param median units per year
 * @param low lower end of the interval
 * @param high upper end
 */
record Slope(double median, double low, double high) {
  private static final double TAIL = 0.025;

  /**
   * The slope of values over years.
   *
   * @param years rising, no two alike; five and more, or there is no interval
   */
  static Slope of(int[] years, double[] values) {
    int number = values.length;
    double[] slopes = new double[number * (number - 1) / 2];
    int next = 0;
    for (int i = 0; i < number; i++) {
      for (int j = i + 1; j < number; j++) {
        slopes[next++] = (values[j] - values[i]) / (years[j] - years[i]);
      }
    }
    Arrays.sort(slopes);
    int half = slopes.length / 2;
    double median = slopes.length % 2 == 1 ? slopes[half] : (slopes[half - 1] + slopes[half]) / 2;
    int leftOut = (slopes.length - KendallScore.critical(number, TAIL)) / 2;
    return new Slope(median, slopes[leftOut], slopes[slopes.length - 1 - leftOut]);
  }
}
