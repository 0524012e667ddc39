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
 * @param operation what happened to the cells: keys of {@link ogi.check.edit.Operation}, joined by
 *     {@code +} in printed order; {@code deduce} for cells that are not printed and can have only
 *     one value; {@code unexplained} where nothing was found, so that there are no cells
 * @param cells ids, in printed order
 * @param printed the figures as printed, in the order of the cells; empty for deduced cells
 * @param proposed the figures that let every sum hold
 * @param unique whether no other explanation is as small
 * @param operations how many operations the explanation has; 0 for deduced cells
 * @param fault whose fault it would be: the filer's, or the reader's when the layout explains it
 * @param texts the cells as found in the source; empty text where there is none
 * @param places where the cells stand in the source
 * @param openTotals totals that depend on which of the explanations of the part is right
 * @param settled whether all sets of so many operations were looked at; false where the search gave
 *     up, so that there may be others
 * @param said what happened, in words
 * @param effects which metrics would change, of the first explanations of a part
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
    boolean unique,
    int operations,
    Fault fault,
    List<String> texts,
    List<String> places,
    List<String> openTotals,
    boolean settled,
    Said said,
    List<Effect> effects) {
  public static final String DEDUCE = "deduce";
  public static final String UNEXPLAINED = "unexplained";

  /** A sentence in both languages. */
  public record Said(String zh, String en) {
    /** That cells are missing in print is no slip. */
    static final Said NOTHING = new Said("", "");
  }

  public Repair {
    cells = List.copyOf(cells);
    printed = List.copyOf(printed);
    proposed = List.copyOf(proposed);
    texts = List.copyOf(texts);
    places = List.copyOf(places);
    openTotals = List.copyOf(openTotals);
    effects = List.copyOf(effects);
  }
}
