package ogi.bench;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ogi.check.Assessor;
import ogi.document.Limits;
import ogi.document.Page;
import ogi.document.PageReading;
import ogi.document.Pages;
import ogi.document.RawDocument;
import ogi.document.SourceFacts;
import ogi.filer.FilerEvidence;
import ogi.filer.FilerFinder;
import ogi.narrative.Narrative;
import ogi.normalise.Normaliser;
import ogi.region.Gazetteer;
import ogi.report.Report;

/**
 * Parts of the work on a document that are measured alone, over the text and HTML of all layouts.
 * What of a reading is in none of its parts is the understanding of the tables.
 */
final class Parts {
  private static final String READING = "the whole reading";
  private static final String HASH = "of it the hash of the content";
  private static final String LINES = "of it format, charset, lines and cells";
  private static final String FILER = "of it who reports, for which year";
  private static final String REST = "of it the rest: form, tables, figures, notes";
  private static final String SUMS = "after it sums, explanations, deductions";
  private static final String CLAIMS = "after it claims of the prose";

  private final FilerFinder filers = new FilerFinder(Gazetteer.standard());
  private final List<Layouts.Bytes> documents = new ArrayList<>();
  private final List<FilerEvidence> evidence = new ArrayList<>();
  private final List<Report> reports = new ArrayList<>();
  private final Map<String, List<Double>> millis = new LinkedHashMap<>();

  Parts(List<Layouts> layouts) {
    for (Layouts layout : layouts) {
      boolean web = layout.tokenising() == Tokenising.HTML;
      if (web || layout.tokenising() == Tokenising.TEXT) {
        documents.addAll(layout.documents());
      }
    }
    for (Layouts.Bytes document : documents) {
      lines(document)
          .page()
          .map(page -> page.lines().stream().map(Page.Line::text).toList())
          .map(FilerEvidence::of)
          .ifPresent(evidence::add);
      reports.addAll(read(document).reports());
    }
  }

  private static ogi.normalise.Reading read(Layouts.Bytes document) {
    return Normaliser.read(new RawDocument("bench", "", document.bytes()), SourceFacts.NONE);
  }

  private static PageReading lines(Layouts.Bytes document) {
    return Pages.read(document.bytes(), "", "", Limits.STANDARD);
  }

  void round() throws Exception {
    add(READING, () -> documents.stream().mapToLong(d -> read(d).reports().size()).sum());
    add(HASH, this::hashes);
    add(LINES, () -> documents.stream().filter(d -> lines(d).page().isPresent()).count());
    add(FILER, () -> evidence.stream().mapToLong(e -> filers.find(e).notes().size()).sum());
    add(REST, () -> 0);
    add(SUMS, () -> reports.stream().mapToLong(r -> Assessor.assess(r.figures()).hashCode()).sum());
    add(
        CLAIMS,
        () -> reports.stream().mapToLong(r -> Narrative.claims(r.narrative()).size()).sum());
  }

  void forget() {
    millis.clear();
  }

  /** Median milliseconds of one core for each document. */
  Map<String, Double> figures() {
    Map<String, Double> figures = new LinkedHashMap<>();
    millis.forEach((part, values) -> figures.put(part, Figures.median(values)));
    double known = figures.get(HASH) + figures.get(LINES) + figures.get(FILER);
    figures.put(REST, figures.get(READING) - known);
    return figures;
  }

  private void add(String part, Clock.Work work) throws Exception {
    double spent = Clock.measure(work).nanos() / 1e6 / documents.size();
    millis.computeIfAbsent(part, name -> new ArrayList<>()).add(spent);
  }

  private long hashes() throws Exception {
    long sum = 0;
    for (Layouts.Bytes document : documents) {
      sum += MessageDigest.getInstance("SHA-256").digest(document.bytes())[0];
    }
    return sum;
  }
}
