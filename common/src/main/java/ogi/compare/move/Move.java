package ogi.compare.move;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Why a figure of an area is another one than last year. All amounts have six decimals and the unit
 * of the metric (points for rates), and they add up to the last digit: {@code change = thisYear −
 * lastYear = } the sum of the parts.
 *
 * @param lastYear over all bodies with a figure, as their reports in use state it now
 * @param thisYear the same of this year
 * @param parts what the change is made of; empty with a reason
 * @param reason why it cannot be split
 * @param bodies how many there are of each sort
 * @param correction what later versions of last year's reports have changed; empty when a
 *     superseded version does not tell
 * @param corrected reports on last year of which a superseded version has another figure, or does
 *     not tell
 * @param contributors those that moved the figure most, first the largest
 */
public record Move(
    Optional<BigDecimal> lastYear,
    Optional<BigDecimal> thisYear,
    Optional<Parts> parts,
    Optional<Refusal> reason,
    Bodies bodies,
    Optional<Correction> correction,
    int corrected,
    List<Contribution> contributors) {
  public Move {
    contributors = List.copyOf(contributors);
  }

  /** Why a change is not split. */
  public enum Refusal {
    /** One of the years has no body with a figure, or denominators of zero only. */
    NO_FIGURE("no_figure"),
    /** No body has figures of both years that can be held against each other. */
    NO_PANEL("no_panel"),
    /** One of the reports holds another, so that they must not be added up. */
    COUNTED_TWICE("counted_twice");

    private final String key;

    Refusal(String key) {
      this.key = key;
    }

    /** The value in the tables. */
    public String key() {
      return key;
    }
  }

  /**
   * The parts of a change.
   *
   * @param within bodies of the panel have other figures: their rates moved, at average shares
   * @param mix bodies of the panel have other shares of the denominator, at average rates; empty
   *     for counts and amounts, which have no mix
   * @param entered bodies that report this year and did not last year
   * @param left bodies that reported last year and do not this year
   * @param notComparable bodies with reports on both years of which one has no figure, whose forms
   *     cannot be held against each other, or who cannot be recognised in another year
   */
  public record Parts(
      BigDecimal within,
      Optional<BigDecimal> mix,
      BigDecimal entered,
      BigDecimal left,
      BigDecimal notComparable) {
    /** The whole change. */
    public BigDecimal sum() {
      return within.add(mix.orElse(BigDecimal.ZERO)).add(entered).add(left).add(notComparable);
    }
  }

  /**
   * How many bodies a split rests on.
   *
   * @param panel with comparable figures of both years
   */
  public record Bodies(int panel, int entered, int left, int notComparable) {}

  /**
   * Last year's figure as it was published first, and what was corrected since.
   *
   * @param published over the versions that later ones have superseded; empty when they give none
   * @param amount last year's figure as stated now less the published one
   */
  public record Correction(BigDecimal published, BigDecimal amount) {}

  /** What a body has to do with a change. */
  public enum Role {
    PANEL("panel"),
    ENTERED("new"),
    LEFT("absent"),
    NOT_COMPARABLE("not_comparable");

    private final String key;

    Role(String key) {
      this.key = key;
    }

    /** The value in the tables. */
    public String key() {
      return key;
    }
  }

  /**
   * One body's part in a change; those of all bodies add up to it.
   *
   * @param amount in the unit of the metric
   */
  public record Contribution(String filerId, String filer, Role role, BigDecimal amount) {}
}
