package ogi.compare;

/** Best and worst ranks of a group's members, and their chances of being at either end. */
record RankSpan(Place.IntervalBasis basis, int[] low, int[] high, double[] first, double[] last) {

  /**
   * The same intervals, wide enough to hold the printed ranks. In a large group hardly anybody is
   * likely to be first, so that the interval of the one printed first may begin further back.
   */
  RankSpan holding(int[] ranks) {
    for (int i = 0; i < ranks.length; i++) {
      low[i] = Math.min(low[i], ranks[i]);
      high[i] = Math.max(high[i], ranks[i]);
    }
    return this;
  }
}
