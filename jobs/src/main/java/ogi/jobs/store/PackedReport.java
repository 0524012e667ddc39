package ogi.jobs.store;

import java.io.Serializable;
import java.util.List;
import ogi.table.Table;
import ogi.table.Tables;
import ogi.table.normalised.ClaimRow;
import ogi.table.normalised.FigureRow;
import ogi.table.normalised.ReportRow;
import ogi.table.normalised.ReportRows;

/**
 * The rows of one report as bytes, table by table, so that each can be written without opening the
 * others.
 *
 * @param reportId id of the report
 * @param tables the bytes of its rows in each of {@link #TABLES}
 * @param claims the bytes of its claims, a table that is ordered by the document first
 */
public record PackedReport(String reportId, byte[][] tables, byte[] claims)
    implements Serializable {
  /** The tables of reports; all are ordered by the report's id first. */
  public static final List<Table<?>> TABLES =
      List.of(Tables.REPORTS, Tables.FIGURES, Tables.NOTES, Tables.CHECKS, Tables.SENTENCES);

  public static PackedReport of(ReportRows rows) {
    byte[][] tables = {
      RowBytes.of(Tables.REPORTS, List.of(rows.report())),
      RowBytes.of(Tables.FIGURES, List.of(rows.figures())),
      RowBytes.of(Tables.NOTES, rows.notes()),
      RowBytes.of(Tables.CHECKS, rows.checks()),
      RowBytes.of(Tables.SENTENCES, rows.sentences())
    };
    byte[] claims = RowBytes.of(Tables.CLAIMS, ClaimRow.of(rows));
    return new PackedReport(rows.report().reportId(), tables, claims);
  }

  /** Who reports on what. */
  public ReportRow report() {
    return RowBytes.rows(Tables.REPORTS, tables[0]).get(0);
  }

  /** Its figures. */
  public FigureRow figures() {
    return RowBytes.rows(Tables.FIGURES, tables[1]).get(0);
  }

  /** What its prose claims. */
  public List<ClaimRow> claimRows() {
    return RowBytes.rows(Tables.CLAIMS, claims);
  }

  /** All rows. */
  public ReportRows rows() {
    return new ReportRows(
        report(),
        figures(),
        RowBytes.rows(Tables.NOTES, tables[2]),
        RowBytes.rows(Tables.CHECKS, tables[3]),
        RowBytes.rows(Tables.SENTENCES, tables[4]));
  }

  /** Size of all its rows. */
  public long bytes() {
    long bytes = claims.length;
    for (byte[] table : tables) {
      bytes += table.length;
    }
    return bytes;
  }
}
