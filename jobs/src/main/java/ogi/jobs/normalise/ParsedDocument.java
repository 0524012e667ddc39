package ogi.jobs.normalise;

import java.io.Serializable;
import java.util.List;
import ogi.table.normalised.DocumentRow;
import ogi.table.normalised.ReportRows;

/**
 * One document with the rows of the reports in it.
 *
 * @param document what became of it
 * @param reports the reports in use; empty unless read
 */
public record ParsedDocument(DocumentRow document, List<ReportRows> reports)
    implements Serializable {
  public ParsedDocument {
    reports = List.copyOf(reports);
  }
}
