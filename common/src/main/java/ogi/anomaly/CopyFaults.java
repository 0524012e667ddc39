package ogi.anomaly;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import ogi.version.Agreement;
import ogi.version.FigurePrint;
import ogi.version.FigurePrint.Difference;
import ogi.version.Print;

/**
 * What shows only when reports are held against each other: copies with other figures (C03), the
 * figures of the year before (C04), the report of another body (C05).
 */
public final class CopyFaults {
  private CopyFaults() {}

  /** For a report whose filer, place or year is not settled: it is held against no other. */
  public static Judgement unsettled() {
    return new Judgement(
        List.of(),
        Map.of(
            AnomalyKind.CONFLICTING_COPIES, Verdict.NOT_APPLICABLE,
            AnomalyKind.COPY_OF_LAST_YEAR, Verdict.NOT_APPLICABLE,
            AnomalyKind.COPY_OF_OTHER_FILER, Verdict.NOT_APPLICABLE));
  }

  /**
   * The report in use and another copy of it print different figures.
   *
   * @param used the report in use
   * @param figures its figures, stocks included
   * @param otherUri address of the other copy
   * @param other the figures of the other copy
   */
  public static Optional<Anomaly> conflict(
      Print used, FigurePrint figures, String otherUri, FigurePrint other) {
    List<Difference> differences = figures.differences(other);
    if (differences.isEmpty()) {
      return Optional.empty();
    }
    List<Term> places = differences.stream().map(CopyFaults::told).toList();
    List<Term> terms =
        List.of(
            new Term.Quote(otherUri), Term.Number.of(differences.size()), new Term.Listing(places));
    return Optional.of(
        anomaly(
            AnomalyKind.CONFLICTING_COPIES,
            "C03",
            used,
            differences.stream().map(Difference::cell).toList(),
            otherUri,
            String.join(" ", differences.stream().map(Difference::here).toList()),
            String.join(" ", differences.stream().map(Difference::there).toList()),
            terms));
  }

  private static Term told(Difference difference) {
    List<Term> values =
        List.of(
            new Term.Words(difference.cell(), difference.cell()),
            Term.Number.of(difference.there()),
            Term.Number.of(difference.here()));
    Wording.Sentence one = Wording.sentence("C03.one");
    return new Term.Words(one.zh(values), one.en(values));
  }

  /** A report prints the figures of the year before. */
  public static Optional<Anomaly> lastYear(Print report, Print before) {
    if (!report.copyOfLastYear(before)) {
      return Optional.empty();
    }
    Agreement agreement = report.figures().agreement(before.figures());
    List<Term> terms =
        List.of(
            Term.Number.of(agreement.all()),
            Term.Number.of(agreement.equal()),
            Term.Number.of(before.year()));
    return Optional.of(
        anomaly(
            AnomalyKind.COPY_OF_LAST_YEAR,
            "C04",
            report,
            List.of(),
            "" + before.year(),
            agreement.equal() + "/" + agreement.all(),
            "",
            terms));
  }

  /** A report shows what another body's report shows; which of the two was first is not known. */
  public static Optional<Anomaly> otherFiler(Print report, Print other) {
    if (!report.copyOfOther(other)) {
      return Optional.empty();
    }
    Agreement agreement = report.figures().agreement(other.figures());
    boolean figures = agreement.copied();
    Term filer = new Term.Quote(other.filer());
    Term year = Term.Number.of(other.year());
    List<Term> terms =
        figures
            ? List.of(
                Term.Number.of(agreement.all()), Term.Number.of(agreement.equal()), filer, year)
            : List.of(filer, year);
    return Optional.of(
        anomaly(
            AnomalyKind.COPY_OF_OTHER_FILER,
            figures ? "C05.figures" : "C05.text",
            report,
            List.of(),
            other.filerId() + " " + other.year(),
            figures ? agreement.equal() + "/" + agreement.all() : "",
            "",
            terms));
  }

  private static Anomaly anomaly(
      AnomalyKind kind,
      String sentence,
      Print report,
      List<String> cells,
      String mark,
      String found,
      String expected,
      List<Term> terms) {
    return new Anomaly(
        AnomalyId.of(kind, report.filerId() + " " + report.year(), cells, mark),
        kind,
        List.of(),
        kind.severity(),
        kind.fault(),
        Optional.of(report.filerId()),
        Optional.of(report.year()),
        report.reportId(),
        cells,
        List.of(),
        found,
        expected,
        Optional.<BigDecimal>empty(),
        0,
        OptionalDouble.empty(),
        Anomaly.Impact.of(kind.severity(), kind.action()),
        Wording.sentence(sentence).zh(terms),
        Wording.sentence(sentence).en(terms),
        kind.action(),
        Anomaly.Status.OPEN);
  }
}
