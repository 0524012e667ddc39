package ogi.table;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import ogi.form.Cell;

/**
 * The figures of one report, one per cell of {@link CellColumns}: whole numbers for pieces, amounts
 * in 万元 with six decimals; {@code null} where there is no figure, or where the figure printed is
 * none that its unit allows (1.5 件).
 */
public final class CellValues implements Serializable {
  private final Number[] values;

  private CellValues(Number[] values) {
    this.values = values;
  }

  static CellValues of(Object[] values) {
    return new CellValues(Arrays.copyOf(values, values.length, Number[].class));
  }

  private static Number fit(Cell cell, BigDecimal number) {
    if (cell.unit().counted()) {
      BigDecimal whole = number.stripTrailingZeros();
      boolean fits = whole.scale() <= 0 && whole.precision() - whole.scale() < LONG_DIGITS;
      return fits ? whole.longValueExact() : null;
    }
    return Amounts.fit(number);
  }

  /** Every number with fewer digits than this fits into a long. */
  private static final int LONG_DIGITS = 19;

  /** The figure of a cell, or {@code null}. */
  public Number get(String cellId) {
    return values[CellColumns.indexOf(cellId)];
  }

  Object[] toArray() {
    return Arrays.copyOf(values, values.length, Object[].class);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CellValues that && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return Arrays.toString(values);
  }

  /** Takes the figures of a report one by one. */
  public static final class Builder {
    private final Number[] values = new Number[CellColumns.all().size()];

    /** Sets the figure of the cell at that index; false when its column cannot hold it. */
    public boolean set(int index, BigDecimal number) {
      values[index] = fit(CellColumns.all().get(index), number);
      return values[index] != null;
    }

    public CellValues build() {
      return CellValues.of(values);
    }
  }
}
