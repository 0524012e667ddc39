package ogi.anomaly;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import ogi.filer.Filer;
import ogi.filer.HostOwner;
import ogi.filer.Kind;
import ogi.filer.Level;
import ogi.filer.PublicationDay;

/**
 * What the documents show beside their text: the same content at other addresses (C02), the host of
 * another place (C07), publication after the day on which the report was due (C08).
 */
public final class SourceFaults {
  /** Article 49 of the regulation: governments publish by 31 March of the next year. */
  public static final MonthDay DEADLINE = MonthDay.of(3, 31);

  /** The same article: their departments, and with them all bodies below, by 31 January. */
  public static final MonthDay DEPARTMENTS = MonthDay.of(1, 31);

  private static final int SHOWN = 3;

  private SourceFaults() {}

  /**
   * A report as far as its sources are concerned.
   *
   * @param reportId which report
   * @param filer its filer, if known
   * @param year reported on, if known
   * @param url address it was collected from; empty when not known
   * @param retrieved ISO date of the collection; empty when not known
   * @param copies addresses of other documents with the same content
   */
  public record Source(
      String reportId,
      Optional<Filer> filer,
      Optional<Integer> year,
      String url,
      String retrieved,
      List<String> copies) {
    public Source {
      copies = copies.stream().sorted().distinct().toList();
    }

    private String owner() {
      return filer
          .filter(Filer::placed)
          .filter(placed -> year.isPresent())
          .map(placed -> placed.id() + " " + year.get())
          .orElse("report " + reportId);
    }
  }

  /** All that the sources of a report show, by the deadline of its filer. */
  public static Judgement judge(Source source) {
    return judge(source, deadline(source.filer()));
  }

  /** The findings with a deadline of one's own. */
  public static List<Anomaly> find(Source source, MonthDay deadline) {
    return judge(source, deadline).anomalies();
  }

  /** The last day in time; for a filer that is not known the later of both. */
  static MonthDay deadline(Optional<Filer> filer) {
    boolean government =
        filer
            .filter(body -> body.kind() == Kind.GOVERNMENT || body.kind() == Kind.OFFICE)
            .filter(body -> body.level() != Level.TOWNSHIP)
            .isPresent();
    return filer.isEmpty() || government ? DEADLINE : DEPARTMENTS;
  }

  /**
   * Findings and, for every kind of this finder, whether it could be looked for.
   *
   * @param deadline last day of the next year's publication that is in time
   */
  static Judgement judge(Source source, MonthDay deadline) {
    List<Anomaly> found =
        java.util.stream.Stream.of(duplicate(source), host(source), late(source, deadline))
            .flatMap(Optional::stream)
            .toList();
    Map<AnomalyKind, Verdict> verdicts = new EnumMap<>(AnomalyKind.class);
    verdicts.put(AnomalyKind.DUPLICATE, Verdict.HOLDS);
    verdicts.put(AnomalyKind.HOST_MISMATCH, hostCanTell(source));
    boolean day =
        PublicationDay.find(source.url())
            .flatMap(at -> source.year().filter(year -> at.getYear() == year + 1))
            .isPresent();
    verdicts.put(AnomalyKind.LATE, day ? Verdict.HOLDS : Verdict.UNDECIDED);
    found.forEach(anomaly -> verdicts.put(anomaly.kind(), Verdict.BROKEN));
    return new Judgement(found, verdicts);
  }

  private static Verdict hostCanTell(Source source) {
    if (!HostOwner.namesPlace(source.url())) {
      return Verdict.NOT_APPLICABLE;
    }
    return source.filer().filter(Filer::placed).isPresent() ? Verdict.HOLDS : Verdict.UNDECIDED;
  }

  /** One finding for all other addresses of the same content. */
  private static Optional<Anomaly> duplicate(Source source) {
    List<String> copies = source.copies();
    if (copies.isEmpty()) {
      return Optional.empty();
    }
    String shown = String.join(" ", copies.subList(0, Math.min(SHOWN, copies.size())));
    List<Term> terms = List.of(Term.Number.of(copies.size()), new Term.Quote(shown));
    return Optional.of(anomaly(AnomalyKind.DUPLICATE, source, shown, "", terms));
  }

  private static Optional<Anomaly> host(Source source) {
    return source
        .filer()
        .filter(Filer::placed)
        .flatMap(
            filer ->
                HostOwner.otherPlace(source.url(), filer)
                    .map(
                        place ->
                            anomaly(
                                AnomalyKind.HOST_MISMATCH,
                                source,
                                place,
                                filer.region(),
                                List.of(
                                    new Term.Quote(source.url()),
                                    new Term.Words(place, place),
                                    new Term.Quote(filer.name())))));
  }

  /**
   * Only a day in the year in which the report was due counts: pages that were moved bear the day
   * of the move. A page that was collected before that day shows the day to be wrong.
   */
  private static Optional<Anomaly> late(Source source, MonthDay deadline) {
    Optional<LocalDate> day = PublicationDay.find(source.url());
    if (day.isEmpty() || source.year().isEmpty()) {
      return Optional.empty();
    }
    LocalDate due = deadline.atYear(source.year().get() + 1);
    boolean late = day.get().getYear() == due.getYear() && day.get().isAfter(due);
    boolean collectedBefore =
        !source.retrieved().isEmpty() && source.retrieved().compareTo(day.get().toString()) < 0;
    return late && !collectedBefore
        ? Optional.of(
            anomaly(
                AnomalyKind.LATE,
                source,
                day.get().toString(),
                due.toString(),
                List.of(words(day.get().toString()), words(due.toString()))))
        : Optional.empty();
  }

  private static Term words(String text) {
    return new Term.Words(text, text);
  }

  private static Anomaly anomaly(
      AnomalyKind kind, Source source, String found, String expected, List<Term> terms) {
    Wording.Sentence sentence = Wording.sentence(kind.code());
    return new Anomaly(
        AnomalyId.of(kind, source.owner(), List.of(), ""),
        kind,
        List.of(),
        kind.severity(),
        kind.fault(),
        source.filer().map(Filer::id),
        source.year(),
        source.reportId(),
        List.of(),
        List.of(),
        found,
        expected,
        Optional.<BigDecimal>empty(),
        0,
        OptionalDouble.empty(),
        Anomaly.Impact.of(kind.severity(), kind.action()),
        sentence.zh(terms),
        sentence.en(terms),
        kind.action(),
        Anomaly.Status.OPEN);
  }
}
