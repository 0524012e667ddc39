package ogi.compare;

import java.math.BigDecimal;

/** What the reports of an area add up to for one metric, as far as they have its figures. */
public interface Added {
  /** Reports that have a figure for every cell of the metric. */
  int complete();

  /** Sum of their numerators; zero when there is none. */
  BigDecimal statedSum();

  /** Sum of their denominators; zero when there is none. */
  BigDecimal denominatorSum();
}
