package ogi.jobs.compare;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ogi.check.Assessor;
import ogi.document.Fate;
import ogi.form.Cell;
import ogi.jobs.Rows;
import ogi.report.Figure;
import ogi.report.Figures;
import ogi.report.State;
import ogi.table.normalised.DocumentRow;
import ogi.table.normalised.ReportRows;

/**
 * What superseded versions of reports stated, metric by metric. Of such a version only the figures
 * other than nought are kept, so a cell that is not among them is nought or no number: it is taken
 * for nought where the report in use prints nought too, or where the sums leave nothing else.
 */
public final class EarlierVersions {
  private EarlierVersions() {}

  /** A report in use, or one of the versions it has superseded. */
  private record Part(String reportId, ReportRows inUse, String superseded)
      implements Serializable {}

  /** What superseded versions state; of one that does not tell, a reading without figures. */
  public static Rows<Reading> readings(
      Rows<ReportRows> reports, Rows<DocumentRow> documents, Metrics metrics) {
    Rows<Part> versions = documents.flatMap(EarlierVersions::parts).keep();
    // Some documents in a hundred are superseded: their reports' ids are few.
    HashSet<String> ids =
        new HashSet<>(versions.flatMap(part -> List.of(part.reportId())).toList());
    Metrics registry = metrics;
    return reports
        .flatMap(rows -> part(rows, ids))
        .and(versions)
        .groups(Part::reportId, parts -> readings(parts, registry.plan()));
  }

  private static List<Part> part(ReportRows rows, HashSet<String> ids) {
    String id = rows.report().reportId();
    return ids.contains(id) ? List.of(new Part(id, rows, null)) : List.of();
  }

  private static List<Part> parts(DocumentRow document) {
    if (!document.outcome().equals(Fate.SUPERSEDED.key()) || document.reportId().isEmpty()) {
      return List.of();
    }
    List<Part> parts = new ArrayList<>();
    for (String id : document.reportId().split(" ")) {
      parts.add(new Part(id, null, document.supersededFigures()));
    }
    return parts;
  }

  private static List<Reading> readings(List<Part> parts, CellPlan plan) {
    Optional<ReportRows> inUse =
        parts.stream().filter(part -> part.inUse() != null).map(Part::inUse).findFirst();
    Optional<ReportKey> key = inUse.flatMap(rows -> ReportKey.of(rows.report()));
    List<Reading> readings = new ArrayList<>();
    for (Part part : parts) {
      if (part.inUse() == null && key.isPresent()) {
        readings.add(
            ReportMetrics.superseded(inUse.get().figures(), key.get(), part.superseded(), plan));
      }
    }
    return readings;
  }

  /** The figures of a version, told by those it prints and by those of the report in use. */
  static Figures figures(Figures inUse, String printed) {
    Map<Cell, Figure> figures = new HashMap<>();
    for (Cell cell : inUse.form().cells()) {
      Figure now = inUse.of(cell);
      boolean nought =
          now.found() == State.STATED && now.number().filter(n -> n.signum() == 0).isPresent();
      if (nought && !printed.isEmpty()) {
        figures.put(cell, stated(BigDecimal.ZERO));
      }
    }
    for (String each : printed.isEmpty() ? new String[0] : printed.split(" ")) {
      int sign = each.indexOf('=');
      inUse
          .form()
          .find(each.substring(0, sign))
          .ifPresent(cell -> figures.put(cell, stated(new BigDecimal(each.substring(sign + 1)))));
    }
    return Assessor.assess(Figures.of(inUse.form(), figures)).figures();
  }

  private static Figure stated(BigDecimal number) {
    return Figure.stated(number, number.toPlainString(), 0, "");
  }
}
