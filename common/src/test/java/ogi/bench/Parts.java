package ogi.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ogi.check.Assessor;
import ogi.document.Limits;
import ogi.document.Page;
import ogi.document.Pages;
import ogi.document.RawDocument;
import ogi.document.SourceFacts;
import ogi.filer.FilerEvidence;
import ogi.filer.FilerFinder;
import ogi.narrative.Narrative;
import ogi.normalise.Normaliser;
import ogi.region.Gazetteer;
import ogi.report.Report;

/** Parts of the work on a document that are measured alone, over documents of all layouts. */
final class Parts {
  private final FilerFinder filers = new FilerFinder(Gazetteer.standard());
  private final List<FilerEvidence> evidence = new ArrayList<>();
  private final List<Report> reports = new ArrayList<>();
  private final Map<String, List<Double>> millis = new LinkedHashMap<>();

  Parts(List<Layouts> layouts) {
    for (Layouts layout : layouts) {
      for (Layouts.Bytes document : layout.documents()) {
        Optional<Page> page =
            Pages.read(document.bytes(), "", document.charset(), Limits.STANDARD).page();
        page.ifPresent(
            read ->
                evidence.add(
                    FilerEvidence.of(read.lines().stream().map(Page.Line::text).toList())));
        reports.addAll(read(document).reports());
      }
    }
  }

  private static ogi.normalise.Reading read(Layouts.Bytes document) {
    return Normaliser.read(new RawDocument("bench", "", document.bytes()), SourceFacts.NONE);
  }

  void round() throws Exception {
    add("who reports, for which year (within the reading)", evidence.size(), this::filers);
    add("sums, explanations, deductions (after the reading)", reports.size(), this::checks);
    add("claims of the prose (after the reading)", reports.size(), this::claims);
  }

  void forget() {
    millis.clear();
  }

  /** Median milliseconds of one core for each document. */
  Map<String, Double> figures() {
    Map<String, Double> figures = new LinkedHashMap<>();
    millis.forEach((part, values) -> figures.put(part, Figures.median(values)));
    return figures;
  }

  private void add(String part, int documents, Clock.Work work) throws Exception {
    double spent = Clock.measure(work).nanos() / 1e6 / documents;
    millis.computeIfAbsent(part, name -> new ArrayList<>()).add(spent);
  }

  private long filers() {
    return evidence.stream().mapToLong(e -> filers.find(e).notes().size()).sum();
  }

  private long checks() {
    return reports.stream().mapToLong(r -> Assessor.assess(r.figures()).hashCode()).sum();
  }

  private long claims() {
    return reports.stream().mapToLong(r -> Narrative.claims(r.narrative()).size()).sum();
  }
}
