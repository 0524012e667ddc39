package ogi.compare.chance;

import java.util.Arrays;
import org.apache.commons.numbers.gamma.Digamma;
import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.numbers.gamma.Trigamma;

/**
 * The different values above nought of a group and how often each occurs. Noughts are left out,
 * since they add nothing to the sums below. Counts repeat, so that a group of a hundred thousand
 * has some thousand different ones.
 */
final class CountedValues {
  private final double[] values;
  private final int[] times;

  CountedValues(double[] all) {
    double[] sorted = all.clone();
    Arrays.sort(sorted);
    double[] different = new double[sorted.length];
    int[] counts = new int[sorted.length];
    int found = 0;
    for (double value : sorted) {
      if (value <= 0) {
        continue;
      }
      if (found == 0 || different[found - 1] != value) {
        different[found++] = value;
      }
      counts[found - 1]++;
    }
    values = Arrays.copyOf(different, found);
    times = Arrays.copyOf(counts, found);
  }

  /** Sum of ln Γ(x + value) − ln Γ(x). */
  double logGamma(double x) {
    double start = LogGamma.value(x);
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += times[i] * (LogGamma.value(x + values[i]) - start);
    }
    return sum;
  }

  /** Its first derivative by x. */
  double digamma(double x) {
    double start = Digamma.value(x);
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += times[i] * (Digamma.value(x + values[i]) - start);
    }
    return sum;
  }

  /** Its second derivative by x. */
  double trigamma(double x) {
    double start = Trigamma.value(x);
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += times[i] * (Trigamma.value(x + values[i]) - start);
    }
    return sum;
  }
}
