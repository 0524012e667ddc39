package ogi.jobs.normalise;

import java.util.List;
import ogi.document.archive.Skipped;
import ogi.jobs.Rows;
import ogi.jobs.store.PackedReport;
import ogi.jobs.store.RowBytes;
import ogi.jobs.store.SortedTables;
import ogi.jobs.store.Store;
import ogi.jobs.store.Written;
import ogi.table.Table;
import ogi.table.Tables;
import ogi.table.normalised.ClaimRow;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import scala.Tuple2;

/** The input as it was read: every document with its outcome. */
public final class ReadInput {
  private final Rows<ParsedDocument> documents;
  private final long met;
  private final Skipped skipped;
  private final Sample sample;

  ReadInput(Rows<ParsedDocument> documents, long met, Skipped skipped, Sample sample) {
    this.documents = documents;
    this.met = met;
    this.skipped = skipped;
    this.sample = sample;
  }

  /** The documents. */
  public Rows<ParsedDocument> documents() {
    return documents;
  }

  /** How many documents were handed to the reader, as counted by who unpacked them. */
  public long met() {
    return met;
  }

  /** What archives held besides. */
  public Skipped skipped() {
    return skipped;
  }

  /** Writes the tables of many documents. */
  public List<Written> write(Store store, JavaSparkContext spark) {
    JavaRDD<ParsedDocument> rows = documents.rdd(spark);
    List<Table<?>> first = List.of(Tables.DOCUMENTS);
    List<Written> written =
        new java.util.ArrayList<>(
            store.write(
                first,
                new SortedTables.Packed(
                    rows.mapToPair(d -> new Tuple2<>(d.uri(), new byte[][] {d.row()})),
                    sample.uris(),
                    0)));
    written.addAll(
        store.write(
            PackedReport.TABLES,
            new SortedTables.Packed(
                rows.flatMap(document -> document.packed().iterator())
                    .mapToPair(report -> new Tuple2<>(report.reportId(), report.tables())),
                sample.reportIds(),
                sample.bytes())));
    List<Table<?>> claims = List.of(Tables.CLAIMS);
    written.addAll(
        store.write(
            claims,
            new SortedTables.Packed(
                rows.flatMapToPair(document -> claims(document.claimRows()).iterator()),
                // An id of a report begins like that of its document.
                sample.reportIds(),
                0)));
    return written;
  }

  private static List<Tuple2<String, byte[][]>> claims(List<ClaimRow> rows) {
    return rows.isEmpty()
        ? List.of()
        : List.of(
            new Tuple2<>(
                rows.get(0).documentId(), new byte[][] {RowBytes.of(Tables.CLAIMS, rows)}));
  }
}
