package ogi.check;

import java.util.Map;
import ogi.form.Cell;
import ogi.report.Figures;

/** Between which values each missing cell must lie. */
public final class Bounds {
  private Bounds() {}

  /** The interval of every cell without a whole number, in printed order. */
  public static Map<Cell, Interval> of(Figures figures) {
    return Map.of();
  }
}
