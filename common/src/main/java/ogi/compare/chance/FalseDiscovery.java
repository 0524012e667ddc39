package ogi.compare.chance;

import java.util.Arrays;

/**
 * Which of many flags to raise so that the expected share of false ones stays below a limit: Y.
 * Benjamini and Y. Hochberg, "Controlling the false discovery rate", Journal of the Royal
 * Statistical Society B 57 (1995) 289–300.
 */
public final class FalseDiscovery {
  private FalseDiscovery() {}

  /** Per p-value, whether its flag is raised at that false discovery rate. */
  public static boolean[] raised(double[] pValues, double rate) {
    double[] sorted = pValues.clone();
    Arrays.sort(sorted);
    double limit = -1;
    for (int i = 0; i < sorted.length; i++) {
      if (sorted[i] <= rate * (i + 1) / sorted.length) {
        limit = sorted[i];
      }
    }
    boolean[] raised = new boolean[pValues.length];
    for (int i = 0; i < raised.length; i++) {
      raised[i] = pValues[i] <= limit;
    }
    return raised;
  }

  /**
   * Per p-value, the least false discovery rate at which its flag is raised (its q-value); NaN,
   * which stands for no test, stays and does not count.
   */
  public static double[] adjusted(double[] pValues) {
    double[] sorted = Arrays.stream(pValues).filter(p -> !Double.isNaN(p)).sorted().toArray();
    double[] least = new double[sorted.length];
    double running = 1;
    for (int i = sorted.length - 1; i >= 0; i--) {
      running = Math.min(running, sorted[i] * sorted.length / (i + 1));
      least[i] = running;
    }
    double[] adjusted = new double[pValues.length];
    for (int i = 0; i < adjusted.length; i++) {
      int place = Arrays.binarySearch(sorted, pValues[i]);
      adjusted[i] = Double.isNaN(pValues[i]) ? Double.NaN : least[place];
    }
    return adjusted;
  }
}
