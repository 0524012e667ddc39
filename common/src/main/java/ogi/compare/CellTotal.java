package ogi.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ogi.form.Cell;
import ogi.report.Figures;

/**
 * A sum of cells in one report.
 *
 * @param range between which figures it lies
 * @param missing ids of the cells without a figure, in printed order
 * @param impossible whether a cell holds a negative figure, or a broken one in place of a count
 */
record CellTotal(Range range, List<String> missing, boolean impossible) {
  static CellTotal of(Figures figures, List<Cell> cells) {
    BigDecimal known = BigDecimal.ZERO;
    List<String> missing = new ArrayList<>();
    boolean impossible = false;
    for (Cell cell : cells) {
      Optional<BigDecimal> number = figures.of(cell).number();
      if (number.isEmpty()) {
        missing.add(cell.id());
      } else {
        known = known.add(number.get());
        impossible |= impossible(cell, number.get());
      }
    }
    Range range = missing.isEmpty() ? Range.exactly(known) : new Bounds(figures).of(cells);
    return new CellTotal(range, missing, impossible);
  }

  private static boolean impossible(Cell cell, BigDecimal number) {
    boolean broken = number.scale() > 0 && number.stripTrailingZeros().scale() > 0;
    return number.signum() < 0 || (broken && cell.unit().counted());
  }

  /** The sum itself, when no cell is missing. */
  Optional<BigDecimal> known() {
    return missing.isEmpty() ? Optional.of(range.low()) : Optional.empty();
  }
}
