package ogi.jobs.normalise;

import java.io.Serializable;
import java.util.List;
import ogi.table.normalised.ClaimRow;
import ogi.table.normalised.DocumentRow;
import ogi.table.normalised.ReportRows;

/**
 * One document with the rows of the reports in it.
 *
 * @param document what became of it
 * @param reports the reports in use; empty unless read
 * @param claims what a report whose tables cannot be read says in words
 * @param ofFile on the last document of an input file: how many documents it held; 0 on the others
 */
public record ParsedDocument(
    DocumentRow document, List<ReportRows> reports, List<ClaimRow> claims, long ofFile)
    implements Serializable {
  public ParsedDocument {
    reports = List.copyOf(reports);
    claims = List.copyOf(claims);
  }

  /** The same document as the last one of so many. */
  ParsedDocument lastOf(long documents) {
    return new ParsedDocument(document, reports, claims, documents);
  }

  /** The same document with another outcome; its claims are those of what is used instead. */
  ParsedDocument with(DocumentRow outcome, List<ReportRows> used) {
    return new ParsedDocument(outcome, used, List.of(), ofFile);
  }
}
