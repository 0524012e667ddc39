package ogi.outlier;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Figures that look made up: too many end in 0 or 5, or unlike cells show the same figure. The
 * model: figures of three digits and more follow Benford's law (T. P. Hill, "A statistical
 * derivation of the significant-digit law", Statistical Science 10 (1995) 354–363), so that 20.15 %
 * of them end in 0 or 5, and two unlike ones with d digits are equal with a chance of 0.17 ·
 * 10^(1−d).
 *
 * @param figures how many were looked at
 * @param round how many of them end in 0 or 5
 * @param repeated the longest figure that occurs more than once; 0 without one
 * @param pRound chance of so many round figures or more
 * @param pRepeated chance of such a coincidence among all pairs, at most
 */
public record DigitPattern(int figures, int round, long repeated, double pRound, double pRepeated)
    implements Serializable {
  private static final long LEAST = 100;
  private static final double ROUND = 0.2015;
  private static final double EQUAL = 0.17;
  private static final double EXACT = 1e-12;

  /** Of figures of unlike cells, none of which is a sum of others; small ones are left out. */
  public static DigitPattern of(List<Long> unlike) {
    List<Long> large = unlike.stream().filter(each -> each >= LEAST).toList();
    int round = (int) large.stream().filter(each -> each % 5 == 0).count();
    Map<Long, Integer> times = new TreeMap<>(Collections.reverseOrder());
    large.forEach(each -> times.merge(each, 1, Integer::sum));
    long repeated =
        times.entrySet().stream()
            .filter(e -> e.getValue() > 1)
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(0L);
    double pRound =
        large.isEmpty() ? 1 : RateAmongPeers.upperTail(round, large.size(), ROUND, EXACT);
    return new DigitPattern(large.size(), round, repeated, pRound, coincidence(large, repeated));
  }

  /** Of either pattern; two questions were asked. */
  public double pValue() {
    return Math.min(1, 2 * Math.min(pRound, pRepeated));
  }

  private static double coincidence(List<Long> large, long repeated) {
    if (repeated == 0) {
      return 1;
    }
    long pairs = (long) large.size() * (large.size() - 1) / 2;
    int digits = Long.toString(repeated).length();
    return Math.min(1, pairs * EQUAL * Math.pow(10, 1 - digits));
  }
}
