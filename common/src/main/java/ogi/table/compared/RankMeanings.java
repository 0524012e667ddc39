package ogi.table.compared;

/** What the columns mean that ranks of bodies and ranks of provinces have in common. */
final class RankMeanings {
  static final String SCOPE =
      "area, own, own_with_office, system or unknown; reports of unknown scope are listed and"
          + " not ranked";

  static final String DENOMINATOR =
      "sum of the denominator's cells, or residents; only for quotients";

  static final String INTERVAL_LOW =
      "lower end of the 95 % interval of the value; only for quotients";

  static final String SHRUNKEN =
      "the value after learning from the peers (empirical Bayes); what quotients are ranked by";

  static final String PRIOR =
      "of the true levels: beta, gamma, mixture (no known form), point (all alike)";

  static final String RANK =
      "1 is the highest value unless the metric says that the lowest is best; equal values"
          + " share a rank";

  static final String RANK_BASIS =
      "posterior: holds the true rank with 95 % chance on average over the group;"
          + " missing_peers: how far peers without a figure can move it";

  static final String PERCENTILE =
      "share of the other ranked peers behind it, equal ones counted half";

  static final String CHANCE_FIRST_TENTH =
      "chance to be in the first tenth; only for quotients among ten and more";

  static final String FUNNEL_Z =
      "distance from the pooled level in standard deviations, over-dispersion included";

  static final String FUNNEL_Q =
      "least false discovery rate at which it is flagged (Benjamini and Hochberg); the family"
          + " are all that are ranked together by the metric in that year, so that each metric has one"
          + " of its own";

  static final String RANK_BEST =
      "best rank that the group's missing cells allow, also where it is not ranked because of"
          + " them";

  static final String FRAGILE =
      "whether the rank among consistent reports, after repair or for some values of missing"
          + " cells lies beyond the interval, or cannot be tested";

  static final String MOVE =
      "ranks nearer to the first than last year; less than 0 when further back";

  static final String MOVE_REAL =
      "whether more than chance has moved it against its peers: q-value at most 0.05; of"
          + " counts: the ranks that missing peers leave open do not meet";

  static final String MOVE_Q =
      "least false discovery rate at which it is real (Benjamini and Hochberg); the family are"
          + " all that are ranked together by the metric in that year and were last year; of quotients"
          + " only";

  static final String WORSE_AND_WORSENING =
      "whether it is flagged in the funnel at the bad end and its move for the worse is real;"
          + " only where one end is good";

  private RankMeanings() {}
}
