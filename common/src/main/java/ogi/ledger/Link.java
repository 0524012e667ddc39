package ogi.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one year of a filer hands over to the next, for one stock.
 *
 * @param filerId who; a filer with a settled place
 * @param fromYear the year that hands over
 * @param toYear the next one
 * @param fromReport report on the earlier year
 * @param toReport report on the later year
 * @param stock id of the stock, for instance {@code carried.company}
 * @param label its printed words
 * @param closing figure at the end of the earlier year; empty when it is missing
 * @param opening figure at the start of the later one; empty when one it follows from is missing.
 *     Can be below zero for documents in force
 * @param streak how many links in a row are broken up to this one; 0 when this one is not
 * @param cells of the later report that the opening figure comes from
 * @param revision another copy of one of the reports with which the link would hold; empty unless
 *     it is broken
 */
public record Link(
    String filerId,
    int fromYear,
    int toYear,
    String fromReport,
    String toReport,
    String stock,
    String label,
    Optional<BigDecimal> closing,
    Optional<BigDecimal> opening,
    int streak,
    List<String> cells,
    Optional<Revision> revision) {
  public Link {
    Objects.requireNonNull(filerId);
    Objects.requireNonNull(stock);
    cells = List.copyOf(cells);
  }

  /** What became of a link. */
  public enum Outcome {
    HOLDS("holds"),
    BROKEN("broken"),
    /** A figure is missing. */
    UNDECIDED("undecided");

    private final String key;

    Outcome(String key) {
      this.key = key;
    }

    /** The value in the tables. */
    public String key() {
      return key;
    }
  }

  /** Opening minus closing; empty when a figure is missing. */
  public Optional<BigDecimal> gap() {
    return opening.flatMap(start -> closing.map(start::subtract));
  }

  public Outcome outcome() {
    return gap()
        .map(gap -> gap.signum() == 0 ? Outcome.HOLDS : Outcome.BROKEN)
        .orElse(Outcome.UNDECIDED);
  }

  /** The gap over the greater of both figures, 0 to 1 unless the opening is below zero. */
  public Optional<Double> share() {
    return gap()
        .map(
            gap -> {
              BigDecimal greater = closing.orElseThrow().abs().max(opening.orElseThrow().abs());
              return greater.signum() == 0 ? 0.0 : gap.abs().doubleValue() / greater.doubleValue();
            });
  }

  /** Whether it is about requests carried over, and not about documents in force. */
  public boolean carried() {
    return stock.startsWith("carried.");
  }
}
