package ogi.compare;

import java.util.OptionalLong;

/**
 * The reports of a stratum that lie in one area.
 *
 * @param area where
 * @param rows of its reports in the stratum, ascending
 * @param earlier for each, the row of the same body's report a year earlier, or -1
 * @param knownBefore whether the area had reports a year earlier
 * @param bodies how many bodies with a settled place reported
 * @param expected how many should; empty when unknown
 * @param residents of the area; given only when its reports cover the whole area
 * @param added whether the reports may be added up: their scope is known and none holds another
 * @param overridden reports of which an office settled something
 */
public record AreaPeers(
    Area area,
    int[] rows,
    int[] earlier,
    boolean knownBefore,
    int bodies,
    OptionalLong expected,
    OptionalLong residents,
    boolean added,
    int overridden) {
  /** Share of the expected bodies that are in; NaN when it is not known how many there are. */
  public double coverage() {
    return expected.isPresent() && expected.getAsLong() > 0
        ? (double) bodies / expected.getAsLong()
        : Double.NaN;
  }
}
