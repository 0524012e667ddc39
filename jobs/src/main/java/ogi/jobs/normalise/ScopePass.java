package ogi.jobs.normalise;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ogi.filer.AreaParts;
import ogi.filer.Filer;
import ogi.filer.ScopeByMagnitude;
import ogi.jobs.Rows;
import ogi.jobs.store.PackedReport;
import ogi.table.normalised.ReportRow;
import ogi.table.normalised.ReportRows;

/**
 * Scopes that show only beside the other reports of an area and year. Must come before reports are
 * compared, since it settles who is compared with whom. A few figures of each report travel.
 */
final class ScopePass {
  /** Flows that every part of an area adds to; the further ones show that two reports are equal. */
  private static final List<String> CELLS =
      List.of(
          "requests.new.total",
          "requests.carried_in.total",
          "requests.concluded.total",
          "requests.carried_out.total",
          "disclosure.licensing.decisions",
          "disclosure.penalties.decisions",
          "disclosure.coercion.decisions",
          "disclosure.fees.amount");

  private ScopePass() {}

  /** A report as far as magnitude goes. */
  private record Part(String area, int year, AreaParts.Part part) implements Serializable {
    String key() {
      return area + " " + year;
    }
  }

  /** A scope that was settled. */
  private record Settled(String reportId, ScopeByMagnitude.Judgement judgement)
      implements Serializable {}

  /** The documents with the scopes that are certain; the same rows when there are none. */
  static Rows<ParsedDocument> apply(Rows<ParsedDocument> documents) {
    HashMap<String, ScopeByMagnitude.Judgement> settled = new HashMap<>();
    documents
        .flatMap(ScopePass::parts)
        .groups(Part::key, ScopePass::judge)
        .toList()
        .forEach(each -> settled.put(each.reportId(), each.judgement()));
    return settled.isEmpty()
        ? documents
        : documents.flatMap(document -> List.of(settle(document, settled)));
  }

  private static List<Part> parts(ParsedDocument document) {
    List<Part> parts = new ArrayList<>();
    for (PackedReport report : document.packed()) {
      ReportRow row = report.report();
      Optional<Filer> filer = ReportRows.filer(row).filter(Filer::placed);
      boolean usable =
          row.year() != null
              && !row.status().equals(ReportRow.INCONSISTENT)
              && !row.overridden().contains("scope");
      for (String area : filer.filter(f -> usable).map(AreaParts::areas).orElse(List.of())) {
        AreaParts.Part part = AreaParts.Part.of(row.reportId(), filer.get(), figures(report));
        parts.add(new Part(area, row.year(), part));
      }
    }
    return parts;
  }

  private static HashMap<String, Long> figures(PackedReport report) {
    HashMap<String, Long> figures = new HashMap<>();
    var values = report.figures().values();
    for (String cell : CELLS) {
      Number number = values.get(cell);
      if (number != null && number.doubleValue() == number.longValue()) {
        figures.put(cell, number.longValue());
      }
    }
    return figures;
  }

  private static List<Settled> judge(List<Part> ofArea) {
    List<AreaParts.Part> parts = ofArea.stream().map(Part::part).toList();
    List<Settled> settled = new ArrayList<>();
    AreaParts.of(ofArea.get(0).area(), parts)
        .forEach((reportId, judgement) -> settled.add(new Settled(reportId, judgement)));
    return settled;
  }

  private static ParsedDocument settle(
      ParsedDocument document, Map<String, ScopeByMagnitude.Judgement> settled) {
    boolean mine = document.packed().stream().anyMatch(r -> settled.containsKey(r.reportId()));
    if (!mine) {
      return document;
    }
    List<PackedReport> packed =
        document.packed().stream()
            .map(
                report ->
                    settled.containsKey(report.reportId())
                        ? PackedReport.of(report.rows().scoped(settled.get(report.reportId())))
                        : report)
            .toList();
    return document.holding(packed);
  }
}
