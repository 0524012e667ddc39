package ogi.compare;

import java.util.Arrays;

/** Ranks of scores: equal scores share the best rank of their run, the next one leaves the gap. */
final class RankOrder {
  private final double[] ascending;
  private final boolean lowestFirst;

  RankOrder(double[] scores, boolean lowestFirst) {
    this.ascending = scores.clone();
    Arrays.sort(ascending);
    this.lowestFirst = lowestFirst;
  }

  int size() {
    return ascending.length;
  }

  /** 1 and the number of scores that come before this one. */
  int rank(double score) {
    return 1 + before(score);
  }

  /** How many scores come before this one. */
  int before(double score) {
    return lowestFirst ? below(score) : size() - notAbove(score);
  }

  /** Where the score stands between 0 (first) and 1 (last), in the middle of its equals. */
  double position(double score) {
    double before = rank(score) - 1;
    double equals = notAbove(score) - below(score);
    return (before + equals / 2) / size();
  }

  /** Percent of the others that stand behind this score, equal ones counted half. */
  double percentile(double score) {
    if (size() == 1) {
      return 100;
    }
    int equals = notAbove(score) - below(score);
    double behind = size() - (rank(score) - 1) - equals;
    return 100 * (behind + (equals - 1) / 2.0) / (size() - 1);
  }

  /** How many scores are less. */
  int below(double score) {
    int low = 0;
    int high = ascending.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ascending[middle] < score) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** How many scores are less or equal. */
  int notAbove(double score) {
    int count = below(score);
    int low = count;
    int high = ascending.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ascending[middle] <= score) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
