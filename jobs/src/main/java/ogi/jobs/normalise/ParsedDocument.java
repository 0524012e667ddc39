package ogi.jobs.normalise;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import ogi.jobs.store.PackedReport;
import ogi.jobs.store.RowBytes;
import ogi.table.Tables;
import ogi.table.normalised.ClaimRow;
import ogi.table.normalised.DocumentRow;
import ogi.table.normalised.ReportRows;

/**
 * One document with the rows of the reports in it, packed: millions of them wait until it is known
 * which copies are used.
 *
 * @param uri address of the document
 * @param row the packed row of the document: what became of it
 * @param packed the reports in use; empty unless read
 * @param prose the packed claims of a report whose tables cannot be read
 * @param keys numbers by which copies are looked for, of its content and of each of its reports
 */
public record ParsedDocument(
    String uri, byte[] row, List<PackedReport> packed, byte[] prose, long[] keys)
    implements Serializable {
  public ParsedDocument {
    packed = List.copyOf(packed);
  }

  static ParsedDocument of(DocumentRow document, List<ReportRows> reports, List<ClaimRow> claims) {
    return new ParsedDocument(
        document.uri(),
        RowBytes.of(Tables.DOCUMENTS, List.of(document)),
        reports.stream().map(PackedReport::of).toList(),
        RowBytes.of(Tables.CLAIMS, claims),
        CopyKeys.of(Claim.of(document, reports.stream().map(ReportRows::report).toList())));
  }

  /** What became of it. */
  public DocumentRow document() {
    return RowBytes.rows(Tables.DOCUMENTS, row).get(0);
  }

  /** All rows of the reports in use. */
  public List<ReportRows> reports() {
    return packed.stream().map(PackedReport::rows).toList();
  }

  /** What its prose claims: that of its reports, and that of a report without a readable table. */
  public List<ClaimRow> claimRows() {
    List<ClaimRow> claims = new ArrayList<>(RowBytes.rows(Tables.CLAIMS, prose));
    packed.forEach(report -> claims.addAll(report.claimRows()));
    claims.sort(Tables.CLAIMS.shape().comparator());
    return claims;
  }

  List<Claim> claims() {
    return Claim.of(document(), packed.stream().map(PackedReport::report).toList());
  }

  /** The same document with another outcome; its claims are those of what is used instead. */
  ParsedDocument with(DocumentRow outcome, List<PackedReport> used) {
    byte[] bytes = RowBytes.of(Tables.DOCUMENTS, List.of(outcome));
    byte[] none = RowBytes.of(Tables.CLAIMS, List.of());
    return new ParsedDocument(uri, bytes, used, none, keys);
  }

  /** The same document with its reports as they are now known. */
  ParsedDocument holding(List<PackedReport> reports) {
    return new ParsedDocument(uri, row, reports, prose, keys);
  }

  /** Bytes that it keeps. */
  long size() {
    return row.length + prose.length + packed.stream().mapToLong(PackedReport::bytes).sum();
  }
}
