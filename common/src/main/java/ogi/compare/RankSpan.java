package ogi.compare;

/** Best and worst ranks of a group's members, and their chances of being at either end. */
record RankSpan(Place.IntervalBasis basis, int[] low, int[] high, double[] first, double[] last) {

  /**
   * The same intervals, wide enough to hold the printed ranks. In a large group nobody is first in
   * many draws, so that the interval of the one printed first may begin further back.
   */
  RankSpan holding(double[] scores, RankOrder order) {
    for (int i = 0; i < scores.length; i++) {
      int rank = order.rank(scores[i]);
      low[i] = Math.min(low[i], rank);
      high[i] = Math.max(high[i], rank);
    }
    return this;
  }
}
