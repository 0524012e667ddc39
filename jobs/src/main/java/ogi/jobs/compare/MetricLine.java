package ogi.jobs.compare;

import java.io.Serializable;
import ogi.compare.Stratum;
import ogi.filer.Filer;
import ogi.form.Form;
import ogi.form.Forms;
import ogi.table.normalised.ReportRow;
import ogi.table.normalised.ReportRows;

/**
 * One metric in one report: what comparing needs of it.
 *
 * @param report who reports on what; filer and year are known
 * @param metric id in the registry
 * @param seen the metric as the report states it
 * @param repaired the metric after repair; {@code null} when it cannot be repaired in one way
 * @param consistent whether no broken sum touches the metric's cells
 * @param peerGroup name of the group in which it is ranked; {@code null} when it belongs to none
 * @param superseded whether it tells what a version stated that {@code report} has superseded
 */
record MetricLine(
    ReportRow report,
    String metric,
    SeenMetric seen,
    SeenMetric repaired,
    boolean consistent,
    String peerGroup,
    boolean superseded)
    implements Serializable {

  Filer filer() {
    return ReportRows.filer(report).orElseThrow();
  }

  Stratum stratum() {
    return Stratum.of(report.year(), filer());
  }

  /** All years of one level, kind and scope, for one metric. */
  String peers() {
    return String.join("|", report.level(), report.kind(), report.scope(), metric);
  }

  String series() {
    return report.filerId() + "|" + metric;
  }

  /** Only its id is looked at. */
  Form form() {
    return Forms.of(report.form()).orElseGet(() -> Form.mixed(java.util.List.of()));
  }
}
