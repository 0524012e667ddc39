package ogi.jobs.years;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ogi.document.Fate;
import ogi.ledger.Copy;
import ogi.table.normalised.DocumentRow;
import ogi.version.FigurePrint;

/**
 * A superseded document of which the figures are kept.
 *
 * @param reportId the report that is used in its place
 * @param uri where it was found
 * @param figures what it prints
 */
public record OtherCopy(String reportId, String uri, FigurePrint figures) implements Serializable {

  /** A copy with the filer of the report that is used in its place. */
  public record Owned(String filerId, OtherCopy copy) implements Serializable {}

  /** None for a document that is no such copy, or that held several reports. */
  public static List<OtherCopy> of(DocumentRow document) {
    boolean superseded = document.outcome().equals(Fate.SUPERSEDED.key());
    // A document that held several reports names several, and its figures are not kept.
    boolean one = !document.reportId().isEmpty() && !document.reportId().contains(" ");
    return superseded && one && !document.supersededFigures().isEmpty()
        ? List.of(
            new OtherCopy(
                document.reportId(), document.uri(), new FigurePrint(document.supersededFigures())))
        : List.of();
  }

  /** The same for the ledger of its filer. */
  Copy onYear(int year) {
    Map<String, BigDecimal> numbers = new TreeMap<>();
    for (String part : figures.parts()) {
      int at = part.indexOf('=');
      numbers.put(part.substring(0, at), new BigDecimal(part.substring(at + 1)));
    }
    return new Copy(year, uri, numbers);
  }
}
