package ogi.jobs.synthetic;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import ogi.jobs.Rows;
import ogi.jobs.store.ManifestDraft;
import ogi.jobs.store.RunFolder;
import ogi.jobs.store.Store;
import ogi.table.Tables;
import ogi.table.normalised.ReportRows;
import org.apache.spark.sql.SparkSession;

/** Puts made-up reports into a run folder, as if they had been normalised. */
public final class SyntheticRun {
  private SyntheticRun() {}

  /** Writes the tables of all reports the way few reports are written. */
  public static void write(
      RunFolder folder, SyntheticReports reports, Supplier<SparkSession> session) {
    folder.claim();
    Store store = new Store(folder, session);
    ManifestDraft manifest = new ManifestDraft("normalise", List.of(Tables.NORMALISED), Map.of());
    Rows<ReportRows> rows = Rows.few(reports.rows());
    manifest.wrote(store.write(Tables.DOCUMENTS, Rows.few(List.of())));
    manifest.wrote(store.write(Tables.REPORTS, rows.flatMap(r -> List.of(r.report()))));
    manifest.wrote(store.write(Tables.FIGURES, rows.flatMap(r -> List.of(r.figures()))));
    manifest.wrote(store.write(Tables.NOTES, rows.flatMap(ReportRows::notes)));
    manifest.wrote(store.write(Tables.CHECKS, rows.flatMap(ReportRows::checks)));
    manifest.wrote(store.write(Tables.SENTENCES, rows.flatMap(ReportRows::sentences)));
    folder.finish("", manifest.finish());
  }
}
