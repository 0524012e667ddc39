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
 * @param ofFile on the last document of an input file: how many documents it held; 0 on the others
 */
public record ParsedDocument(DocumentRow document, List<ReportRows> reports, long ofFile)
    implements Serializable {
  public ParsedDocument {
    reports = List.copyOf(reports);
  }

  /** The same document as the last one of so many. */
  ParsedDocument lastOf(long documents) {
    return new ParsedDocument(document, reports, documents);
  }

  /** The same document with another outcome. */
  ParsedDocument with(DocumentRow outcome, List<ReportRows> used) {
    return new ParsedDocument(outcome, used, ofFile);
  }
}
