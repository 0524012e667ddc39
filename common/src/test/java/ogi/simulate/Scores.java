package ogi.simulate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import ogi.check.Assessor;
import ogi.document.RawDocument;
import ogi.document.SourceFacts;
import ogi.form.Cell;
import ogi.form.Form;
import ogi.normalise.Normaliser;
import ogi.normalise.Reading;
import ogi.report.Figure;
import ogi.report.Figures;
import ogi.report.Report;

/** Scores of many documents, as printed and after deduction, and where figures are wrong. */
final class Scores {
  private final Accuracy printed = new Accuracy();
  private final Accuracy deduced = new Accuracy();
  private final Map<Long, String> faulty = new TreeMap<>();
  private final Map<String, Long> unexpected = new TreeMap<>();

  void add(SimulatedDocument document, SourceFacts facts) {
    Reading reading = read(document, facts);
    count(document.truth(), reading, reading.reports());
  }

  /** Scores the transcribed cells only: what else the document's form holds is left out. */
  void addTranscribed(RealCases.Case real) {
    Truth truth = real.document().truth();
    Reading reading = read(real.document(), real.facts());
    List<Report> reports =
        reading.reports().stream()
            .map(report -> with(report, transcribed(report.figures(), real.form(), truth)))
            .toList();
    count(truth, reading, reports);
  }

  private static Reading read(SimulatedDocument document, SourceFacts facts) {
    return Normaliser.read(new RawDocument(document.name(), "", document.bytes()), facts);
  }

  private void count(Truth truth, Reading reading, List<Report> reports) {
    printed.add(truth, reading.fate(), reports);
    List<Report> assessed =
        reports.stream().map(r -> with(r, Assessor.assess(r.figures()).figures())).toList();
    deduced.add(truth, reading.fate(), assessed);
    if (truth.report().isEmpty()) {
      if (reading.fate() != truth.expected().fate()) {
        String what = reading.fate().key() + ", not " + truth.expected().fate().key();
        unexpected.merge(truth.expected().kind() + " is " + what, 1L, Long::sum);
      }
      return;
    }
    long wrong = reports.stream().mapToLong(r -> Accuracy.wrongCells(truth, r).size()).sum();
    if (reports.isEmpty() || wrong > 0) {
      String what = reports.isEmpty() ? "not read: " + reading.reason() : wrong + " wrong";
      Truth.ReportTruth report = truth.report().get();
      faulty.put(
          truth.index(),
          "| %s | %s | %s | %s | %s |\n"
              .formatted(
                  truth.name(),
                  truth.layout(),
                  report.form(),
                  what,
                  report.faults().stream()
                      .map(fault -> fault.kind().code())
                      .distinct()
                      .collect(Collectors.joining(" "))
                      .concat(" " + String.join(" ", report.traits()))
                      .strip()));
    }
  }

  private static Figures transcribed(Figures figures, Form form, Truth truth) {
    Map<Cell, Figure> left = new HashMap<>();
    for (Cell cell : figures.form().cells()) {
      boolean known = truth.report().orElseThrow().cells().containsKey(cell.id());
      if (!known && form.find(cell.id()).isPresent()) {
        left.put(cell, Figure.ABSENT);
      }
    }
    return figures.with(left);
  }

  private static Report with(Report report, Figures figures) {
    return new Report(
        report.reportId(),
        report.documentId(),
        report.uri(),
        report.title(),
        report.filer(),
        report.year(),
        figures,
        report.confidence(),
        report.narrative(),
        report.notes());
  }

  /** Adds the scores of another part; the order of the parts does not matter. */
  void merge(Scores other) {
    printed.merge(other.printed);
    deduced.merge(other.deduced);
    faulty.putAll(other.faulty);
    other.unexpected.forEach((what, count) -> unexpected.merge(what, count, Long::sum));
  }

  /**
   * The table by layout.
   *
   * @param complete whether all cells of the form were scored, so that deductions can be judged
   */
  String table(boolean complete) {
    StringBuilder out =
        new StringBuilder(
            "| layout | documents | as expected | printed cells | right | right % | not read | wrong"
                + " | of them marked | blank | kept blank |");
    out.append(
        complete
            ? " in whole rows | of them not read | right % of whole rows | lost cells | absent |"
                + " deduced | deduced wrong |\n"
            : "\n");
    out.append("|---").append("|--:".repeat(complete ? 17 : 10)).append("|\n");
    new TreeMap<>(printed.rows())
        .forEach((key, row) -> out.append(line(key, row, deduced.rows().get(key), complete)));
    return out.append(line("all", printed.total(), deduced.total(), complete)).toString();
  }

  private static String line(String key, AccuracyRow row, AccuracyRow after, boolean complete) {
    String share = "–";
    if (row.printed() > 0) {
      share = String.format(Locale.ROOT, "%.3f", 100.0 * row.right() / row.printed());
    }
    String start =
        "| %s | %d | %d | %d | %d | %s | %d | %d | %d | %d | %d |"
            .formatted(
                key,
                row.documents(),
                row.asExpected(),
                row.printed(),
                row.right(),
                share,
                row.missed(),
                row.wrong(),
                row.wrongMarked(),
                row.blanks(),
                row.blanksKept());
    if (!complete) {
      return start + "\n";
    }
    long told = after.lostTold();
    long wrong = after.wrong() - row.wrong();
    return start
        + " %d | %d | %s | %d | %d | %d | %d |\n"
            .formatted(
                row.whole(),
                row.missed() - row.tornMissed(),
                row.whole() == 0 ? "–" : String.format(Locale.ROOT, "%.3f", 100 * row.wholeRight()),
                row.lost(),
                row.lost() - told,
                told,
                wrong);
  }

  /** A line for each report that was not read or has a wrong figure. */
  String faulty(int most) {
    String lines = faulty.values().stream().limit(most).collect(Collectors.joining());
    String more = faulty.size() > most ? "\n" + (faulty.size() - most) + " more.\n" : "";
    return faulty.isEmpty()
        ? "None.\n"
        : "| document | layout | form | what | planted faults, traits |\n|---|---|---|---|---|\n"
            + lines
            + more;
  }

  /** Documents that are no reports and were taken for something else, by sort. */
  String unexpected() {
    return unexpected.isEmpty()
        ? "none"
        : unexpected.entrySet().stream()
            .map(entry -> entry.getValue() + " × " + entry.getKey())
            .collect(Collectors.joining("; "));
  }

  int faultyDocuments() {
    return faulty.size();
  }
}
