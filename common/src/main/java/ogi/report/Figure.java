package ogi.report;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * What one cell of the form says in one report. A blank is not a zero.
 *
 * @param state what is known about the cell, deductions included
 * @param found what the source itself shows; differs from {@code state} only for a deduced cell
 * @param number the figure, present exactly when the state is stated or deduced; pieces are whole
 *     numbers, amounts are in 万元
 * @param printed the text of the cell as found, empty when the source has none
 * @param line line of the source, from 1; 0 when the cell has no place
 * @param place column of the source's row and the like, in words; empty when unknown
 */
public record Figure(
    State state, State found, Optional<BigDecimal> number, String printed, int line, String place) {
  /** The source has no such cell. */
  public static final Figure ABSENT =
      new Figure(State.ABSENT, State.ABSENT, Optional.empty(), "", 0, "");

  public Figure {
    Objects.requireNonNull(printed);
    Objects.requireNonNull(place);
    if (state.hasNumber() != number.isPresent()) {
      throw new IllegalArgumentException(state + " with number " + number);
    }
  }

  /** A printed number. */
  public static Figure stated(BigDecimal number, String printed, int line, String place) {
    return new Figure(State.STATED, State.STATED, Optional.of(number), printed, line, place);
  }

  /** A cell that is there without a number. */
  public static Figure without(State state, String printed, int line, String place) {
    return new Figure(state, state, Optional.empty(), printed, line, place);
  }

  /** The same cell with the only value that lets the sums hold; where it was found is kept. */
  public Figure deduced(BigDecimal value) {
    return new Figure(State.DEDUCED, found, Optional.of(value), printed, line, place);
  }

  /** The figure as a count of pieces; empty when there is none or it is no whole number. */
  public Optional<Long> count() {
    if (number.isEmpty() || !isWhole(number.get())) {
      return Optional.empty();
    }
    return Optional.of(number.get().longValueExact());
  }

  /** The same as {@link #count()}, or another number where it is empty; sums ask for it often. */
  public long countOr(long otherwise) {
    return number.isEmpty() || !isWhole(number.get()) ? otherwise : number.get().longValueExact();
  }

  private static boolean isWhole(BigDecimal number) {
    return number.scale() == 0 || number.stripTrailingZeros().scale() <= 0;
  }
}
