package ogi.anomaly;

import java.math.BigDecimal;
import java.util.List;

/**
 * One way to mend the broken sums of a report, as a row of {@code anomalies/repairs}. Nothing is
 * overwritten: printed and proposed figures stand side by side.
 *
 * @param reportId the report
 * @param part the independent part of the form: {@code requests}, {@code disputes.review} …
 * @param explanation number of the explanation, from 1, the most plausible first
 * @param of how many equally small explanations the part has
 * @param operation what is done to the cells: {@code change}, or {@code deduce} for cells that are
 *     not printed and can have only one value
 * @param cells ids, in printed order
 * @param printed the figures as printed, in the order of the cells; empty for deduced cells
 * @param proposed the figures that let every sum hold
 * @param unique whether no other explanation is as small
 */
public record Repair(
    String reportId,
    String part,
    int explanation,
    int of,
    String operation,
    List<String> cells,
    List<BigDecimal> printed,
    List<BigDecimal> proposed,
    boolean unique) {
  public static final String CHANGE = "change";
  public static final String DEDUCE = "deduce";

  public Repair {
    cells = List.copyOf(cells);
    printed = List.copyOf(printed);
    proposed = List.copyOf(proposed);
  }
}
