package ogi.compare;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import ogi.compare.chance.Band;

/**
 * A filer's place in its group.
 *
 * @param rank 1 is the highest value unless the metric says that the lowest is best; equal values
 *     share a rank and leave a gap. Quotients are ranked by their shrunken value, because a list by
 *     plain quotients has the smallest filers at both ends
 * @param rankLow best rank of the interval; the interval always holds {@code rank}
 * @param rankHigh worst rank of the interval
 * @param basis what the interval comes from
 * @param tieGroup from 1; filers whose interval reaches the interval of the group's first member
 *     cannot be told from it
 * @param percentile share of the other ranked peers behind it, equal ones counted half, in percent
 * @param shrunken the value after learning from the peers; only for quotients
 * @param chanceFirstTenth chance to be in the first tenth of the ranking; only for quotients in
 *     groups of ten and more
 * @param chanceLastTenth chance to be in the last tenth
 * @param funnel place in the funnel; only for quotients
 * @param levelDeviation how uncertain the level still is: standard deviation of its distribution;
 *     only for quotients
 * @param rankConsistent rank among consistent reports only, if it is one
 * @param rankRepaired rank after repair, if it can be repaired in one way only
 * @param fragile whether its rank among consistent reports, after repair or for some values of
 *     missing cells lies beyond the interval, or cannot be tested because its broken sums have
 *     several explanations
 * @param move from last year's rank; empty when it had none
 * @param group what all its peers have in common
 */
public record Place(
    int rank,
    int rankLow,
    int rankHigh,
    IntervalBasis basis,
    int tieGroup,
    double percentile,
    OptionalDouble shrunken,
    OptionalDouble chanceFirstTenth,
    OptionalDouble chanceLastTenth,
    Optional<FunnelPlace> funnel,
    OptionalDouble levelDeviation,
    OptionalInt rankConsistent,
    OptionalInt rankRepaired,
    boolean fragile,
    Optional<Move> move,
    Group group) {

  /** What a rank interval comes from. */
  public enum IntervalBasis {
    /** Quotients: the distribution of the levels given figures and peers. */
    POSTERIOR("posterior"),
    /**
     * Counts and amounts are complete, not a sample: there is no chance in them. Only peers whose
     * figure is missing can move the rank, and the interval says how far.
     */
    MISSING_PEERS("missing_peers");

    private final String key;

    IntervalBasis(String key) {
      this.key = key;
    }

    /** The value in the tables. */
    public String key() {
      return key;
    }
  }

  /**
   * Where it lies in the funnel.
   *
   * @param z distance from the pooled level, over-dispersion included
   * @param band limit it passes
   * @param q least false discovery rate over the group at which it is flagged
   * @param flagged whether it is flagged at the rate that is asked for
   */
  public record FunnelPlace(double z, Band band, double q, boolean flagged) {}

  /**
   * The way from last year's rank.
   *
   * @param ranks how many ranks nearer to the first; less than 0 when further back
   * @param real whether more than chance has moved it against its peers
   * @param q least false discovery rate over the group at which the move counts as real; only for
   *     quotients
   * @param worseAndWorsening whether it is flagged in the funnel at the bad end and its move away
   *     from the good end is real; only for quotients of which one end is good
   */
  public record Move(
      int ranks, Optional<Boolean> real, OptionalDouble q, Optional<Boolean> worseAndWorsening) {}

  /**
   * The group of a place.
   *
   * @param peers how many are ranked in it
   * @param fit what was learned from them; only for quotients
   */
  public record Group(int peers, Optional<Ranking.Fit> fit) {}
}
