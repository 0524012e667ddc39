package ogi.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ogi.compare.chance.Family;
import ogi.compare.chance.GroupLevels;
import ogi.compare.chance.GroupLevels.Learned;
import ogi.compare.chance.RankChances;

/**
 * Groups of filers in order of a share, for instance of those whose years hang together. As {@link
 * Ranking} orders filers: by the share after learning from the other groups, with an interval for
 * the rank and without any rank where too few filers or too few groups would carry it.
 */
public final class ShareLeague {
  private ShareLeague() {}

  /**
   * What a group shows.
   *
   * @param hits filers of whom it is so
   * @param units filers of whom it could be told
   */
  public record Entry(long hits, long units) {
    public Entry {
      if (hits < 0 || hits > units) {
        throw new IllegalArgumentException(hits + " of " + units);
      }
    }
  }

  /**
   * Where a group stands.
   *
   * @param rank 1 is the largest shrunken share; equal ones share a rank
   * @param low best rank of the interval, which holds the true rank with 95 % chance on average
   * @param high worst rank of the interval
   * @param tieGroup from 1; members of a tie group cannot be told apart
   * @param peers how many groups are ranked
   * @param shrunken the share after learning from the other groups
   */
  public record Standing(int rank, int low, int high, int tieGroup, int peers, double shrunken) {}

  /**
   * A standing, or why there is none.
   *
   * @param reason empty when there is a standing
   */
  public record Line(Optional<Standing> standing, Optional<Reason> reason) {
    static Line without(Reason reason) {
      return new Line(Optional.empty(), Optional.of(reason));
    }
  }

  /**
   * One line per entry, in their order.
   *
   * @param fewest units below which an entry is not ranked
   */
  public static List<Line> of(List<Entry> entries, long fewest, RankSettings settings) {
    List<Entry> ranked = entries.stream().filter(each -> refusal(each, fewest).isEmpty()).toList();
    boolean enough = ranked.size() >= settings.minimumPeers();
    List<Standing> standings = enough ? standings(ranked, settings) : List.of();
    List<Line> lines = new ArrayList<>(entries.size());
    int next = 0;
    for (Entry entry : entries) {
      Optional<Reason> refusal = refusal(entry, fewest);
      if (refusal.isPresent()) {
        lines.add(Line.without(refusal.get()));
      } else if (enough) {
        lines.add(new Line(Optional.of(standings.get(next++)), Optional.empty()));
      } else {
        lines.add(Line.without(Reason.TOO_FEW_PEERS));
      }
    }
    return lines;
  }

  private static Optional<Reason> refusal(Entry entry, long fewest) {
    if (entry.units() == 0) {
      return Optional.of(Reason.ZERO_DENOMINATOR);
    }
    return entry.units() < fewest ? Optional.of(Reason.BELOW_MINIMUM) : Optional.empty();
  }

  private static List<Standing> standings(List<Entry> ranked, RankSettings settings) {
    GroupLevels levels =
        GroupLevels.of(
            Family.BINOMIAL,
            ranked.stream().mapToDouble(Entry::hits).toArray(),
            ranked.stream().mapToDouble(Entry::units).toArray());
    Learned[] learned = levels.learned();
    double[] scores = new double[learned.length];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = learned[i].mean();
    }
    RankOrder order = new RankOrder(scores, false);
    int[] ranks = new int[scores.length];
    for (int i = 0; i < ranks.length; i++) {
      ranks[i] = order.rank(scores[i]);
    }
    RankChances chances = levels.ranks(settings.level(), false);
    RankSpan span =
        new RankSpan(
                Place.IntervalBasis.POSTERIOR,
                chances.low(),
                chances.high(),
                chances.first(),
                chances.last())
            .holding(ranks);
    int[] ties = TieGroups.of(ranks, span);
    List<Standing> standings = new ArrayList<>(ranks.length);
    for (int i = 0; i < ranks.length; i++) {
      standings.add(
          new Standing(ranks[i], span.low()[i], span.high()[i], ties[i], ranks.length, scores[i]));
    }
    return standings;
  }
}
