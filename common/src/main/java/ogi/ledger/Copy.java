package ogi.ledger;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Another copy of a filer's report on a year, which is not in use: an earlier or a corrected text.
 *
 * @param year calendar year reported on
 * @param address where it was found
 * @param figures printed figures other than nought by cell id; a nought and no number are not told
 *     apart
 */
public record Copy(int year, String address, Map<String, BigDecimal> figures) {
  public Copy {
    Objects.requireNonNull(address);
    figures = Map.copyOf(figures);
  }

  /** The figure of a cell; empty when the copy shows no figure of the cell's section at all. */
  Optional<BigDecimal> number(String cellId) {
    String section = cellId.substring(0, cellId.indexOf('.') + 1);
    boolean shown = figures.keySet().stream().anyMatch(cell -> cell.startsWith(section));
    return shown ? Optional.of(figures.getOrDefault(cellId, BigDecimal.ZERO)) : Optional.empty();
  }
}
