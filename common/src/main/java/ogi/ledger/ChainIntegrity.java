package ogi.ledger;

import java.io.Serializable;
import java.util.Collection;
import java.util.OptionalDouble;

/**
 * How well the years of a group of filers hang together, for one kind of stock and one pair of
 * years; a filer counts once however many of its columns are broken.
 *
 * @param filers with reports on both years
 * @param hold filers of which every link that could be decided holds, and at least one could
 * @param broken filers with a broken link
 * @param undecided filers of which no link could be decided
 * @param longestStreak the most links in a row that are broken up to this pair of years
 */
public record ChainIntegrity(int filers, int hold, int broken, int undecided, int longestStreak)
    implements Serializable {

  /** One filer: its links between the two years. */
  public static ChainIntegrity ofFiler(Collection<Link> links) {
    boolean broken = any(links, Link.Outcome.BROKEN);
    boolean hold = !broken && any(links, Link.Outcome.HOLDS);
    return new ChainIntegrity(
        1,
        hold ? 1 : 0,
        broken ? 1 : 0,
        hold || broken ? 0 : 1,
        links.stream().mapToInt(Link::streak).max().orElse(0));
  }

  /** Both groups together. */
  public ChainIntegrity plus(ChainIntegrity other) {
    return new ChainIntegrity(
        filers + other.filers,
        hold + other.hold,
        broken + other.broken,
        undecided + other.undecided,
        Math.max(longestStreak, other.longestStreak));
  }

  /** Share of the filers that could be decided whose chain holds; empty when none could. */
  public OptionalDouble shareThatHolds() {
    int decided = hold + broken;
    return decided == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) hold / decided);
  }

  private static boolean any(Collection<Link> links, Link.Outcome outcome) {
    return links.stream().anyMatch(link -> link.outcome() == outcome);
  }
}
