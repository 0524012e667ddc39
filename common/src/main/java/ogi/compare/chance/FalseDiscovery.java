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
}
