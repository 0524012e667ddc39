package ogi.simulate;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import ogi.report.State;

/**
 * What a simulated document shows in one cell.
 *
 * @param state stated, blank, placeholder, unreadable or absent
 * @param number the number printed; for a cell without one the number that was lost or left out,
 *     which only a deduction may give
 */
public record CellTruth(State state, Optional<BigDecimal> number) {
  public CellTruth {
    Objects.requireNonNull(state);
    Objects.requireNonNull(number);
  }

  CellTruth lost() {
    return new CellTruth(State.ABSENT, number);
  }
}
