package ogi.jobs;

import java.util.List;
import ogi.compare.peers.PeerGroups;
import ogi.compare.roster.Roster;
import ogi.jobs.anomaly.AnomalyJob;
import ogi.jobs.compare.Attendance;
import ogi.jobs.compare.BulkCompare;
import ogi.jobs.compare.CompareJob;
import ogi.jobs.compare.EarlierVersions;
import ogi.jobs.compare.Metrics;
import ogi.jobs.store.ManifestDraft;
import ogi.jobs.store.Store;
import ogi.jobs.store.Written;
import ogi.override.Overrides;
import ogi.table.Tables;
import ogi.table.anomalies.AnomalyRow;
import ogi.table.normalised.DocumentRow;
import ogi.table.normalised.ReportRows;

/** The steps of a run that work on its reports: {@code compared/} and {@code anomalies/}. */
final class Comparison {
  private final Rows<ReportRows> reports;
  private final Store store;
  private final ManifestDraft manifest;
  private final Roster roster;
  private final Rows<Attendance.Tables> attendance;

  Comparison(Rows<ReportRows> reports, Roster roster, Store store, ManifestDraft manifest) {
    this.reports = reports;
    this.roster = roster;
    // Of many reports nothing is computed until it is asked for.
    this.attendance = Attendance.of(reports, roster).keep();
    this.store = store;
    this.manifest = manifest;
  }

  void compare(Metrics metrics, PeerGroups peers, Rows<DocumentRow> documents) {
    if (!reports.isFew()) {
      new BulkCompare(store, metrics, roster, peers)
          .write(EarlierVersions.readings(reports, documents, metrics))
          .forEach(manifest::wrote);
      return;
    }
    CompareJob.Compared tables =
        new CompareJob(metrics, roster, peers).run(reports, documents, attendance);
    Written[] written = {
      store.write(Tables.COVERAGE, tables.coverage()),
      store.write(Tables.ABSENT, tables.absent()),
      store.write(Tables.TOTALS, tables.totals()),
      store.write(Tables.RANKS, tables.ranks()),
      store.write(Tables.PROVINCE_RANKS, tables.provinceRanks()),
      store.write(Tables.SERIES, tables.series()),
      store.write(Tables.TRENDS, tables.trends()),
      store.write(Tables.MOVES, tables.moves()),
      store.write(Tables.INEQUALITY, tables.inequality())
    };
    List.of(written).forEach(manifest::wrote);
  }

  /** Writes the tables and gives back the findings. */
  Rows<AnomalyRow> anomalies(Rows<DocumentRow> documents, Overrides overrides) {
    AnomalyJob.Found found = new AnomalyJob(overrides).run(reports, documents, attendance, roster);
    Written[] written = {
      store.write(Tables.ANOMALY_LIST, found.anomalies()),
      store.write(Tables.REPAIRS, found.repairs()),
      store.write(Tables.LEDGER, found.ledger()),
      store.write(Tables.CHAIN_INTEGRITY, found.chains()),
      store.write(Tables.RULE_SUMMARY, found.rules())
    };
    List.of(written).forEach(manifest::wrote);
    found.crowds().describe(manifest.section("copies"));
    return found.anomalies();
  }
}
